import { z } from 'astro/zod';
import { entryFields, isoDateSchema, nameSchema, photoSchema, textSchema } from './shared.ts';

const roleSchema = z.strictObject({
  title: textSchema.meta({ description: 'Cargo u oficio.', examples: ['presidente de Rusia'] }),
  from: isoDateSchema.optional().meta({ description: 'Desde cuándo.', examples: ['2012-05-07'] }),
  to: isoDateSchema
    .optional()
    .meta({ description: 'Hasta cuándo; vacío si sigue.', examples: ['2008-05-07'] }),
});

export const personSchema = z.strictObject({
  ...entryFields,
  sortName: nameSchema.optional().meta({
    description:
      'Por qué se ordena el nombre en las listas, si no es por el apellido que el programa ve: el apellido va delante. Hace falta donde el nombre no lo dice: apellido primero («Kim Jong Un»), dos nombres de pila poco comunes, un nombre artístico. Sin él, «Vladimir Putin» está en la P y «Fernando de la Rúa» en la R.',
    examples: ['Kim Jong Un', 'Lula da Silva, Luiz Inácio'],
  }),
  private: z
    .boolean()
    .default(false)
    .meta({
      description:
        'true para un particular (víctima, testigo, menor): el artículo que lo nombra lo muestra, y no tiene página propia ni lugar en los registros.',
      examples: [true],
    }),
  photo: photoSchema.optional().meta({
    description: 'Retrato, para la página de la persona.',
    examples: [{ file: 'kim-jong-un.jpg', credit: 'Ana Pérez / EFE', license: 'CC BY 4.0' }],
  }),
  roles: z
    .array(roleSchema)
    .default([])
    .meta({
      description: 'Cargos con sus fechas: el artículo muestra el que tenía al publicarse.',
      examples: [[{ title: 'presidente de Rusia', from: '2012-05-07' }]],
    }),
});
export type Person = z.infer<typeof personSchema>;
export type Role = z.infer<typeof roleSchema>;

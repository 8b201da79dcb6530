import { z } from 'astro/zod';
import { entryFields, isoDateSchema, textSchema } from './shared.ts';

const roleSchema = z.strictObject({
  title: textSchema.meta({ description: 'Cargo u oficio.', examples: ['presidente de Rusia'] }),
  from: isoDateSchema.optional().meta({ description: 'Desde cuándo.', examples: ['2012-05-07'] }),
  to: isoDateSchema
    .optional()
    .meta({ description: 'Hasta cuándo; vacío si sigue.', examples: ['2008-05-07'] }),
});

export const personSchema = z.strictObject({
  ...entryFields,
  private: z
    .boolean()
    .default(false)
    .meta({
      description:
        'true para un particular (víctima, testigo, menor): el artículo que lo nombra lo muestra, y no tiene página propia ni lugar en los registros.',
      examples: [true],
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

import { z } from 'astro/zod';
import { slugSchema } from './ids.ts';
import { draftSchema, nameSchema, photoSchema, textSchema, webUrlSchema } from './shared.ts';

const linkSchema = z.strictObject({
  name: textSchema.meta({ description: 'Cómo se lee el enlace.', examples: ['Mastodon'] }),
  url: webUrlSchema.meta({
    description: 'Adónde lleva: una página suya.',
    examples: ['https://mastodon.example/@marta'],
  }),
});

/** Somebody who signs articles. */
export const authorSchema = z.strictObject({
  draft: draftSchema.meta({
    description:
      'true en lo que se propone al importar: no tiene página mientras no se publique nada con su firma.',
    examples: [true],
  }),
  name: nameSchema.meta({ description: 'Nombre con el que firma.', examples: ['Marta Ríos'] }),
  role: textSchema.optional().meta({
    description: 'Qué hace en la redacción, en pocas palabras.',
    examples: ['Corresponsal en Moscú'],
  }),
  description: textSchema.optional().meta({
    description: 'Una o dos frases para su página.',
    examples: ['Firma en Glosa desde 2021; escribe del puerto y del agua.'],
  }),
  photo: photoSchema.optional().meta({
    description: 'Retrato, para su página.',
    examples: [{ file: 'marta-rios.jpg', credit: 'Ana Pérez' }],
  }),
  email: z
    .email()
    .optional()
    .meta({ description: 'Correo que se publica.', examples: ['marta.rios@glosa.example'] }),
  links: z
    .array(linkSchema)
    .default([])
    .meta({
      description: 'Otras páginas de la misma persona; los buscadores la reconocen por ellas.',
      examples: [[{ name: 'Mastodon', url: 'https://mastodon.example/@marta' }]],
    }),
  formerly: z
    .array(slugSchema)
    .default([])
    .meta({
      description:
        'Nombres que tuvo antes este archivo: sus direcciones llevan a la de ahora. Lo escribe «npm run rename».',
      examples: [['m-rios']],
    }),
});
export type AuthorData = z.infer<typeof authorSchema>;

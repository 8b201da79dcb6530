import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';
import { entryRefSchema, slugSchema } from './ids.ts';
import {
  articleSourceSchema,
  draftSchema,
  isoDateSchema,
  leadPictureSchema,
  momentSchema,
  nameSchema,
  quoteFields,
  textSchema,
} from './shared.ts';

const dateSchema = z.strictObject({
  ...quoteFields,
  date: isoDateSchema.meta({
    description: 'Día, mes o año al que se refieren las palabras; la longitud dice la precisión.',
    examples: ['2023-09-13', '2023-09', '2023'],
  }),
  event: textSchema.meta({
    description: 'Qué pasó entonces, en una frase corta, para la cronología.',
    examples: ['Cumbre en el cosmódromo de Vostochny'],
  }),
});

const noteSchema = z.strictObject({
  ...quoteFields,
  note: textSchema.meta({
    description: 'Observación de la redacción sobre esas palabras.',
    examples: ['Parece un error de traducción: «apretón de manos».'],
  }),
});

const addedSchema = z.strictObject(
  {
    words: textSchema.meta({
      description:
        'Las palabras, la cifra o el nombre, como están en el titular, la descripción, el resumen o el suceso.',
      examples: ['Noruega'],
    }),
    note: textSchema.optional().meta({
      description: 'De dónde sale, en una frase para el lector.',
      examples: ['El viaje lo anunció la agencia NTB el día anterior.'],
    }),
  },
  'added',
);

const mentionSchema = z
  .strictObject({
    ...quoteFields,
    entry: entryRefSchema.optional().meta({
      description: 'Entrada a la que nombran esas palabras.',
      examples: ['place:vostochny'],
    }),
    ignore: z
      .literal(true)
      .optional()
      .meta({ description: 'Esas palabras no nombran a nadie del registro.', examples: [true] }),
  })
  .refine((mention) => (mention.entry === undefined) !== (mention.ignore === undefined), {
    error: 'mention-choice',
  });

const correctionSchema = z.strictObject({
  date: momentSchema.meta({
    description: 'Cuándo se corrigió: el día, o el momento con su desfase.',
    examples: ['2023-09-15T10:00:00+02:00', '2023-09-15'],
  }),
  text: textSchema.meta({
    description: 'Qué decía y qué dice ahora.',
    examples: ['Decía «martes».'],
  }),
  claims: z
    .array(slugSchema)
    .default([])
    .meta({
      description:
        'Identificadores de las afirmaciones a las que toca. Los escribe «npm run correct».',
      examples: [['apoyo-total']],
    }),
});

const answerSchema = z.strictObject({
  warning: textSchema.meta({
    description: 'Clase del aviso, como la escribe «npm run check» al final.',
    examples: ['claim-unattributed'],
  }),
  about: textSchema.meta({
    description: 'De qué trata: las primeras palabras que el aviso da entre comillas.',
    examples: ['intereses-alineados'],
  }),
  reason: textSchema.meta({
    description: 'Por qué está bien así.',
    examples: ['El texto no dice quién lo piensa.'],
  }),
});

const articleFields = z.strictObject({
  title: textSchema.meta({
    description: 'Titular.',
    examples: ['Kim promete a Putin apoyo total'],
  }),
  description: textSchema.meta({
    description: 'Una o dos frases para la portada, los buscadores y las fuentes.',
    examples: ['Los dos líderes se reunieron en el cosmódromo de Vostochny.'],
  }),
  published: momentSchema.meta({
    description: 'Cuándo se publicó, con desfase horario; solo el día si no se sabe la hora.',
    examples: ['2023-09-14T08:30:00+02:00', '2023-09-14'],
  }),
  updated: momentSchema.optional().meta({
    description: 'Última modificación de fondo.',
    examples: ['2023-09-15T10:00:00+02:00'],
  }),
  authors: z
    .array(slugSchema)
    .default([])
    .meta({
      description:
        'Quién lo firma en este medio: los nombres de sus archivos en «content/authors», sin «.yaml».',
      examples: [['marta-rios']],
    }),
  section: nameSchema.optional().meta({
    description: 'Sección del medio, en una palabra o dos. Los temas van en «topics».',
    examples: ['Internacional'],
  }),
  source: articleSourceSchema.optional().meta({
    description:
      'De dónde viene el texto, con su autor y su fecha si constan. Si falta, la página dice que no se indicó.',
    examples: [{ name: 'Agencia', url: 'https://example.org/noticia' }],
  }),
  image: leadPictureSchema.optional().meta({
    description:
      'Imagen principal: encabeza el artículo y lo acompaña en la portada, las fuentes y las redes.',
    examples: [
      { file: 'cumbre.jpg', alt: 'Dos hombres se dan la mano.', credit: 'Ana Pérez / EFE' },
    ],
  }),
  translation: z
    .enum(['none', 'human', 'machine'])
    .default('none')
    .meta({
      description: 'Traducción: none (original), human (por una persona), machine (automática).',
      examples: ['machine'],
    }),
  translator: nameSchema.optional().meta({
    description: 'Quién lo tradujo, si «translation» es human.',
    examples: ['Ana Ruiz'],
  }),
  topics: z
    .array(nameSchema)
    .default([])
    .meta({ description: 'Temas, con mayúscula inicial.', examples: [['Diplomacia']] }),
  claims: z.array(claimSchema).default([]).meta({ description: 'Quién afirma qué.' }),
  dates: z
    .array(dateSchema)
    .default([])
    .meta({ description: 'Expresiones de tiempo y el día que significan.' }),
  notes: z
    .array(noteSchema)
    .default([])
    .meta({ description: 'Notas de la redacción sobre el texto.' }),
  mentions: z
    .array(mentionSchema)
    .default([])
    .meta({ description: 'Solo excepciones: forzar o ignorar una mención.' }),
  answers: z.array(answerSchema).default([]).meta({
    description:
      'Avisos de «npm run check» ya revisados: no se repiten. El que ya no responde a ninguno se avisa.',
  }),
  added: z.array(addedSchema).default([]).meta({
    description:
      'Citas, cifras y nombres que la redacción añade de otra parte al titular, la descripción, los resúmenes o los sucesos: el artículo no los tiene, y la página lo dice.',
  }),
  aliases: z
    .array(slugSchema)
    .default([])
    .meta({
      description:
        'Nombres que tuvo antes el archivo, sin «.md»: sus direcciones llevan a la de ahora.',
      examples: [['2023-09-14-kim-visita-a-putin']],
    }),
  draft: draftSchema,
  corrections: z
    .array(correctionSchema)
    .default([])
    .meta({ description: 'Correcciones publicadas, con su fecha.' }),
});

export const articleSchema = articleFields.refine(
  ({ translation, translator }) => translator === undefined || translation === 'human',
  { path: ['translator'], error: 'translator' },
);
export type ArticleMeta = z.infer<typeof articleSchema>;

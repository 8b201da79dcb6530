import { z } from 'astro/zod';
import { entryRefSchema } from './ids.ts';

/** Controls, halves of characters, and what changes the direction of reading: no text needs them. */
const UNPRINTABLE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\p{Cs}\uFFFE\uFFFF]/u;
/** Soft hyphens, zero-width spaces and joiners of words, byte order marks. */
const INVISIBLE = /[\u00AD\u200B\u2060-\u2064\uFEFF]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Longer than any sentence; what is longer was pasted by mistake. */
const TEXT_MAX = 5000;
/** Longer than the official name of any body. */
const NAME_MAX = 200;

/** The first newspaper of which we know was printed in 1605: what is older is a slip of the hand. */
const FIRST_YEAR = '1605';
/** No clock on Earth is further from UTC than fourteen hours. */
const OFFSET = /[+-](?:0\d|1[0-3]):[0-5]\d$|[+-]14:00$/u;

const printableSchema = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !UNPRINTABLE.test(text), { error: 'printable' });

/** A non-empty text on one line of meaning; the ends are trimmed. */
export const textSchema = printableSchema.max(TEXT_MAX);

/** How something is called: what is read is all that is there. */
export const nameSchema = printableSchema
  .max(NAME_MAX)
  .refine((name) => !INVISIBLE.test(name), { error: 'visible' })
  .refine((name) => LETTER_OR_DIGIT.test(name), { error: 'name' });

/** `true` on what is not published yet. */
export const draftSchema = z
  .boolean()
  .default(false)
  .meta({
    description: 'true mientras es un borrador: se comprueba lo que se puede y no se publica.',
    examples: [true],
  });

/** Only the web: nothing that runs (`javascript:`) and nothing local. */
export const webUrlSchema = z.url({ protocol: /^https?$/u, hostname: z.regexes.hostname });

/** A day, a month or a year as ISO 8601 writes them: the length says the precision. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, { error: 'iso-date' })
  .refine(isCalendarDate, { error: 'iso-date' });

/** A moment with its offset, or a plain day where the hour is not known. */
export const momentSchema = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], { error: 'moment' })
  .refine(isOfThisWorld, { error: 'moment' });

export const sourceSchema = z.strictObject({
  name: textSchema.meta({ description: 'Nombre de la fuente.', examples: ['Wikidata'] }),
  url: webUrlSchema.optional().meta({
    description: 'Dirección de la fuente.',
    examples: ['https://www.wikidata.org/wiki/Q56226'],
  }),
});

/** Where the text of an article comes from. */
export const articleSourceSchema = sourceSchema.extend({
  author: textSchema.optional().meta({
    description: 'Quién lo firma allí.',
    examples: ['Kim Tong-hyung'],
  }),
  date: isoDateSchema
    .optional()
    .meta({ description: 'Cuándo se publicó allí.', examples: ['2023-09-14'] }),
});
export type ArticleSource = z.infer<typeof articleSourceSchema>;

/** Whose a picture is, and where that is written. */
const ownershipFields = {
  credit: textSchema.optional().meta({
    description: 'De quién es: autor y agencia. Si falta, la comprobación avisa.',
    examples: ['Ana Pérez / EFE'],
  }),
  license: textSchema.optional().meta({
    description: 'Licencia con la que se publica.',
    examples: ['CC BY 4.0'],
  }),
  url: webUrlSchema.optional().meta({
    description: 'Página de la imagen, donde consta su autor o su licencia.',
    examples: ['https://commons.wikimedia.org/wiki/File:Ejemplo.jpg'],
  }),
};

const pictureFileSchema = textSchema.meta({
  description:
    'Nombre del archivo, junto a este o en «content/images». JPEG, PNG, WebP, AVIF, GIF o TIFF.',
  examples: ['cumbre.jpg'],
});

/** The picture that leads an article. */
export const leadPictureSchema = z.strictObject({
  file: pictureFileSchema,
  alt: textSchema.meta({
    description: 'Qué se ve, para quien no la ve. Obligatorio.',
    examples: ['Dos hombres de traje oscuro se dan la mano ante una bandera.'],
  }),
  caption: textSchema.optional().meta({
    description:
      'Pie. Como en el titular, sus citas, cifras y nombres están en el texto o en «added».',
    examples: ['Kim y Putin, al empezar la cumbre.'],
  }),
  ...ownershipFields,
});

/** The photograph of a person, or of somebody who signs. */
export const photoSchema = z.strictObject({ file: pictureFileSchema, ...ownershipFields });
export type Ownership = Pick<z.infer<typeof photoSchema>, 'credit' | 'license' | 'url'>;

const wikidataSchema = z.string().regex(/^Q[1-9]\d*$/u, { error: 'wikidata' });

/** The fields that entries of all three registers share. */
export const entryFields = {
  name: nameSchema.meta({
    description: 'Nombre completo, como se muestra y se busca en los artículos.',
    examples: ['Kim Jong Un'],
  }),
  aliases: z
    .array(nameSchema)
    .default([])
    .meta({
      description:
        'Otras formas del nombre. Si una es también de otra ficha, cada artículo dice en «mentions» a cuál se refiere.',
      examples: [['Kim Jong-un']],
    }),
  description: textSchema.meta({
    description: 'Una frase que dice quién o qué es, sin depender de ningún artículo.',
    examples: ['Líder de Corea del Norte desde diciembre de 2011.'],
  }),
  wikidata: wikidataSchema.optional().meta({
    description: 'Identificador de Wikidata, solo si se ha comprobado.',
    examples: ['Q56226'],
  }),
  sources: z
    .array(sourceSchema)
    .default([])
    .meta({
      description: 'De dónde salen los datos de esta ficha.',
      examples: [[{ name: 'Wikidata' }]],
    }),
  draft: draftSchema,
  mergedInto: entryRefSchema.optional().meta({
    description:
      'Entrada de la misma clase que resultó ser la misma: sus nombres y referencias pasan a ella.',
    examples: ['person:kim-jong-un'],
  }),
  formerly: z
    .array(entryRefSchema)
    .default([])
    .meta({
      description:
        'Referencias que tuvo antes esta ficha: sus direcciones llevan a ella. Lo escribe «npm run rename».',
      examples: [['person:kim-jong-eun']],
    }),
};

/** Exact words with as much context as makes them unique (W3C TextQuoteSelector). */
export const quoteFields = {
  quote: textSchema.meta({
    description:
      'Palabras exactas del artículo, sin cortar números, siglas ni palabras compuestas. Para saltar un trozo, o pasar al párrafo siguiente, «[…]» entre las partes.',
    examples: ['apoyo total e incondicional'],
  }),
  prefix: textSchema.optional().meta({
    description: 'Palabras justo antes de la cita, si se repite.',
    examples: ['prometió '],
  }),
  suffix: textSchema.optional().meta({
    description: 'Palabras justo después de la cita, si se repite.',
    examples: [' cuando los dos'],
  }),
};

function isCalendarDate(value: string): boolean {
  const [year, month = '01', day = '01'] = value.split('-');
  // The 30th of February is read as a day of March.
  return new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
}

function isOfThisWorld(moment: string): boolean {
  const isPlainDay = moment.length === 'YYYY-MM-DD'.length;
  return moment >= FIRST_YEAR && (isPlainDay || moment.endsWith('Z') || OFFSET.test(moment));
}

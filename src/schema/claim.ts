import { z } from 'astro/zod';
import { type EntryRef, slugSchema } from './ids.ts';
import { draftSchema, quoteFields, textSchema } from './shared.ts';

/** Who asserts something. A place stands for its government. */
export type Speaker =
  | { readonly type: 'entry'; readonly ref: EntryRef }
  | { readonly type: 'group'; readonly text: string }
  | { readonly type: 'none' };

const GROUP = 'group:';
const SPEAKER = /^(?:(?:person|organization|place):[a-z0-9]+(?:-[a-z0-9]+)*|group:[ ]*\S.*|none)$/u;

/**
 * Who asserts: an entry (`person:…`, `organization:…`, `place:…` for its government), an anonymous
 * group in the article's own words (`group:los analistas`), or nobody (`none`).
 */
const speakerSchema = textSchema.regex(SPEAKER, { error: 'speaker' }).transform(toSpeaker);

export const CLAIM_KINDS = ['fact', 'opinion', 'promise', 'question', 'inference'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What each kind means, for those who write content and for those who use the open data. */
export const KIND_MANUAL =
  'Qué se hace al afirmarlo: fact (se da por hecho), opinion (valora), promise (promete), question (pregunta), inference (deduce o supone).';

export const claimSchema = z.strictObject({
  id: slugSchema.meta({
    description: 'Identificador dentro del artículo; entra en la dirección y no cambia.',
    examples: ['apoyo-total'],
  }),
  ...quoteFields,
  speaker: speakerSchema.meta({
    description:
      'Quién lo afirma: person:…, organization:…, place:… (por su gobierno), group:palabras del texto (fuente anónima) o none (sin atribuir).',
    examples: ['person:kim-jong-un'],
  }),
  via: speakerSchema
    .optional()
    .meta({ description: 'Por medio de quién se sabe.', examples: ['organization:kcna'] }),
  verb: textSchema.optional().meta({
    description: 'Verbo o fórmula de atribución, con las palabras del artículo.',
    examples: ['prometió'],
  }),
  summary: textSchema.meta({
    description: 'Una frase que se entiende sin leer el artículo.',
    examples: ['Kim Jong Un promete apoyar a Rusia sin condiciones.'],
  }),
  brief: textSchema.optional().meta({
    description:
      'Lo mismo en pocas palabras, para la línea de su hablante en «En breve»: sigue a su nombre, sin punto final. Basta ponerlo en la afirmación más importante de cada hablante; si falta, la línea sale del resumen.',
    examples: ['promete a Putin «apoyo total e incondicional»'],
  }),
  kind: z
    .enum(CLAIM_KINDS)
    .default('fact')
    .meta({ description: KIND_MANUAL, examples: ['promise'] }),
  draft: draftSchema,
});

function toSpeaker(value: string): Speaker {
  if (value === 'none') return { type: 'none' };
  if (value.startsWith(GROUP)) return { type: 'group', text: value.slice(GROUP.length).trim() };
  return { type: 'entry', ref: value as EntryRef };
}

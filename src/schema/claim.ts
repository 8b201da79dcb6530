import { z } from 'astro/zod';
import { type EntryRef, slugSchema } from './ids.ts';
import { draftSchema, quoteFields, sourceSchema, textSchema } from './shared.ts';

/** Who asserts something. A place stands for its government. */
export type Speaker =
  | { readonly type: 'entry'; readonly ref: EntryRef }
  | { readonly type: 'group'; readonly text: string }
  | { readonly type: 'document'; readonly text: string }
  | { readonly type: 'none' };

const GROUP = 'group:';
const DOCUMENT = 'document:';
const SPEAKER =
  /^(?:(?:person|organization|place):[a-z0-9]+(?:-[a-z0-9]+)*|(?:group|document):[ ]*\S.*|none)$/u;

/**
 * Who asserts: an entry (`person:…`, `organization:…`, `place:…` for its government), an anonymous
 * group in the article's own words (`group:los analistas`), a document (`document:el informe de la
 * ONU`), or nobody (`none`).
 */
const speakerSchema = textSchema.regex(SPEAKER, { error: 'speaker' }).transform(toSpeaker);

export const CLAIM_KINDS = ['fact', 'opinion', 'promise', 'question', 'inference'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What each kind means, for those who write content and for those who use the open data. */
export const KIND_MANUAL =
  'Qué se hace al afirmarlo: fact (se da por hecho), opinion (valora), promise (promete), question (pregunta), inference (deduce o supone).';

/** How the words are given: all as they were said, some of them, or none. The most faithful first. */
export const FORMS = ['direct', 'mixed', 'indirect'] as const;
export type Form = (typeof FORMS)[number];

const claimFields = z.strictObject({
  id: slugSchema.meta({
    description: 'Identificador dentro del artículo; entra en la dirección y no cambia.',
    examples: ['apoyo-total'],
  }),
  ...quoteFields,
  speaker: speakerSchema.optional().meta({
    description:
      'Quién lo afirma: person:…, organization:…, place:… (por su gobierno), group:palabras del texto (fuente anónima), document:palabras del texto (un informe, una ley) o none (sin atribuir).',
    examples: ['person:kim-jong-un'],
  }),
  speakers: z
    .array(speakerSchema)
    .min(2)
    .optional()
    .meta({
      description:
        'En lugar de «speaker», quiénes lo afirman cuando son varios: también los que el texto llama «ambos» o «los tres países».',
      examples: [['person:kim-jong-un', 'person:vladimir-putin']],
    }),
  via: speakerSchema
    .optional()
    .meta({ description: 'Vía: por medio de quién se sabe.', examples: ['organization:kcna'] }),
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
  source: sourceSchema.optional().meta({
    description:
      'Documento, grabación o página en que consta, con su dirección: el lector la ve en la glosa.',
    examples: [{ name: 'Comunicado del Kremlin', url: 'https://example.org/comunicado' }],
  }),
  kind: z
    .enum(CLAIM_KINDS)
    .default('fact')
    .meta({ description: KIND_MANUAL, examples: ['promise'] }),
  form: z
    .enum(FORMS)
    .optional()
    .meta({
      description:
        'Se calcula por los signos del texto y casi nunca hace falta. Escriba «direct» si las palabras son textuales y ningún signo lo dice, como en una entrevista sin comillas: la glosa dirá que es según la redacción.',
      examples: ['direct'],
    }),
  draft: draftSchema,
});

/** A claim has speakers in one of the two fields, whatever else is wrong with it. */
export const claimSchema = claimFields
  .refine(hasSpeaker, { path: ['speaker'], error: 'speaker', when: () => true })
  .refine(hasOneField, { path: ['speakers'], error: 'speakers', when: () => true })
  .transform(({ speakers = [], ...claim }) => {
    const [speaker = NOBODY, ...coSpeakers] = claim.speaker ? [claim.speaker] : speakers;
    return { ...claim, speaker, ...(coSpeakers.length > 0 && { coSpeakers }) };
  });

const NOBODY: Speaker = { type: 'none' };

/** All who assert a claim, the first one first. */
export function toSpeakers({
  speaker,
  coSpeakers = [],
}: {
  readonly speaker: Speaker;
  readonly coSpeakers?: readonly Speaker[] | undefined;
}): readonly Speaker[] {
  return [speaker, ...coSpeakers];
}

function hasSpeaker(claim: unknown): boolean {
  if (typeof claim !== 'object' || claim === null) return true;
  return Object.hasOwn(claim, 'speaker') || Object.hasOwn(claim, 'speakers');
}

function hasOneField(claim: unknown): boolean {
  if (typeof claim !== 'object' || claim === null) return true;
  return !(Object.hasOwn(claim, 'speaker') && Object.hasOwn(claim, 'speakers'));
}

function toSpeaker(value: string): Speaker {
  if (value === 'none') return { type: 'none' };
  if (value.startsWith(DOCUMENT))
    return { type: 'document', text: value.slice(DOCUMENT.length).trim() };
  if (value.startsWith(GROUP)) return { type: 'group', text: value.slice(GROUP.length).trim() };
  return { type: 'entry', ref: value as EntryRef };
}

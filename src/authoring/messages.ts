import type { FileProblem } from '../load/problem.ts';

/** One sentence for each thing that an editor may have overlooked. None keeps anything back. */
const SENTENCES = {
  'claims-waiting': (p: { count: number }) =>
    p.count === 1
      ? 'Una afirmación lleva «draft: true» y no se publica. Revísela y quíteselo, o bórrela.'
      : `${p.count} afirmaciones llevan «draft: true» y no se publican. Revíselas y quíteselo, o bórrelas.`,
  'quotation-unclaimed': (p: { words: string }) =>
    `Nadie responde de las palabras ${p.words}. ¿Falta una afirmación?`,
  'claim-unattributed': (p: { id: string }) =>
    `La afirmación «${p.id}» queda sin atribuir. Compruebe que el texto no dice de quién es.`,
  'name-unknown': (p: { name: string }) =>
    `«${p.name}» no tiene ficha. Créela con «npm run new», o deje el nombre sin enlace.`,
  'entry-waiting': (p: { name: string }) =>
    `La ficha de «${p.name}» es un borrador. Complétela y quite «draft: true», o bórrela.`,
} as const;

export type ReviewCode = keyof typeof SENTENCES;
export type ReviewDetails<Code extends ReviewCode> = Parameters<(typeof SENTENCES)[Code]>[0];

/** Makes the problem of a code. */
export function toReviewProblem<Code extends ReviewCode>(
  code: Code,
  file: string,
  line: number | null,
  details: ReviewDetails<Code>,
): FileProblem {
  const toSentence = SENTENCES[code] as (details: ReviewDetails<Code>) => string;
  return { code, severity: 'warning', file, line, message: toSentence(details) };
}

/** Comments in the file of a drafted article; YAML sets each line after its sign. */
export const DRAFT_COMMENTS = {
  article: [
    ' Borrador: revise cada línea y borre lo que sobre. Si procede, añada «source» (de dónde viene el',
    ' texto) y «translation: machine». Cuando todo esté bien, quite este primer «draft: true».',
  ].join('\n'),
  claims:
    ' Afirmaciones. Lo que no lleve «draft: true» se publica: quítelo de cada una al revisarla.',
  dates:
    ' Fechas calculadas desde la publicación. Compruebe cada una y escriba qué pasó, o bórrela.',
  speaker: ' Revise quién lo dice y dónde empieza y acaba la cita.',
} as const;

import type { SpeechBlock } from './types.ts';

/** What stands before a turn of an interview: «P.», «**R:**», «Kim Jong Un: ». */
export interface TurnLabel {
  /** Without the signs after it. */
  readonly label: string;
  /** Where the words of the turn begin. */
  readonly end: number;
  readonly isBold: boolean;
}

/** UTF-16 units of the longest label: a name with its office. */
const LABEL_MAX = 60;
const AFTER_LABEL = /^(?:\s*\([^)\n]{1,30}\))?\s*(?:[.:]{1,2}\s?[—―–-]?|[—―])\s+/u;
/** «P)», «R -»: an initial alone needs less to be a label, for others must come with it. */
const AFTER_INITIAL = /^(?:[.:]?\)|\s?[–-])\s+/u;
const AFTER_BOLD = /^\s*(?:[.:]\s?[—―–-]?|[—―–])?\s*/u;
const SIGNS_AT_END = /\s*[.:—―–-]+\s*$/u;
const HAS_SIGN_AT_END = /[.:—―]\s*$/u;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}’'-]+)(?: (?:(?:de|del|la|las|los|y) ){0,2}\p{Lu}[\p{L}\p{M}’'-]*){0,3}/u;
/** «El presidente», «La señora RUIZ»: who has the floor in a transcript. */
const OFFICE =
  /^(?:El|La) (?:señora?|sr\.|sra\.|senadora?|diputad[oa]|ministr[oa]|(?:vice)?president[ea]|portavoz|alcalde(?:sa)?|fiscal|juez|jueza|magistrad[oa]|abogad[oa]|acusad[oa]|testigo|periodista|entrevistadora?|moderadora?|oposición|defensa|acusación)(?: (?:(?:de|del|la|los|y) ){0,2}\p{Lu}[\p{L}\p{M}’'-]*){0,4}/u;
const INITIALS = /^\p{Lu}\.?(?:[ -]?\p{Lu}\.?){1,3}/u;
const INITIAL = /^\p{Lu}/u;
const QUESTION_OR_ANSWER = /^(?:PREGUNTA|RESPUESTA|Pregunta|Respuesta|Preg|Resp|[PRQA]\d?)/u;

/**
 * The label at the head of a block, if it looks like one.
 * @param boldEnd where the bold words at its head end, if they are
 */
export function findLabel(
  text: string,
  { start, end, tag }: SpeechBlock,
  boldEnd: number | undefined,
): TurnLabel | null {
  if (tag !== 'p' && tag !== '') return null;
  const words = text.slice(start, Math.min(end, start + LABEL_MAX + 10));
  if (boldEnd !== undefined && boldEnd < end && boldEnd - start <= LABEL_MAX) {
    const inside = text.slice(start, boldEnd);
    const after = AFTER_BOLD.exec(text.slice(boldEnd, boldEnd + 10))?.[0] ?? '';
    const hasSign = HAS_SIGN_AT_END.test(inside) || /[.:—―–]/u.test(after);
    const label = inside.replace(SIGNS_AT_END, '').trim();
    if (hasSign && label !== '') return { label, end: boldEnd + after.length, isBold: true };
  }
  for (const pattern of [INITIALS, QUESTION_OR_ANSWER, OFFICE, NAME, INITIAL]) {
    const head = pattern.exec(words)?.[0];
    if (head === undefined) continue;
    const rest = words.slice(head.length);
    const isAlone = pattern === QUESTION_OR_ANSWER;
    const sign = (AFTER_LABEL.exec(rest) ?? (isAlone ? AFTER_INITIAL.exec(rest) : null))?.[0];
    if (sign === undefined) continue;
    return {
      label: head.replace(/\.$/u, ''),
      end: start + head.length + sign.length,
      isBold: false,
    };
  }
  return null;
}

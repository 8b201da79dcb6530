import { findLabel, type TurnLabel } from './labels.ts';
import { FIRST_PERSON, SECOND_PERSON } from './said.ts';
import type { SpeechBlock, SpeechSegment, SpeechText } from './types.ts';

const ASKS = /^(?:P|Q|Preg|Pregunta|PREGUNTA)\d?$/u;
const ANSWERS = /^(?:R|A|Resp|Respuesta|RESPUESTA)\d?$/u;
/** «P. ¿Dimite? R. No»: turns of one line. */
const INLINE_LABEL =
  /(?<=[.?!…»”"]\s)(?:P|R|Q|A|Pregunta|Respuesta|PREGUNTA|RESPUESTA)(?:[.:]|\.[:–—-])\s(?=[¿¡«“"\p{Lu}])/gu;
/** UTF-16 units that show whether a block begins with such a label. */
const INLINE_REACH = 16;
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/gu;
const HEADING = /^h[2-6]$/u;
const HAS_QUESTION = /[?]/u;
const ENDS_AS_QUESTION = /[?](?:[»”"’'])?$/u;
/** What lists are headed by, and not turns. */
const HEADS =
  /^(?:nota|fuente|foto|fotos|fotografía|vídeo|video|imagen|fecha|lugar|hora|horario|precio|autor|autora|autores|título|titulo|resumen|ejemplo|dirección|reparto|duración|género|país|año|editorial|páginas|local|visitante|resultado|goles|árbitro|objetivo|causa|consecuencia|ventajas|ventaja|inconvenientes|desventajas|pros|contras|origen|destino|total|datos|dato|clave|claves|contexto|atención|importante|advertencia|conclusión|antecedentes|texto|textos|redacción|edición|traducción|última hora|actualización|corrección|teléfono|correo|web|más información|sí|no)$/iu;

interface Turn extends TurnLabel {
  readonly block: SpeechBlock;
  readonly at: number;
  readonly isQuestion: boolean;
  /** Whether its words are such as one says of himself. */
  readonly isOfSelf: boolean;
}

/**
 * The turns of an interview or a transcript: paragraphs that begin with «P.» and «R.», with
 * initials or names, and bold questions with plain answers.
 */
export function findTurns(source: SpeechText): SpeechSegment[] {
  const labelled = findLabelledTurns(source);
  return labelled.length > 0 ? labelled : findBoldTurns(source);
}

function findLabelledTurns(written: SpeechText): SpeechSegment[] {
  const bold = new Map(written.strong.map(({ start, end }) => [start, end]));
  const blocks = written.blocks.flatMap((block) => splitAtLabels(written.text, block, bold));
  const source = { ...written, blocks };
  const turns = blocks.flatMap((block, at): Turn[] => {
    const label = findLabel(source.text, block, bold.get(block.start));
    if (!label) return [];
    const words = toWords(source, label, block);
    const isOfSelf = FIRST_PERSON.test(words.replaceAll(QUOTED, ' '));
    return [{ ...label, block, at, isQuestion: HAS_QUESTION.test(words), isOfSelf }];
  });
  if (turns.length === 0) return [];
  const isTurn = createTurnTest(turns);
  const own = turns.filter(isTurn);
  return own.flatMap(({ block, at, label, end }, index) => [
    { kind: 'interview' as const, label, start: end, end: block.end },
    ...findFollowing(source, at, own[index + 1]?.at, label),
  ]);
}

/** «P. ¿Dimite?⏎R. No»: a line of a paragraph that has a label is a turn of its own. */
function splitAtLabels(
  text: string,
  block: SpeechBlock,
  bold: ReadonlyMap<number, number>,
): SpeechBlock[] {
  const parts: SpeechBlock[] = [];
  let { start } = block;
  if (isTurnOfInitial(text.slice(start, start + INLINE_REACH)))
    for (const { index } of text.slice(start, block.end).matchAll(INLINE_LABEL)) {
      parts.push({ ...block, start, end: block.start + index });
      start = block.start + index;
    }
  for (
    let at = text.indexOf('\n', start);
    at !== -1 && at < block.end;
    at = text.indexOf('\n', at + 1)
  ) {
    const line = { ...block, start: at + 1 };
    if (!findLabel(text, line, bold.get(line.start))) continue;
    parts.push({ ...block, start, end: at });
    ({ start } = line);
  }
  return [...parts, { ...block, start }];
}

function isTurnOfInitial(head: string): boolean {
  return /^(?:P|Q|Pregunta|PREGUNTA)[.:]/u.test(head);
}

/** Which labels are those of turns and not of a list: by how they come back and what is asked. */
function createTurnTest(turns: readonly Turn[]): (turn: Turn) => boolean {
  // «Pregunta: …», «Zambrano: …»: a name answers as well as «Respuesta»
  const isAnsweredByName = turns.some((turn, index) => {
    const next = turns[index + 1];
    return isAsking(turn) && turn.isQuestion && next?.at === turn.at + 1 && isName(next);
  });
  const hasBoth = turns.some(isAsking) && (isAnsweredByName || turns.some(isAnswering));
  const named = turns.filter(isName);
  const counts = new Map<string, number>();
  for (const { label } of named) counts.set(label, (counts.get(label) ?? 0) + 1);
  const comingBack = [...counts.values()].filter((count) => count > 1).length;
  const isAsked = named.some(({ isQuestion }) => isQuestion);
  const talk = new Set(findTalk(named));
  // Two who speak by turns, or one who asks what another answers.
  const isTalk = comingBack > 1 || (isAsked && (comingBack > 0 || hasAnswer(named)));
  return (turn) => {
    const { label, isBold } = turn;
    if (isAsking(turn) || isAnswering(turn)) return isBold || hasBoth;
    if (talk.has(turn) || (isAnsweredByName && isName(turn))) return true;
    const count = counts.get(label) ?? 0;
    return isTalk && counts.size > 1 && (isAsked ? count > 0 : count > 1);
  };
}

function isAsking({ label }: Turn): boolean {
  return ASKS.test(label);
}

function isAnswering({ label }: Turn): boolean {
  return ANSWERS.test(label);
}

function isName(turn: Turn): boolean {
  return !isAsking(turn) && !isAnswering(turn) && !isHead(turn);
}

function isHead({ label }: Turn): boolean {
  return HEADS.test(label);
}

/** Turns one right after the other of two, one of whom speaks of himself. */
function findTalk(turns: readonly Turn[]): Turn[] {
  return turns.flatMap((turn, index) => {
    const next = turns[index + 1];
    const isPair = next?.at === turn.at + 1 && next.label !== turn.label;
    return isPair && (turn.isOfSelf || next.isOfSelf) ? [turn, next] : [];
  });
}

/** Whether another takes the turn right after a question. */
function hasAnswer(turns: readonly Turn[]): boolean {
  return turns.some((turn, index) => {
    const next = turns[index + 1];
    return turn.isQuestion && next?.at === turn.at + 1 && next.label !== turn.label;
  });
}

/** Paragraphs in bold or italics and headings that ask, and the plain ones after them. */
function findBoldTurns(source: SpeechText): SpeechSegment[] {
  const { text, blocks, strong, emphasis = [] } = source;
  const setOff = new Map([...emphasis, ...strong].map(({ start, end }) => [start, end]));
  const isBoldQuestion = ({ start, end, tag }: SpeechBlock): boolean =>
    (HEADING.test(tag) || (tag === 'p' && (setOff.get(start) ?? 0) >= end - 1)) &&
    ENDS_AS_QUESTION.test(text.slice(end - 2, end));
  const bold = new Set(blocks.flatMap((block, at) => (isBoldQuestion(block) ? [at] : [])));
  const questions = [...bold].filter((at) => {
    const answer = blocks[at + 1];
    return answer?.tag === 'p' && !bold.has(at + 1);
  });
  if (questions.length === 0) return findAnswersBeside(source, setOff);
  // «¿Qué ha pasado?» heads an explanation: in an interview somebody is spoken to, and answers for himself.
  // A heading asks for the reader too («¿Qué necesita usted?»).
  const isSpoken = (at: number): boolean =>
    (blocks[at]?.tag === 'p' && SECOND_PERSON.test(wordsOf(text, blocks[at]))) ||
    FIRST_PERSON.test(wordsOf(text, blocks[at + 1]));
  if (questions.filter(isSpoken).length * 2 < questions.length) return [];
  return questions.flatMap((at, index) => {
    const [question, answer] = [blocks[at], blocks[at + 1]];
    if (!question || !answer) return [];
    return [
      { kind: 'interview' as const, label: null, start: question.start, end: question.end },
      { kind: 'interview' as const, label: null, start: answer.start, end: answer.end },
      ...findFollowing(source, at + 1, questions[index + 1], null),
    ];
  });
}

/** «**¿Dimite usted?** No, sigo»: bold questions whose answers stand in their own paragraphs. */
function findAnswersBeside(
  { text, blocks }: SpeechText,
  setOff: ReadonlyMap<number, number>,
): SpeechSegment[] {
  const turns = blocks.flatMap((block) => {
    const middle = setOff.get(block.start);
    if (middle === undefined || block.tag !== 'p') return [];
    const [question, answer] = [text.slice(block.start, middle), text.slice(middle, block.end)];
    const isTurn = ENDS_AS_QUESTION.test(question.trimEnd()) && answer.trim() !== '';
    return isTurn ? [{ block, middle, question, answer }] : [];
  });
  const spoken = turns.filter(
    ({ question, answer }) => SECOND_PERSON.test(question) || FIRST_PERSON.test(answer),
  );
  if (spoken.length * 2 < turns.length) return [];
  return turns.flatMap(({ block: { start, end }, middle }) => [
    { kind: 'interview' as const, label: null, start, end: middle },
    { kind: 'interview' as const, label: null, start: middle, end },
  ]);
}

/** Paragraphs after a turn in which the same voice goes on, as «yo» and «nosotros» show. */
function findFollowing(
  { text, blocks }: SpeechText,
  at: number,
  until: number | undefined,
  label: string | null,
): SpeechSegment[] {
  const found: SpeechSegment[] = [];
  for (let next = at + 1; next < (until ?? blocks.length); next += 1) {
    const block = blocks[next];
    if (block?.tag !== 'p' || !FIRST_PERSON.test(ownWordsOf(text, block))) break;
    found.push({ kind: 'interview', label, start: block.start, end: block.end });
  }
  return found;
}

function toWords({ text }: SpeechText, { end }: TurnLabel, block: SpeechBlock): string {
  return text.slice(end, block.end);
}

/** Without what it quotes: «“Queremos que vuelvan”, resumió uno» is no answer. */
function ownWordsOf(text: string, block: SpeechBlock): string {
  return wordsOf(text, block).replaceAll(QUOTED, ' ');
}

function wordsOf(text: string, block: SpeechBlock | undefined): string {
  return block ? text.slice(block.start, block.end) : '';
}

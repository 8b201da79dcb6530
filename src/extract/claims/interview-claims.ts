import { findDialogue } from '../../text/speech/dialogue.ts';
import { findTurns } from '../../text/speech/interview.ts';
import { FIRST_PERSON } from '../../text/speech/said.ts';
import { findFiniteForm } from '../verbs/reporting-verbs.ts';
import type { TextRange } from '../text/paragraphs.ts';
import type { ReadText } from './read-text.ts';
import { toNamedSpeaker } from './to-named-speaker.ts';
import type { FoundClaim, FoundSpeaker } from './types.ts';

/** What one voice of an interview says, and by what it is known; null for the one who is asked. */
interface Turn extends TextRange {
  readonly label: TextRange | null;
}

const ASKS = /^(?:P|Q|Preg|Pregunta|PREGUNTA)\d?$/u;
const ANSWERS = /^(?:R|A|Resp|Respuesta|RESPUESTA)\d?$/u;
const ENDS_AS_QUESTION = /[?][»”"’']?\s*$/u;
const IS_QUESTION = /^\s*¿[^?]*[?]\s*$/u;
const DASH = /^[—―–-]/u;
/** «“…”, recuerda»: words that the one who asks tells, and no answer that goes on. */
const ATTRIBUTED = /[»”"],\s+(?:(?:me|nos|se|le|les)\s+)?(\p{Ll}+)/gu;
const MEETING = /entrevist|convers|charl|habl[óa]|respond|recib/iu;
const FEWEST_QUESTIONS = 2;
/** UTF-16 units of the shortest answer that says something. */
const SHORTEST = 5;

/** The claims of an interview, one a paragraph of an answer, and the paragraphs that hold its turns. */
export function findInterviewClaims(read: ReadText): {
  readonly claims: readonly FoundClaim[];
  readonly turns: ReadonlySet<TextRange>;
} {
  const { text, paragraphs } = read;
  const { answers, turns } =
    [findLabelled, findDashed, findAsked]
      .map((find) => find(text, paragraphs))
      .find((found) => found.turns.size > 0) ?? NO_TALK;
  const first = paragraphs.find((paragraph) => turns.has(paragraph));
  const asked = findAskedPerson(read, first?.start ?? 0);
  const claims = answers.flatMap((turn): FoundClaim[] => {
    const range = trim(text, turn);
    if (range.end - range.start < SHORTEST) return [];
    const speaker = turn.label === null ? asked : toLabelSpeaker(text, turn.label);
    return [{ ...range, form: 'direct', verb: null, speaker, via: speaker?.via ?? 'none' }];
  });
  return { claims, turns };
}

interface Talk {
  readonly answers: readonly Turn[];
  readonly turns: ReadonlySet<TextRange>;
}

const NO_TALK: Talk = { answers: [], turns: new Set() };

/** «P. …», «R. …», «RS: …», «CM: …» */
function findLabelled(text: string, paragraphs: readonly TextRange[]): Talk {
  const blocks = paragraphs.map((range) => ({ ...range, tag: 'p', isQuoted: false }));
  const segments = findTurns({ text, blocks, strong: [] });
  const asking = new Set(segments.map(({ label }) => label).filter((label) => isAsking(label)));
  const turns = new Set<TextRange>();
  const answers: Turn[] = [];
  for (const { start, end, label } of segments) {
    const paragraph = paragraphs.find((range) => range.start <= start && end <= range.end);
    if (paragraph === undefined) continue;
    turns.add(paragraph);
    if (asking.has(label)) continue;
    const at = text.indexOf(label ?? '', paragraph.start);
    const isNamed = label !== null && label !== undefined && !ANSWERS.test(label) && at < start;
    answers.push({ start, end, label: isNamed ? { start: at, end: at + label.length } : null });
  }
  // What stands between an answer and the next turn belongs to the answer.
  const last = paragraphs.findLastIndex((paragraph) => turns.has(paragraph));
  paragraphs.slice(0, Math.max(last, 0)).forEach((paragraph, index) => {
    const before = paragraphs[index - 1];
    if (before === undefined || turns.has(paragraph) || !turns.has(before)) return;
    if (isAttributed(text.slice(paragraph.start, paragraph.end))) return;
    const answer = answers.findLast(({ start }) => start >= before.start && start < before.end);
    if (answer === undefined) return;
    turns.add(paragraph);
    answers.push({ ...paragraph, label: answer.label });
  });
  return { answers, turns };

  /** Who is called so by the label, or whose turns mostly end as questions. */
  function isAsking(label: string | null | undefined): boolean {
    if (ASKS.test(label ?? '')) return true;
    if (ANSWERS.test(label ?? '')) return false;
    const own = segments.filter((segment) => segment.label === label);
    const questions = own.filter(({ start, end }) => ENDS_AS_QUESTION.test(text.slice(start, end)));
    return questions.length * 2 > own.length;
  }
}

function isAttributed(words: string): boolean {
  return Array.from(words.matchAll(ATTRIBUTED)).some(
    ([, verb = '']) => findFiniteForm(verb) !== null,
  );
}

/** «—¿Cuántas ha perdido?», «—La mitad.»: lines with a dash of which none says who speaks. */
function findDashed(text: string, paragraphs: readonly TextRange[]): Talk {
  const isPlain = (range: TextRange): boolean => {
    const [said, ...rest] = findDialogue(text, range, false);
    return (
      DASH.test(text.slice(range.start)) &&
      said !== undefined &&
      rest.length === 0 &&
      said.end === range.end
    );
  };
  const isQuestion = ({ start, end }: TextRange): boolean =>
    ENDS_AS_QUESTION.test(text.slice(start, end));
  const turns = new Set<TextRange>();
  const answers: Turn[] = [];
  paragraphs.forEach((question, index) => {
    const answer = paragraphs[index + 1];
    if (answer === undefined || !isPlain(question) || !isQuestion(question)) return;
    if (!isPlain(answer) || isQuestion(answer)) return;
    turns.add(question).add(answer);
    answers.push({ start: answer.start + 1, end: answer.end, label: null });
  });
  return { answers, turns };
}

/** Paragraphs that are a question each, and what is said after them in the first person. */
function findAsked(text: string, paragraphs: readonly TextRange[]): Talk {
  const wordsOf = ({ start, end }: TextRange): string => text.slice(start, end);
  const questions = paragraphs.filter((range) => IS_QUESTION.test(wordsOf(range)));
  if (questions.length < FEWEST_QUESTIONS) return NO_TALK;
  const first = paragraphs.indexOf(questions[0]!);
  const later = paragraphs.slice(first);
  const answers = later.filter((range) => !questions.includes(range));
  const personal = answers.filter((range) => FIRST_PERSON.test(wordsOf(range)));
  if (personal.length * 2 < answers.length || answers.length < questions.length) return NO_TALK;
  return {
    answers: answers.map((range) => ({ ...range, label: null })),
    turns: new Set(later),
  };
}

/**
 * Quotations without a speaker that can only be of the one who is asked: the headline of an interview
 * («“Cocinar para cuatro ya es política”»), and an answer with an aside («—Mil —dice—. O más.»).
 */
export function giveToAsked(
  read: ReadText,
  claims: readonly FoundClaim[],
  answers: readonly FoundClaim[],
): FoundClaim[] {
  const { text, paragraphs } = read;
  const asked = answers.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  const isQuestion = ({ start, end }: TextRange): boolean =>
    DASH.test(text.slice(start, start + 1)) && ENDS_AS_QUESTION.test(text.slice(start, end));
  const first = paragraphs.find(isQuestion);
  const met = first === undefined ? null : findMetPerson(read, first.start);
  let at = 0;
  return claims.map((claim) => {
    while ((paragraphs[at]?.end ?? Infinity) < claim.end) at += 1;
    if (claim.speaker !== null || claim.form !== 'direct') return claim;
    const [before, own] = [paragraphs[at - 1], paragraphs[at]];
    const isAnswer =
      before !== undefined &&
      own !== undefined &&
      isQuestion(before) &&
      DASH.test(text.slice(own.start, own.start + 1));
    const speaker = (at === 0 ? asked : null) ?? (isAnswer ? met : null);
    return speaker === null ? claim : { ...claim, speaker, via: speaker.via };
  });
}

/** The person whom the introduction says to have been talked with, if it says so. */
function findMetPerson(read: ReadText, before: number): FoundSpeaker | null {
  return MEETING.test(read.text.slice(0, before)) ? findAskedPerson(read, before) : null;
}

/** The person that the introduction names first, best after «entrevista» and its kin. */
function findAskedPerson({ text, names }: ReadText, before: number): FoundSpeaker | null {
  const people = names.filter(({ type, end }) => type === 'person' && end <= before);
  const met = MEETING.exec(text.slice(0, before))?.index;
  const person = people.find(({ start }) => start > (met ?? Infinity)) ?? people[0];
  return person === undefined ? null : toNamedSpeaker(text, person);
}

function toLabelSpeaker(text: string, label: TextRange): FoundSpeaker {
  return toNamedSpeaker(text, label, 'signature');
}

function trim(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const leading = words.length - words.trimStart().length;
  const trailing = /[\s.]+$/u.exec(words)?.[0].length ?? 0;
  return { start: start + leading, end: Math.max(start + leading, end - trailing) };
}

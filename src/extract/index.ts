import { findClaims } from './claims/find-claims.ts';
import { isSureSpeaker } from './claims/is-sure-speaker.ts';
import type { ReadText } from './claims/read-text.ts';
import type { FoundClaim } from './claims/types.ts';
import { formatDay, toCalendarDay } from './dates/calendar.ts';
import { findDates } from './dates/find-dates.ts';
import type { FoundDate } from './dates/find-dates.ts';
import { typeClubs } from './names/clubs.ts';
import { findNames } from './names/find-names.ts';
import { findRole } from './names/find-role.ts';
import { groupNames } from './names/group-names.ts';
import type { NameGroup } from './names/group-names.ts';
import type { LocatedName, Sentence } from './names/types.ts';
import type { NameType } from './tagger/labels.ts';
import type { TaggerModel } from './tagger/model.ts';
import { toCodePointOffsets } from './text/code-points.ts';
import { findInside } from './text/ranges.ts';
import { findQuotations } from './text/quotations.ts';
import { findSentences } from './text/sentences.ts';
import type {
  ExtractedClaim,
  ExtractedDate,
  ExtractedName,
  Extraction,
  ExtractedSpan,
  RegisterName,
  SpeakerVia,
} from './types.ts';

export type * from './types.ts';
export type { TaggerModel } from './tagger/model.ts';

export interface ExtractOptions {
  /** ISO date, or date and time with offset. Where it is neither, no dates are proposed. */
  readonly published: string;
  /** IANA name, such as `Europe/Madrid`. */
  readonly timeZone: string;
  /** The project's own entries: they come first, whatever tagger and gazetteers say. */
  readonly register: readonly RegisterName[];
  /** Null leaves names to gazetteers and rules alone. */
  readonly model: TaggerModel | null;
}

interface NamedRange extends ExtractedSpan {
  readonly type: NameType;
  readonly entry: string | null;
}

/** Speakers found in these ways are wrong so often that a person must look, unless nobody else can be meant. */
const DOUBTFUL: ReadonlySet<SpeakerVia> = new Set([
  'coordinated',
  'signature',
  'carried',
  'inference',
  'none',
]);

/** «respondió él»: who that is, the words do not say. */
const PRONOUN = /^(?:él|ellas?|ellos|este|esta|éste|ésta|aquél|aquélla)$/iu;

/**
 * Proposes the people, organizations, places, dates and claims of a plain Spanish text. Never throws.
 *
 * All offsets of the result are Unicode code points of `text`, end exclusive, and
 * `[...text].slice(start, end).join('')` is the quote.
 */
export function extract(text: string, options: ExtractOptions): Extraction {
  const toCodePoints = toCodePointOffsets(text);
  const { sentences, groups, ...read } = readNames(text, options);
  const { names: ranges, quotations } = read;
  const isQuoted = (offset: number): boolean =>
    quotations.some(({ start, end }) => start <= offset && offset < end);
  const today = toCalendarDay(options.published, options.timeZone);
  const toMention = ({ start, end }: ExtractedSpan): ExtractedSpan => ({
    start: toCodePoints(start),
    end: toCodePoints(end),
  });
  const toName = (group: NameGroup): ExtractedName => ({
    name: group.name,
    entry: group.entry,
    mentions: group.mentions.map((name) => toMention(toRange(name, group, sentences))),
  });
  const groupsOf = (type: NameType): NameGroup[] => groups.filter((group) => group.type === type);
  const people = ranges.filter(({ type }) => type === 'person');
  const toRole = (group: NameGroup): string | null =>
    findRole(
      text,
      group.mentions.map((name) => toRange(name, group, sentences)),
      people,
    );
  return {
    people: groupsOf('person').map((group) => ({ ...toName(group), role: toRole(group) })),
    organizations: groupsOf('organization').map(toName),
    places: groupsOf('place').map(toName),
    dates: (today === null
      ? []
      : sentences.flatMap((tokens) => findDates(tokens, today, isQuoted))
    ).map((date) => toExtractedDate(text, date, toMention(date))),
    claims: findClaims(read).map((claim) => toExtractedClaim(read, claim, toMention(claim))),
  };
}

interface NamedText extends ReadText {
  readonly names: readonly NamedRange[];
  readonly sentences: readonly Sentence[];
  readonly groups: readonly NameGroup[];
}

/** A text with its names and quotations, before anybody looks for claims in it. */
export function readNames(
  text: string,
  { register, model }: Pick<ExtractOptions, 'register' | 'model'>,
): NamedText {
  const paragraphs = findSentences(text);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const located = typeClubs(findNames(sentences, register, model, text), sentences);
  const groups = groupNames(located, sentences, register);
  const names = groups
    .flatMap((group) => group.mentions.map((name) => toRange(name, group, sentences)))
    .toSorted((a, b) => a.start - b.start);
  return {
    text,
    paragraphs,
    sentences,
    groups,
    names,
    quotations: findQuotations(text, paragraphs),
  };
}

function toRange(name: LocatedName, group: NameGroup, sentences: readonly Sentence[]): NamedRange {
  const tokens = sentences[name.sentence]!;
  return {
    type: group.type,
    entry: group.entry,
    start: tokens[name.from]!.start,
    end: tokens[name.to - 1]!.end,
  };
}

function toExtractedDate(text: string, found: FoundDate, mention: ExtractedSpan): ExtractedDate {
  return {
    quote: text.slice(found.start, found.end),
    ...mention,
    date: formatDay(found.day, found.precision),
    precision: found.precision,
    check: true,
  };
}

function toExtractedClaim(
  read: ReadText & { readonly names: readonly NamedRange[] },
  claim: FoundClaim,
  mention: ExtractedSpan,
): ExtractedClaim {
  const { text, names } = read;
  const { start, end, form, verb, speaker, via } = claim;
  return {
    quote: text.slice(start, end),
    ...mention,
    form,
    verb: verb === null ? null : text.slice(verb.start, verb.end),
    speaker:
      speaker === null ? null : { text: speaker.text, entry: findSpeakerEntry(speaker, names) },
    via,
    check: PRONOUN.test(speaker?.text ?? '') || (DOUBTFUL.has(via) && !isSureSpeaker(read, claim)),
  };
}

/** The entry that a speaker's words name: its person first, then whatever it starts with. */
function findSpeakerEntry(speaker: ExtractedSpan, names: readonly NamedRange[]): string | null {
  const inside = findInside(names, speaker.start, speaker.end);
  const person = inside.find((name) => name.type === 'person');
  if (person !== undefined) return person.entry;
  const whole = inside.find(
    (name) =>
      name.end === speaker.end &&
      speaker.end - speaker.start - (name.end - name.start) <= LONGEST_ARTICLE,
  );
  return (whole ?? inside.find((name) => name.type === 'organization'))?.entry ?? null;
}

/** «los Estados Unidos»: an article and its space before the name. */
const LONGEST_ARTICLE = 4;

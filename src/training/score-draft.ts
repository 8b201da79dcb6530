import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../extract/index.ts';
import type { ExtractedClaim, Extraction, TaggerModel } from '../extract/index.ts';
import type { Counts } from './gold.ts';

/** A text with all that a person found in it; every list is complete. */
export interface DraftCase {
  readonly shows: string;
  readonly text: string;
  readonly published: string;
  readonly timeZone: string;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
  readonly claims: readonly DraftCaseClaim[];
  /** ISO dates; not scored where it is left out. */
  readonly dates?: readonly string[];
}

interface DraftCaseClaim {
  readonly quote: string;
  /** The whole words of the speaker; null where the text names nobody. */
  readonly speaker: string | null;
  readonly form: (typeof FORMS)[number];
}

const FORMS = ['direct', 'mixed', 'indirect'] as const;
const NAMES = ['people', 'places', 'organizations'] as const;
const CLAIMS = ['claims', 'quotes', 'speakers'] as const;
/** Claims of one form: those of the gold by its form, those too many by their own. */
const CLAIMS_BY_FORM = FORMS.flatMap((form) =>
  CLAIMS.map((measure) => `${form} ${measure}` as const),
);
const MEASURES = [...NAMES, ...CLAIMS, ...CLAIMS_BY_FORM] as const;
export type Measure = (typeof MEASURES)[number];
type ClaimMeasure = Exclude<Measure, (typeof NAMES)[number]>;

/** What one draft has right, and what an editor has to do to it: a fault is an edit. */
export interface DraftScore {
  readonly counts: Readonly<Record<Measure, Counts>>;
  readonly faults: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'gold/draft');
/** Quote and gold are the same claim when they share this part of what both cover. */
const SAME_CLAIM = 0.4;
/** «La propia García» is García. */
const OWN_SELF = /^(?:el|la) propi[oa] /iu;
const MARKS = /^[\s«“"‘']+|[\s»”"’'.,;:]+$/gu;

/** Files with a text for each kind of fault that real articles showed. */
export const KIND_DRAFTS = [
  'kinds.json',
  'more-kinds.json',
  'third-kinds.json',
  'fourth-kinds.json',
  'fifth-kinds.json',
  'sixth-kinds.json',
  'seventh-kinds.json',
  'eighth-kinds.json',
  'ninth-kinds.json',
  'tenth-kinds.json',
  'descriptions.json',
] as const;
/** Files with whole texts of our own. */
export const OWN_DRAFTS = [
  'own.json',
  'second-own.json',
  'third-own.json',
  'fourth-own.json',
  'fifth-own.json',
  'sixth-own.json',
  'seventh-own.json',
  'eighth-own.json',
  'ninth-press.json',
  'tenth-press.json',
  'eleventh-press.json',
  'twelfth-press.json',
  'thirteenth-press.json',
  'fourteenth-press.json',
  'fifteenth-press.json',
  'sixteenth-press.json',
] as const;

export function readDraftCases(
  file: (typeof KIND_DRAFTS)[number] | (typeof OWN_DRAFTS)[number],
): DraftCase[] {
  const { cases, ...rest } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  return cases.map((one: object) => ({ ...rest, ...one }));
}

/** Drafts a text and compares the draft with what a person found. */
export function scoreDraft(gold: DraftCase, model: TaggerModel | null): DraftScore {
  const { published, timeZone } = gold;
  const found = extract(gold.text, { published, timeZone, register: [], model });
  const faults: string[] = [];
  const names = (measure: 'people' | 'places' | 'organizations'): Counts =>
    compareNames(measure, gold[measure], found[measure], faults);
  const [people, places, organizations] = [
    names('people'),
    names('places'),
    names('organizations'),
  ];
  const claims = compareClaims(gold, found.claims, faults);
  compareDates(gold, found, faults);
  return { counts: { people, places, organizations, ...claims }, faults };
}

/** The sum of several scores. */
export function sumCounts(scores: readonly DraftScore[]): Record<Measure, Counts> {
  const sum = (measure: Measure): Counts => ({
    right: scores.reduce((all, { counts }) => all + counts[measure].right, 0),
    found: scores.reduce((all, { counts }) => all + counts[measure].found, 0),
    gold: scores.reduce((all, { counts }) => all + counts[measure].gold, 0),
  });
  return Object.fromEntries(MEASURES.map((measure) => [measure, sum(measure)])) as Record<
    Measure,
    Counts
  >;
}

function compareNames(
  measure: string,
  gold: readonly string[],
  found: readonly { readonly name: string }[],
  faults: string[],
): Counts {
  const names = new Set(found.map(({ name }) => name));
  const missing = gold.filter((name) => !names.has(name));
  const wanted = new Set(gold);
  for (const name of missing) faults.push(`${measure}: falta «${name}»`);
  for (const name of names) if (!wanted.has(name)) faults.push(`${measure}: sobra «${name}»`);
  return { right: gold.length - missing.length, found: names.size, gold: gold.length };
}

function compareClaims(
  gold: DraftCase,
  found: readonly ExtractedClaim[],
  faults: string[],
): Record<ClaimMeasure, Counts> {
  const left = [...found];
  const counts = Object.fromEntries(
    [...CLAIMS, ...CLAIMS_BY_FORM].map((measure) => [measure, { right: 0, found: 0, gold: 0 }]),
  ) as Record<ClaimMeasure, Counts>;
  const count = (
    form: DraftCaseClaim['form'],
    part: keyof Counts,
    measure: 'claims' | 'quotes' | 'speakers',
  ): void => {
    counts[measure][part] += 1;
    counts[`${form} ${measure}`][part] += 1;
  };
  for (const claim of gold.claims) {
    count(claim.form, 'gold', 'claims');
    const [match] = left.toSorted(
      (a, b) => overlap(gold.text, claim.quote, b) - overlap(gold.text, claim.quote, a),
    );
    if (match === undefined || overlap(gold.text, claim.quote, match) < SAME_CLAIM) {
      faults.push(`afirmación: falta «${claim.quote}»`);
      continue;
    }
    left.splice(left.indexOf(match), 1);
    for (const part of ['right', 'found'] as const) count(claim.form, part, 'claims');
    for (const measure of ['quotes', 'speakers'] as const)
      for (const part of ['found', 'gold'] as const) count(claim.form, part, measure);
    if (bare(match.quote) === bare(claim.quote)) count(claim.form, 'right', 'quotes');
    else faults.push(`cita: «${match.quote}» y debía ser «${claim.quote}»`);
    if (isSameSpeaker(match.speaker?.text ?? null, claim.speaker, gold.people))
      count(claim.form, 'right', 'speakers');
    else
      faults.push(
        `hablante: «${match.speaker?.text ?? 'nadie'}» y debía ser «${claim.speaker ?? 'nadie'}» en «${claim.quote}»`,
      );
    if (match.form !== claim.form)
      faults.push(`forma: ${match.form} y debía ser ${claim.form} en «${claim.quote}»`);
  }
  for (const { quote, form } of left) {
    count(form, 'found', 'claims');
    faults.push(`afirmación: sobra «${quote}»`);
  }
  return counts;
}

function compareDates({ dates }: DraftCase, found: Extraction, faults: string[]): void {
  if (dates === undefined) return;
  const left = found.dates.map(({ date }) => date);
  for (const date of dates) {
    const at = left.indexOf(date);
    if (at < 0) faults.push(`fecha: falta ${date}`);
    else left.splice(at, 1);
  }
  for (const date of left) faults.push(`fecha: sobra ${date}`);
}

/** Marks and points at the ends are left to whoever cuts. */
function bare(quote: string): string {
  return quote.replaceAll(MARKS, '');
}

/** «Aguado, destituido en octubre», «Aguado mismo» */
function withoutDescription(words: string): string {
  return words.split(', ')[0]!.replace(OWN_SELF, '');
}

/** The same words, or words with the same person of the text: his entry is the same, «Aguado» as «Tomás Aguado». */
export function isSameSpeaker(
  found: string | null,
  gold: string | null,
  people: readonly string[],
): boolean {
  if (found === null || gold === null) return found === gold;
  const isSamePerson = people.some((name) =>
    [found, gold].every(
      (words) => words.includes(name) || ` ${name} `.endsWith(` ${withoutDescription(words)} `),
    ),
  );
  return isSamePerson || found.toLowerCase() === gold.toLowerCase();
}

/** Shared part of two quotes: code points in both over code points in either. */
function overlap(text: string, quote: string, found: ExtractedClaim): number {
  const start = [...text.slice(0, Math.max(text.indexOf(quote), 0))].length;
  const end = start + [...quote].length;
  const shared = Math.min(end, found.end) - Math.max(start, found.start);
  return shared / (Math.max(end, found.end) - Math.min(start, found.start));
}

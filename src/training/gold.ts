import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../extract/index.ts';
import type { ExtractedClaim, Extraction, TaggerModel } from '../extract/index.ts';

interface GoldClaim {
  readonly quote: string;
  /** Words that the speaker must hold; null where the text names nobody. */
  readonly speaker: string | null;
  readonly form: string;
  /** How the speaker is found; not scored where it is left out. */
  readonly via?: string;
}

/** A text with what a person found in it. A list that is left out is not scored. */
interface GoldText {
  readonly shows: string;
  readonly text: string;
  readonly published: string;
  readonly timeZone: string;
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  readonly dates?: readonly { readonly quote: string; readonly date: string }[];
  readonly claims: readonly GoldClaim[];
}

export interface Counts {
  right: number;
  found: number;
  gold: number;
}

interface GoldScore {
  readonly people: Counts;
  readonly places: Counts;
  readonly dates: Counts;
  readonly claims: Counts;
  /** Of the claims found, those whose speaker is right, and those whose form is. */
  readonly speakers: Counts;
  readonly forms: Counts;
  readonly misses: string[];
}

const GOLD = join(import.meta.dirname, 'gold');
/** Quote and gold are the same claim when they share this part of what both cover. */
const SAME_CLAIM = 0.5;

/** Gold texts: each `<name>.json` has `cases`, or is one case with its text in `<name>.txt`. */
export function readGold(folder = GOLD): Map<string, GoldText[]> {
  const golds = new Map<string, GoldText[]>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()) {
    const path = join(folder, file);
    const { cases, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
    const texts: GoldText[] = (
      cases ?? [{ shows: file, text: readFileSync(path.replace(/json$/u, 'txt'), 'utf8') }]
    ).map((one: object) => ({ ...rest, ...one }));
    golds.set(file, texts);
  }
  return golds;
}

/** Extracts each text and counts what is right, what was found and what the gold has. */
export function scoreGold(texts: readonly GoldText[], model: TaggerModel | null): GoldScore {
  const none = (): Counts => ({ right: 0, found: 0, gold: 0 });
  const score: GoldScore = {
    people: none(),
    places: none(),
    dates: none(),
    claims: none(),
    speakers: none(),
    forms: none(),
    misses: [],
  };
  for (const gold of texts) {
    const { published, timeZone } = gold;
    const found = extract(gold.text, { published, timeZone, register: [], model });
    countNames('people', score, gold, found);
    countNames('places', score, gold, found);
    countDates(score, gold, found);
    countClaims(score, gold, found.claims);
  }
  return score;
}

function countNames(
  kind: 'people' | 'places',
  { misses, [kind]: counts }: GoldScore,
  { shows, [kind]: gold }: GoldText,
  { [kind]: found }: Extraction,
): void {
  if (gold === undefined) return;
  // «cosmódromo de Vostochny» and «Vostochny» are one place.
  const isSame = (a: string, b: string): boolean =>
    a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
  const missing = gold.filter((name) => !found.some((other) => isSame(name, other.name)));
  const invented = found.filter(({ name }) => !gold.some((other) => isSame(name, other)));
  counts.gold += gold.length;
  counts.found += found.length;
  counts.right += gold.length - missing.length;
  misses.push(...missing.map((name) => `${shows}: falta «${name}»`));
  misses.push(...invented.map(({ name }) => `${shows}: sobra «${name}»`));
}

function countDates(
  { dates, misses }: GoldScore,
  { shows, dates: gold }: GoldText,
  found: Extraction,
): void {
  if (gold === undefined) return;
  const left = [...found.dates];
  dates.gold += gold.length;
  dates.found += left.length;
  for (const { quote, date } of gold) {
    const index = left.findIndex((other) => other.quote === quote && other.date === date);
    if (index < 0)
      misses.push(
        `${shows}: falta la fecha «${quote}» (${date}); hay ${found.dates.map((one) => `«${one.quote}» (${one.date})`).join(', ')}`,
      );
    else {
      dates.right += 1;
      left.splice(index, 1);
    }
  }
}

function countClaims(score: GoldScore, gold: GoldText, found: readonly ExtractedClaim[]): void {
  const left = [...found];
  score.claims.gold += gold.claims.length;
  score.claims.found += found.length;
  for (const claim of gold.claims) {
    const index = left.findIndex((other) => overlap(gold.text, claim.quote, other) >= SAME_CLAIM);
    const [match] = index < 0 ? [] : left.splice(index, 1);
    if (match === undefined) {
      score.misses.push(`${gold.shows}: falta la afirmación «${claim.quote}»`);
      continue;
    }
    score.claims.right += 1;
    score.speakers.gold += 1;
    score.forms.gold += 1;
    const isRight =
      claim.speaker === null
        ? match.speaker === null
        : match.speaker?.text.includes(claim.speaker) === true;
    if (isRight) score.speakers.right += 1;
    else
      score.misses.push(
        `${gold.shows}: habla «${match.speaker?.text ?? 'nadie'}» y debía ser «${claim.speaker ?? 'nadie'}»`,
      );
    if (claim.via !== undefined && claim.via !== match.via) {
      score.misses.push(
        `${gold.shows}: por ${match.via} y debía ser por ${claim.via}: «${match.quote}»`,
      );
    }
    if (match.form === claim.form) score.forms.right += 1;
    else
      score.misses.push(
        `${gold.shows}: forma ${match.form} y debía ser ${claim.form}: «${match.quote}»`,
      );
  }
  score.misses.push(...left.map(({ quote }) => `${gold.shows}: sobra la afirmación «${quote}»`));
}

/** Shared part of two quotes: characters in both over characters in either. */
function overlap(text: string, quote: string, found: ExtractedClaim): number {
  const start = [...text.slice(0, Math.max(text.indexOf(quote), 0))].length;
  const end = start + [...quote].length;
  const shared = Math.min(end, found.end) - Math.max(start, found.start);
  return shared / (Math.max(end, found.end) - Math.min(start, found.start));
}

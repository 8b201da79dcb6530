import type { Range } from '../range.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from './number-words.ts';

/** A part of a whole, however it is written: «½», «un tercio», «tres cuartas partes», «uno de cada cinco». */
export interface Share extends Range {
  /** From 0 to 1; more for «el doble». */
  readonly share: number;
  /** «cuatro de cada diez»: about so many. */
  readonly isOfTen: boolean;
}

const COUNT = String.raw`\d{1,2}|una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez`;
const PARTS = 'tercio|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo';
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doble', 2],
  ['triple', 3],
  ['cuádruple', 4],
]);
const STEMS: Readonly<Record<string, number>> = { dupl: 2, tripl: 3, cuadrupl: 4 };
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:` +
    [
      `(?<count>${COUNT}) (?<part>${PARTS})s?(?! de (?:hora|punto|final|baño|estar)| (?:de )?siglo| de millón)`,
      `(?:la |(?<parts>${COUNT}) )(?<fem>tercera|cuarta|quinta|sexta|séptima|octava|novena|décima)s? partes?`,
      `(?<few>${COUNT})(?: \\p{Ll}{3,})? (?:de|por) cada (?<many>\\d{1,3}|${COUNT}|cien|mil)`,
      '(?<half>la mitad)',
      `(?:(?:d?el|al) (?<double>${[...MULTIPLES.keys()].join('|')})(?= del? | que |[.,;:]|$)|(?<multiplies>dupl|tripl|cuadrupl)ic\\p{L}{1,6})`,
      String.raw`(?<!/)(?<top>\d{1,2})/(?<bottom>\d{1,2})(?!/)`,
    ].join('|') +
    `)(?![\\p{L}\\p{N}])|(?<sign>[\\u00BC-\\u00BE\\u2150-\\u215E])`,
  'giu',
);
/** Most texts have none of these. */
const HINT =
  /[¼-¾⅐-⅞]|\d\/\d|tercio|tercera|(?:de|por) cada|mitad|dobl|tripl|dupl|cuádr|cuadr|cuart|quint|sext|ptim|octav|noven|décim/i;

/** The parts of a whole in a folded text, percents apart: their figure says them. */
export function findShares(text: string): Share[] {
  if (!HINT.test(text)) return [];
  const found: Share[] = [];
  for (const { 0: all, index, groups = {} } of text.matchAll(PATTERN)) {
    const share = toShare(groups);
    if (share !== null && share > 0 && (share <= 1 || Number.isInteger(share)))
      found.push({
        // «más del doble»: the article is of the words before.
        ...{ start: index + all.length - (groups['double'] ?? all).length, share },
        end: index + all.length,
        isOfTen: /^(?:diez|10)$/iu.test(groups['many'] ?? ''),
      });
  }
  return found;
}

function toShare(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { count, part, parts, fem, few, many, half, top, bottom, sign } = groups;
  const { double, multiplies } = groups;
  if (double !== undefined) return MULTIPLES.get(double.toLowerCase()) ?? null;
  if (multiplies !== undefined) return STEMS[multiplies.toLowerCase()] ?? null;
  if (half !== undefined) return 1 / 2;
  if (part !== undefined) return toNumber(count) / toNumber(part);
  if (fem !== undefined) return toNumber(parts ?? 'una') / toNumber(fem);
  if (many !== undefined) return toNumber(few) / toNumber(many);
  if (bottom !== undefined) return Number(top) / Number(bottom);
  const [upper, lower] = sign?.normalize('NFKC').split('⁄') ?? [];
  return lower === undefined ? null : Number(upper) / Number(lower);
}

function toNumber(word = ''): number {
  const lower = word.toLowerCase();
  return NUMBER_WORDS.get(lower)?.value ?? ORDINAL_WORDS.get(lower) ?? Number(lower);
}

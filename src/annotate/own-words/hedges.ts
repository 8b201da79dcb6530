/** What words beside a round figure say of the one that it stands for. */
export type Hedge = 'above' | 'below' | 'about';

const ARTICLE = '(?: (?:un[oa]?s?|el|l[oa]s|se))?';
const toBefore = (words: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${words})${ARTICLE} $`, 'iu');
/** In Spanish the words stand before: «más de 2.000» of 2.053, «casi 1.500» of 1.489, «unas 140» of 139. */
const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  [
    'above',
    toBefore(
      'más del?|por encima del?|no menos del?|(?:super|rebas|sobrepas)(?:a|an|aba|aban|ó|aron|ar|ará|ando)(?: ya| por poco| con creces)?|pas(?:a|an|ó|aron)(?: ya)? del?|superior(?:es)? al?|al menos|como mínimo',
    ),
  ],
  [
    'below',
    toBefore(
      'casi|prácticamente|menos del?|roz(?:a|an|aba|aban|ó|aron|ar|ará|ando)|por debajo del?|inferior(?:es)? al?|al borde del?|no lleg(?:a|an|ó|aron)(?: ni)? al?',
    ),
  ],
  [
    'about',
    toBefore(
      'un[oa]s|cerca del?|alrededor del?|en torno al?|aproximadamente|próxim[oa]s? al?|rond(?:a|an|aba|aban|ó|aron|ar|ará|ando)|hacia|más o menos|sobre|apenas',
    ),
  ],
];
/** UTF-16 units of the longest of these words. */
const REACH = 32;
/** «más de 140 muertos y 700 heridos»: said of both. */
const JOINED = /(?<= )\d[\d.,]*(?: \p{L}+){1,3} y $/u;
const JOINED_REACH = 32;
/** How far «casi» and «unos» go. */
export const CLOSE = 0.1;
/** So many figures are left of a number that is rounded: nobody rounds the fourth. */
const FIGURES_MAX = 3;
/** Numbers are equal but for the last digits of a fraction. */
export const EQUAL = 1e-9;

/** «media hora larga», «un centenar largo», «dos horas escasas». */
const AFTER = /^(?: \p{L}+)? (?:(?<above>larg[oa]s?|y pico)|escas[oa]s?)(?!\p{L})/u;

/** What stands beside a figure; null where it is said as it is. */
export function findHedge(before: string, after = ''): Hedge | null {
  const behind = AFTER.exec(after)?.groups;
  if (behind) return behind['above'] === undefined ? 'below' : 'above';
  const words = before.slice(-REACH - JOINED_REACH).replace(JOINED, '');
  return HEDGES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What stands before a figure, but for the words that say how near it is. */
export function withoutHedge(before: string): string {
  return HEDGES.reduce((rest, [, pattern]) => rest.replace(pattern, ' '), before);
}

/**
 * Whether a figure of ours is one of the article's, rounded as the words beside it say: down for «más de», up for
 * «casi», to the nearest for «unos».
 */
export function isRoundedFrom(about: number, exact: number, hedge: Hedge): boolean {
  if (exact <= 0 || about <= 0 || exact === about) return false;
  const size = 10 ** Math.floor(Math.log10(exact));
  // «más de 500» of 600.
  if (isNear(about, exact, size * 5, hedge)) return true;
  for (let count = 0; count < FIGURES_MAX; count += 1)
    for (const step of [size / 10 ** count, size / 10 ** count / 2])
      if (isNear(about, exact, step, hedge)) return true;
  return false;
}

function isNear(about: number, exact: number, step: number, hedge: Hedge): boolean {
  const parts = exact / step;
  const isEqual = (rounded: number): boolean =>
    Math.abs(rounded * step - about) <= about * EQUAL && Math.abs(parts - rounded) > EQUAL;
  const isClose = Math.abs(about - exact) <= about * CLOSE;
  switch (hedge) {
    case 'above':
      return isEqual(Math.floor(parts));
    case 'below':
      return isClose && isEqual(Math.ceil(parts));
    default:
      return isClose && isEqual(Math.round(parts));
  }
}

/** Whether a part of a whole is what a percent is near to: «más de un tercio» of 35,4 %, «casi la mitad» of 48 %. */
export function isHedgedShare(share: number, percent: number, hedge: Hedge): boolean {
  const exact = share * 100;
  const reach = exact * 2 * CLOSE;
  if (hedge === 'above') return percent > exact && percent <= exact + reach;
  if (hedge === 'below') return percent < exact && percent >= exact - reach;
  return Math.abs(percent - exact) <= exact * CLOSE;
}

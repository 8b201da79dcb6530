import { createOverlapTest, type Range } from '../range.ts';
import type { DatedExpression } from '../types.ts';
import type { Dated } from './check-dates.ts';
import { findOrdinals, type Ordinal } from './find-ordinals.ts';
import { type Figure, findFigures, PERCENT } from './find-figures.ts';
import { findPairs, findUnknownLabels, findUnknownPairs } from './find-pairs.ts';
import { findRareDigits } from './find-rare-digits.ts';
import { findShares, type Share } from './find-shares.ts';
import { findSources, isAlike, sharesNoun } from './find-sources.ts';
import type { Finding } from './finding.ts';
import { hasOtherForm, isOfOtherSign } from './has-other-form.ts';
import { hasShare } from './has-share.ts';
import { EQUAL, findHedge } from './hedges.ts';
import { type KnownFigures, toKnownFigures } from './known-figures.ts';
import { isPeriod } from './periods.ts';
import { readCounted, readNouns } from './quantities.ts';
import { findReckoning } from './reckon.ts';
import { findRest, findTimes } from './reckon-parts.ts';
import type { Reckoning } from './reckoning.ts';
import { toSaid } from './said-figure.ts';
import { hasSameFigure } from './same-figure.ts';

/** How far «un tercio» may be from the part that two figures give; «siete de cada nueve» says more, and less far. */
const REACH_MOST = 0.02;
/** A word behind a figure that may be what it counts. */
const NEXT_NOUN = /^ \p{Ll}{4,}/u;
/** UTF-16 units of the longest. */
const REACH = 32;
/** Nobody says the thirteenth part. */
const PARTS_MOST = 12;

/**
 * The figures of a text of ours that the article does not have, or has of something else, or only gives by reckoning.
 * @param ours a text of ours, folded, with its dates
 * @param article its text, folded
 * @param published ISO 8601
 */
export function checkFigures(
  { text, dated }: { readonly text: string; readonly dated: readonly Dated[] },
  article: string,
  dates: readonly DatedExpression[],
  published: string | undefined,
): Finding[] {
  const shares = findShares(text);
  const labels = findUnknownLabels(text, article);
  // A date says its day and its month together, and is looked at as one.
  const isApart = createOverlapTest([
    ...shares,
    ...labels,
    ...dated.filter(({ day }) => day !== null),
  ]);
  const isWritten = ({ start, end }: Range): boolean =>
    hasSameFigure(article, text.slice(start, end));
  const rare = findRareDigits(text);
  const pairs = findPairs(text);
  // Most figures stand in the article with the same noun: for those it need not be read.
  const open = {
    figures: findFigures(text).filter((each) => !isApart(each) && !isPlain(text, each, article)),
    ordinals: findOrdinals(text).filter((each) => !isApart(each) && !isWritten(each)),
    shares: shares.filter((each) => !isWritten(each)),
  };
  const absent: Range[] = [
    ...findUnknownPairs(
      pairs.filter((each) => !isWritten(each)),
      article,
    ),
    ...labels,
    ...rare.filter((each) => !isWritten(each) && !hasSameFigure(article, each.digits)),
  ];
  const found = absent.map(({ start, end }): Finding => ({ kind: 'figure', start, end }));
  if (Object.values(open).every((each) => each.length === 0)) return found;
  const known = toKnownFigures(article, dates, published);
  return [
    ...found,
    ...open.figures.flatMap((figure) => judgeFigure(text, figure, known, article)),
    ...open.ordinals.flatMap((ordinal) => judgeOrdinal(text, ordinal, known, article)),
    ...open.shares.flatMap((share) => judgeShare(text, share, known, article)),
  ];
}

/** Whether an article has a figure as it is written, with the noun that ours has. */
function isPlain(text: string, figure: Figure, article: string): boolean {
  const { start, end, isNegative, isPercent } = figure;
  if (isNegative) return false;
  // With the same word behind it, it needs no closer look.
  const next = isPercent ? null : NEXT_NOUN.exec(text.slice(end, end + REACH));
  if (next && hasSameFigure(article, text.slice(start, end + next[0].length))) return true;
  const [noun] = readCounted(text, figure).nouns;
  return hasSameFigure(article, text.slice(start, end), (at) => {
    if (isPercent) return PERCENT.test(article.slice(at));
    return noun === undefined || readNouns(article, at).includes(noun);
  });
}

function judgeFigure(
  text: string,
  figure: Figure,
  known: KnownFigures,
  article: string,
): Finding[] {
  const said = toSaid(text, figure);
  const { start, end } = figure;
  if (hasOtherForm(said, known)) return [];
  if (isOfOtherSign(said, known)) return [{ kind: 'figure', start, end }];
  const sources = findSources(said, known);
  if (sources.some((source) => isAlike(said, source, article))) return [];
  const reckoning = findReckoning(said, known, article);
  const [source] = sources;
  if (source && !reckoning?.isSaid) return [{ kind: 'figure-else', start, end, from: [source] }];
  return toFinding(figure, reckoning);
}

function judgeOrdinal(
  text: string,
  ordinal: Ordinal,
  known: KnownFigures,
  article: string,
): Finding[] {
  const { value, isRoman, start, end } = ordinal;
  if (known.ordinals.has(value) || isPeriod(text, ordinal, known, article)) return [];
  const nouns = readNouns(text, end);
  const sources = isRoman ? [] : known.quantities.filter((each) => each.value === value);
  // «tercer fallo» of three of them.
  if (sources.some((each) => each.nouns.length === 0 || sharesNoun({ nouns }, each))) return [];
  return sources.length > 0
    ? [{ kind: 'figure-else', start, end, from: sources.slice(0, 1) }]
    : [{ kind: 'figure', start, end }];
}

function judgeShare(text: string, share: Share, known: KnownFigures, article: string): Finding[] {
  const { start, end } = share;
  const hedge = findHedge(text.slice(0, start), text.slice(end));
  if (hasShare(known, share, hedge)) return [];
  const times = { times: share.share, hedge, close: toReach(share.share) };
  return toFinding(
    share,
    findTimes(times, known, article) ?? (share.share < 1 ? findRest(share, hedge, known) : null),
  );
}

function toReach(share: number): number {
  const parts = Array.from({ length: PARTS_MOST }, (_, index) => index + 1);
  const count = parts.find((each) => Math.abs(share * each - Math.round(share * each)) < EQUAL);
  return Math.min(REACH_MOST, 1 / (2 * (count ?? PARTS_MOST)) ** 2);
}

function toFinding({ start, end }: Range, reckoning: Reckoning | null): Finding[] {
  if (reckoning?.isSaid) return [];
  return reckoning
    ? [{ kind: 'figure-reckoned', start, end, from: reckoning.from }]
    : [{ kind: 'figure', start, end }];
}

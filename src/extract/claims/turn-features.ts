import type { Appearance, Part, TurnCandidate, TurnCandidates } from './appearances.ts';
import { isPersonLike, isSpeakingPhrase, toHead } from './human-nouns.ts';
import type { FoundSpeaker } from './types.ts';

/** What wants a speaker: a verb with its clause, one beside quoted words, marks without a verb, «según dijo». */
export type TurnSite = 'clause' | 'quotation' | 'alone' | 'formula';

/** A verb, a quotation or a formula without a subject. */
export interface TurnQuestion {
  /** UTF-16 offset of the words that want a speaker. */
  readonly start: number;
  readonly number: 'singular' | 'plural' | 'unknown';
  readonly site: TurnSite;
}

const PARTS = ['spoke', 'acted', 'named', 'told'] as const;
/** Counts above which one more tells nothing. */
const MOST = { sentences: 4, paragraphs: 3, others: 3 } as const;
const OPENS_PHRASE = /^(?:el|la|los|las|un|una|su|este|esta|otr[oa]|algun[oa])\s/iu;
const OF_SOMEBODY = /^(?:una?|otr[oa]|algun[oa])\s/iu;

/** What speaks for or against somebody having the turn, each by its name in the table of weights. */
export function toTurnFeatures(
  candidate: TurnCandidate,
  candidates: TurnCandidates,
  { number, site }: TurnQuestion,
): string[] {
  const kind = toKind(candidate);
  return [
    `kind:${kind}`,
    `number:${number}:${toNumber(candidate.speaker)}`,
    `site:${site}:${kind}`,
    ...describeNearness(candidate, candidates),
    ...describeLead(candidate, candidates, kind),
  ];
}

/** How far back he spoke, acted or was named. */
function describeNearness(
  { appearances }: TurnCandidate,
  { all, place }: TurnCandidates,
): string[] {
  const paragraphs = toParagraphs(appearances.at(-1)!, place.paragraph);
  const isOpening = all.every((one) => one.appearances.at(-1)!.paragraph < place.paragraph);
  const features = [
    `paragraphs:${paragraphs}`,
    `${isOpening ? 'opens' : 'goes on'}:paragraphs:${paragraphs}`,
  ];
  for (const part of PARTS) {
    const last = appearances.findLast((one) => one.part === part);
    if (last === undefined) continue;
    const sentences = Math.min(MOST.sentences, place.sentence - last.sentence);
    features.push(`${part}:${sentences}${last.paragraph === place.paragraph ? '' : ' across'}`);
  }
  return features;
}

/** Whether nobody spoke, acted or came up as lately as he, or as often. */
function describeLead(
  candidate: TurnCandidate,
  { all, place }: TurnCandidates,
  kind: string,
): string[] {
  const features = [`later:${Math.min(MOST.others, all.indexOf(candidate))}`];
  const isAbove = (toCount: (one: TurnCandidate) => number): boolean =>
    all.every((one) => one === candidate || toCount(one) < toCount(candidate));
  for (const part of ['spoke', 'acted'] as const)
    if (isAbove((one) => findLastSentence(one, part)))
      features.push(`last ${part}`, `last ${part}:${kind}`);
  if (isAbove(countSentences))
    features.push(`main:${toParagraphs(candidate.appearances.at(-1)!, place.paragraph)}`);
  const opener = all.findLast(({ appearances }) =>
    appearances.some((one) => one.paragraph === place.paragraph && isFree(one)),
  );
  if (opener === candidate) features.push('opened paragraph');
  if (all.length === 1) features.push('only');
  return features;
}

function findLastSentence({ appearances }: TurnCandidate, part: Part): number {
  return appearances.findLast((one) => one.part === part)?.sentence ?? -1;
}

/** In how many sentences he comes up. */
function countSentences({ appearances }: TurnCandidate): number {
  return new Set(appearances.filter(isFree).map(({ sentence }) => sentence)).size;
}

/** Neither behind a preposition nor in somebody's words. */
function isFree({ part }: Appearance): boolean {
  return part !== 'oblique' && part !== 'told';
}

function toParagraphs({ paragraph }: Appearance, here: number): number {
  return Math.min(MOST.paragraphs, here - paragraph);
}

function toKind({ isPerson, speaker }: TurnCandidate): string {
  if (isPerson) return 'person';
  if (speaker.isCollective) return 'body';
  if (speaker.isPlural) return 'several';
  if (!OPENS_PHRASE.test(speaker.text)) return 'bare';
  const [noun = ''] = toHead(speaker.text).split(/\s+/u);
  if (isPersonLike(noun)) return OF_SOMEBODY.test(speaker.text) ? 'somebody' : 'described';
  if (isSpeakingPhrase(speaker.text)) return 'document';
  return speaker.isNamed ? 'name' : 'thing';
}

function toNumber({ isPlural, isCollective }: FoundSpeaker): string {
  if (isPlural) return 'plural';
  return isCollective ? 'collective' : 'singular';
}

import { describe, expect, it } from 'vitest';
import { GOLD_PARTS, scoreMentions, UNSEEN_PARTS } from '../evaluate-mentions.ts';
import { readGold, scoreGold } from '../gold.ts';
import type { Counts } from '../gold.ts';
import { readModel } from '../../cli/read-model.ts';

/** A little below what was measured: one place and one claim of the article may be lost. */
const LEAST = { names: 0.9, claims: 0.92 };
const model = readModel();
const golds = readGold();
const recall = ({ right, gold }: Counts): number => right / gold;
const precision = ({ right, found }: Counts): number => right / found;

describe('the gold of the article', () => {
  const score = scoreGold(golds.get('article.json')!, model);
  const misses = score.misses.join('\n');

  it('has all its people and no others', () => {
    expect([recall(score.people), precision(score.people)], misses).toEqual([1, 1]);
  });

  it('has its places and dates', () => {
    expect(recall(score.places), misses).toBeGreaterThanOrEqual(LEAST.names);
    expect(recall(score.dates), misses).toBe(1);
  });

  it('has its claims with their speakers and forms, and few others', () => {
    for (const share of [
      recall(score.claims),
      precision(score.claims),
      recall(score.speakers),
      recall(score.forms),
    ]) {
      expect(share, misses).toBeGreaterThanOrEqual(LEAST.claims);
    }
  });
});

describe('the gold of sentences', () => {
  it.each(golds.get('sentences.json')!)('shows $shows', (gold) => {
    expect(scoreGold([gold], model).misses).toEqual([]);
  });
});

describe('the gold of mentions', () => {
  const scores = GOLD_PARTS.map(scoreMentions);
  type Score = (typeof scores)[number];
  const sum = (count: (score: Score) => number, of: readonly Score[] = scores): number =>
    of.reduce((all, score) => all + count(score), 0);
  const unseen = scores.filter((_, index) => UNSEEN_PARTS.includes(GOLD_PARTS[index] ?? ''));

  it('is large enough to say something where nothing was mended by it', () => {
    expect(sum(({ texts }) => texts, unseen)).toBeGreaterThanOrEqual(40);
    expect(sum(({ mentions }) => mentions.gold, unseen)).toBeGreaterThanOrEqual(600);
    expect(sum(({ traps }) => traps.all, unseen)).toBeGreaterThanOrEqual(200);
  });

  it.each([
    ['in all of it', scores],
    ['in what nothing was mended by', unseen],
  ])('has hardly a link that is wrong and hardly a name without one %s', (_, of) => {
    const right = sum(({ mentions }) => mentions.right, of);
    const misses = scores
      .filter((score) => !unseen.includes(score))
      .flatMap((score) => score.misses)
      .join('\n');
    expect(right / sum(({ mentions }) => mentions.found, of), misses).toBeGreaterThanOrEqual(0.99);
    expect(right / sum(({ mentions }) => mentions.gold, of), misses).toBeGreaterThanOrEqual(0.98);
  });
});

import { describe, expect, it } from 'vitest';
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

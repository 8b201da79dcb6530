import { describe, expect, it } from 'vitest';
import { readGold, scoreGold } from '../../cli/gold.ts';
import type { Counts } from '../../cli/gold.ts';
import { readModel } from '../../cli/read-model.ts';

/** A little below what was measured: one miss in the article, a few in the sentences. */
const LEAST: Readonly<
  Record<string, { names: number; precision: number; claims: number; speakers: number }>
> = {
  'article.json': { names: 0.9, precision: 1, claims: 0.92, speakers: 0.92 },
  'sentences.json': { names: 0.93, precision: 0.93, claims: 0.93, speakers: 0.93 },
};
const model = readModel();
const recall = ({ right, gold }: Counts): number => right / gold;
const precision = ({ right, found }: Counts): number => right / found;

describe.each([...readGold()])('the gold of %s', (file, texts) => {
  const least = LEAST[file]!;
  const score = scoreGold(texts, model);

  it('has its people and places found', () => {
    expect(recall(score.people), score.misses.join('\n')).toBeGreaterThanOrEqual(least.names);
    expect(recall(score.places), score.misses.join('\n')).toBeGreaterThanOrEqual(least.names);
  });

  it('has no more invented people than measured', () => {
    expect(precision(score.people), score.misses.join('\n')).toBeGreaterThanOrEqual(
      least.precision,
    );
  });

  it('has its dates resolved', () => {
    expect(recall(score.dates), score.misses.join('\n')).toBeGreaterThanOrEqual(least.names);
  });

  it('has its claims found, with their speakers and forms, and few others', () => {
    expect(recall(score.claims), score.misses.join('\n')).toBeGreaterThanOrEqual(least.claims);
    expect(precision(score.claims), score.misses.join('\n')).toBeGreaterThanOrEqual(least.claims);
    expect(recall(score.speakers), score.misses.join('\n')).toBeGreaterThanOrEqual(least.speakers);
    expect(recall(score.forms), score.misses.join('\n')).toBeGreaterThanOrEqual(least.speakers);
  });
});

import { describe, expect, it } from 'vitest';
import { readModel } from '../../../cli/read-model.ts';
import { extract } from '../../../extract/index.ts';
import {
  type KIND_DRAFTS,
  OWN_DRAFTS,
  readDraftCases,
  scoreDraft,
  sumCounts,
} from '../../score-draft.ts';
import { CLAIMLESS } from './claimless.ts';

const model = readModel();

describe('the draft', () => {
  it.each<{ file: (typeof KIND_DRAFTS)[number]; all: number; least: number }>([
    { file: 'kinds.json', all: 36, least: 35 },
    { file: 'more-kinds.json', all: 42, least: 40 },
    { file: 'third-kinds.json', all: 36, least: 33 },
    { file: 'fourth-kinds.json', all: 30, least: 28 },
    { file: 'fifth-kinds.json', all: 72, least: 69 },
    { file: 'sixth-kinds.json', all: 36, least: 34 },
    { file: 'seventh-kinds.json', all: 37, least: 35 },
    { file: 'eighth-kinds.json', all: 72, least: 72 },
    { file: 'ninth-kinds.json', all: 72, least: 71 },
    { file: 'tenth-kinds.json', all: 36, least: 36 },
    // Half of them mean somebody new, whom nothing but knowledge of the world tells apart.
    { file: 'descriptions.json', all: 45, least: 24 },
  ])('is wholly right in at least $least of $all texts of $file', ({ file, all, least }) => {
    const scores = readDraftCases(file).map((text) => scoreDraft(text, model));
    const faults = scores.flatMap((score) => score.faults);
    const right = scores.filter((score) => score.faults.length === 0);
    expect(scores.length).toBe(all);
    expect(right.length, faults.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it.each(OWN_DRAFTS)('finds what the texts of %s claim, and who', (file) => {
    const scores = readDraftCases(file).map((text) => scoreDraft(text, model));
    const { claims, speakers, quotes } = sumCounts(scores);
    const faults = scores.flatMap((score) => score.faults).join('\n');
    expect(claims.right / claims.gold, faults).toBeGreaterThanOrEqual(0.9);
    expect(claims.right / claims.found, faults).toBeGreaterThanOrEqual(0.95);
    expect(speakers.right / speakers.gold, faults).toBeGreaterThanOrEqual(0.93);
    expect(quotes.right / quotes.gold, faults).toBeGreaterThanOrEqual(0.93);
  });

  it.each(CLAIMLESS)('finds no claim in %s', (_, text) => {
    const options = { published: '2026-11-27', timeZone: 'Europe/Madrid', register: [], model };
    expect(extract(text, options).claims.map(({ quote }) => quote)).toEqual([]);
  });
});

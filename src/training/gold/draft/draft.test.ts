import { describe, expect, it } from 'vitest';
import { readModel } from '../../../cli/read-model.ts';
import { extract } from '../../../extract/index.ts';
import { readDraftCases, scoreDraft, sumCounts } from '../../score-draft.ts';
import { CLAIMLESS } from './claimless.ts';

const model = readModel();

describe('the draft', () => {
  it('is wholly right in at least 35 of the 36 kinds of fault that real articles showed', () => {
    const scores = readDraftCases('kinds.json').map((text) => scoreDraft(text, model));
    const wrong = scores.filter(({ faults }) => faults.length > 0);
    const faults = wrong.flatMap((score) => score.faults).join('\n');
    expect(scores.length).toBe(36);
    expect(scores.length - wrong.length, faults).toBeGreaterThanOrEqual(35);
  });

  it('is wholly right in at least 40 of 42 other texts of those kinds', () => {
    const scores = readDraftCases('more-kinds.json').map((text) => scoreDraft(text, model));
    const wrong = scores.filter(({ faults }) => faults.length > 0);
    const faults = wrong.flatMap((score) => score.faults).join('\n');
    expect(scores.length).toBe(42);
    expect(scores.length - wrong.length, faults).toBeGreaterThanOrEqual(40);
  });

  it('is wholly right in at least 33 of 36 texts of a third set', () => {
    const scores = readDraftCases('third-kinds.json').map((text) => scoreDraft(text, model));
    const wrong = scores.filter(({ faults }) => faults.length > 0);
    const faults = wrong.flatMap((score) => score.faults).join('\n');
    expect(scores.length).toBe(36);
    expect(scores.length - wrong.length, faults).toBeGreaterThanOrEqual(33);
  });

  it('is wholly right in at least 28 of 30 texts of a fourth set', () => {
    const scores = readDraftCases('fourth-kinds.json').map((text) => scoreDraft(text, model));
    const wrong = scores.filter(({ faults }) => faults.length > 0);
    const faults = wrong.flatMap((score) => score.faults).join('\n');
    expect(scores.length).toBe(30);
    expect(scores.length - wrong.length, faults).toBeGreaterThanOrEqual(28);
  });

  it.each([
    'own.json',
    'second-own.json',
    'third-own.json',
    'fourth-own.json',
    'fifth-own.json',
    'sixth-own.json',
  ])('finds what the texts of %s claim, and who', (file) => {
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

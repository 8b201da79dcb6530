import { expect, test } from 'vitest';
import type { Claim } from '../annotate/index.ts';
import type { EntryRef } from '../schema/ids.ts';
import { findPullQuote } from './pull-quote.ts';

const SPEAKER = { type: 'entry', ref: 'person:ana-ruiz' as EntryRef } as const;
/** A hundred lines of the page. */
const LONG = `${'palabra '.repeat(60)}\n`.repeat(10);

test('pulls the longest direct quote of somebody with a name', () => {
  const claims = [toClaim('corta', 0, 60), toClaim('larga', 1000, 120), toClaim('otra', 2500, 80)];
  expect(find(claims)?.id).toBe('larga');
});

test.each([
  ['no words of the speaker', { form: 'mixed' }],
  ['no name that answers for them', { speaker: { type: 'group', label: 'los vecinos' } }],
  ['two places in the text', { ranges: [toRange(0, 60), toRange(100, 60)] }],
  ['too few letters', { ranges: [toRange(0, 39)] }],
  ['too many letters', { ranges: [toRange(0, 161)] }],
] as [string, Partial<Claim>][])('pulls none that has %s', (_, claim) => {
  expect(find([{ ...toClaim('una', 0, 60), ...claim }])).toBeNull();
});

test('pulls none where a gloss below would have to leave its passage', () => {
  const crowd = Array.from({ length: 6 }, (_, index) => toClaim(`c-${index}`, index * 120, 30));
  expect(find([...crowd, toClaim('una', 130, 100)].toSorted(byStart))).toBeNull();
  expect(find([...crowd, toClaim('una', 1500, 100)])?.id).toBe('una');
});

test('pulls none where the glosses are as tall as the text', () => {
  const claims = [toClaim('una', 0, 60), toClaim('otra', 60, 60)];
  expect(findPullQuote({ claims, notes: [] }, 'a'.repeat(120))).toBeNull();
});

function find(claims: readonly Claim[]): Claim | null {
  return findPullQuote({ claims, notes: [] }, LONG);
}

function toClaim(id: string, start: number, length: number): Claim {
  return {
    type: 'claim',
    id,
    ranges: [toRange(start, length)],
    form: 'direct',
    speaker: SPEAKER,
    kind: 'fact',
    summary: 'Ana Ruiz dice que la obra sigue sin fecha y que nadie sabe quién la pagará.',
  } as unknown as Claim;
}

function toRange(start: number, length: number): Claim['ranges'][number] {
  return { start, end: start + length };
}

function byStart(a: Claim, b: Claim): number {
  return (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0);
}

import { describe, expect, test } from 'vitest';
import type { Claim, Form } from '../annotate/index.ts';
import type { Speaker } from '../schema/claim.ts';
import type { EntryRef } from '../schema/ids.ts';
import { toSpeakerRows } from './speakers.ts';

const PUTIN: Speaker = { type: 'entry', ref: 'person:vladimir-putin' as EntryRef };
const KIM: Speaker = { type: 'entry', ref: 'person:kim-jong-un' as EntryRef };
const ANALYSTS: Speaker = { type: 'group', text: 'los analistas' };
const NOBODY: Speaker = { type: 'none' };

const CLAIMS = [
  toClaim(NOBODY, 'indirect'),
  toClaim(PUTIN, 'mixed'),
  toClaim(ANALYSTS, 'indirect'),
  toClaim(KIM, 'direct'),
  toClaim(KIM, 'indirect'),
];

describe('toSpeakerRows', () => {
  test('those with a name come first, who says most before the others, nobody last', () => {
    expect(toSpeakerRows(CLAIMS).map(({ speaker }) => speaker)).toEqual([
      KIM,
      PUTIN,
      ANALYSTS,
      NOBODY,
    ]);
  });

  test('a claim keeps the number that it has in the text', () => {
    const [kim] = toSpeakerRows(CLAIMS);
    expect(kim?.claims.map(({ number }) => number)).toEqual([4, 5]);
    expect(kim?.byForm.direct.map(({ number }) => number)).toEqual([4]);
    expect(kim?.byForm.mixed).toEqual([]);
    expect(kim?.byForm.indirect.map(({ number }) => number)).toEqual([5]);
  });

  test('every claim is in one row and in one column', () => {
    const numbers = toSpeakerRows(CLAIMS).flatMap(({ byForm }) =>
      Object.values(byForm).flatMap((cell) => cell.map(({ number }) => number)),
    );
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

function toClaim(speaker: Speaker, form: Form): Claim {
  return {
    type: 'claim',
    id: 'x',
    ranges: [],
    form,
    speaker,
    via: null,
    verb: null,
    summary: '',
    kind: 'fact',
  };
}

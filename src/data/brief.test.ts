import { describe, expect, test } from 'vitest';
import type { Claim, Form } from '../annotate/index.ts';
import type { Speaker } from '../schema/claim.ts';
import type { EntryRef } from '../schema/ids.ts';
import { cutAtClause, findStrongest, toBriefLines } from './brief.ts';
import { toSpeakerRows } from './speakers.ts';

const KIM: Speaker = { type: 'entry', ref: 'person:kim-jong-un' as EntryRef };
const NOBODY: Speaker = { type: 'none' };

describe('the strongest claim of a speaker', () => {
  test.each([
    [
      'the surest form',
      [toClaim('a', 'indirect'), toClaim('b', 'direct'), toClaim('c', 'mixed')],
      'b',
    ],
    ['the first of one form', [toClaim('a', 'mixed'), toClaim('b', 'mixed')], 'a'],
    [
      'the one with a line of its own',
      [toClaim('a', 'direct'), toClaim('b', 'indirect', { brief: 'dice que no' })],
      'b',
    ],
  ])('is %s', (_, claims, id) => {
    const [row] = toSpeakerRows(claims);
    expect(row && findStrongest(row).claim.id).toBe(id);
  });
});

test.each([
  [{ brief: 'promete apoyo' }, 'promete apoyo', true],
  [{ summary: 'Kim promete apoyo.' }, 'promete apoyo', true],
  [{ summary: 'Según Kim, hubo apoyo.' }, 'Según Kim, hubo apoyo', false],
  [{ summary: 'Kimberly promete apoyo.' }, 'Kimberly promete apoyo', false],
])('the line of %j is «%s»', (fields, words, followsName) => {
  const [line] = toBriefLines(toSpeakerRows([toClaim('a', 'direct', fields)]), () => 'Kim');
  expect(line).toMatchObject({ words, followsName });
});

test('what nobody says never goes on from a name', () => {
  const claims = [toClaim('a', 'indirect', { speaker: NOBODY, brief: 'se cree que sí' })];
  const [line] = toBriefLines(toSpeakerRows(claims), () => 'sin atribuir');
  expect(line?.followsName).toBe(false);
});

describe('a sentence too long for a line', () => {
  test.each([
    ['Una frase corta.', 'Una frase corta'],
    [
      'promete a Vladimir Putin, durante su cumbre en Rusia, «apoyo total e incondicional».',
      'promete a Vladimir Putin, durante su cumbre en Rusia',
    ],
    [
      'habla del apoyo que la Unión Soviética dio a Corea del Norte en tiempo de guerra.',
      'habla del apoyo que la Unión Soviética dio a Corea del Norte en…',
    ],
    [
      'dice «una lucha justa, contra las fuerzas hegemónicas y por sus derechos» y se va del acto.',
      'dice «una lucha justa, contra las fuerzas hegemónicas y por sus derechos» y se va del acto',
    ],
    [
      'tiene 3.000 millones; los demás, que son unos cuantos, no tienen nada de nada ni nadie.',
      'tiene 3.000 millones; los demás, que son unos cuantos',
    ],
  ])('«%s»', (sentence, cut) => {
    expect(cutAtClause(sentence)).toBe(cut);
  });

  test('never opens quotation marks that it does not close', () => {
    const cut = cutAtClause(`dice que «${'palabras, '.repeat(20)}»`);
    expect(cut.split('«').length).toBe(cut.split('»').length);
  });
});

function toClaim(id: string, form: Form, fields: Partial<Claim> = {}): Claim {
  return {
    type: 'claim',
    id,
    ranges: [],
    form,
    speaker: KIM,
    via: null,
    verb: null,
    summary: 'x',
    kind: 'fact',
    ...fields,
  };
}

import { expect, test } from 'vitest';
import type { Claim } from '../annotate/index.ts';
import { toCountLine } from './claims.ts';

test.each([
  [
    [
      toClaim('entry', 'direct'),
      toClaim('entry', 'mixed'),
      toClaim('entry', 'indirect'),
      toClaim('group', 'indirect'),
      toClaim('none', 'indirect'),
    ],
    '5 afirmaciones: 1 cita directa, 1 cita parcial y 3 paráfrasis. De ellas, 1 de fuente anónima y 1 sin atribuir.',
  ],
  [[toClaim('entry', 'direct'), toClaim('entry', 'direct')], '2 afirmaciones: 2 citas directas.'],
  [[toClaim('entry', 'mixed')], '1 afirmación, cita parcial.'],
  [[toClaim('none', 'indirect')], '1 afirmación, paráfrasis, sin atribuir.'],
  [
    [toClaim('group', 'indirect'), toClaim('group', 'mixed')],
    '2 afirmaciones: 1 cita parcial y 1 paráfrasis. De ellas, 2 de fuentes anónimas.',
  ],
])('claims are counted by form, with what nobody answers for, and never a zero', (claims, line) => {
  expect(toCountLine(claims)).toBe(line);
});

function toClaim(type: Claim['speaker']['type'], form: Claim['form']): Claim {
  return { speaker: { type }, form } as Claim;
}

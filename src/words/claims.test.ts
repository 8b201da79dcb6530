import { expect, test } from 'vitest';
import type { Claim } from '../annotate/index.ts';
import { toCountLine } from './claims.ts';

test('claims are counted by form, and those that nobody answers for', () => {
  const claims = [
    toClaim('entry', 'direct'),
    toClaim('entry', 'mixed'),
    toClaim('entry', 'indirect'),
    toClaim('group', 'indirect'),
    toClaim('none', 'indirect'),
  ];
  expect(toCountLine(claims)).toBe(
    '5 afirmaciones: 1 cita directa, 1 cita parcial y 3 paráfrasis. De ellas, 1 de fuentes anónimas y 1 sin atribuir.',
  );
  expect(toCountLine(claims.slice(0, 1))).toBe(
    '1 afirmación: 1 cita directa, 0 citas parciales y 0 paráfrasis. De ellas, 0 de fuentes anónimas y 0 sin atribuir.',
  );
});

function toClaim(type: Claim['speaker']['type'], form: Claim['form']): Claim {
  return { speaker: { type }, form } as Claim;
}

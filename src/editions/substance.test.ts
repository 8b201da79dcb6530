import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../fuzz/arbitrary.ts';
import { toSubstance } from './substance.ts';

describe('what typography may change is no substance', () => {
  test.each([
    ['spaces', 'uno  dos\u00A0tres\ncuatro', 'uno dos tres cuatro'],
    ['a space before a sign', '10 % y « hola »', '10% y «hola»'],
    ['spaces after stops', 'EE. UU. y D. Luis', 'EE.UU. y D.Luis'],
    ['the shape of quotation marks', '«hola»', '“hola”'],
    ['marks in marks', '«dijo “no” ayer»', '“dijo ‘no’ ayer”'],
    ['single marks', '‹hola›, ‘hola’', '"hola", "hola"'],
    ['typed marks', "<<hola>> ''hola''", '«hola» «hola»'],
    ['dashes', '—Sí —dijo', '-Sí –dijo'],
    ['two hyphens for a dash', 'uno -- dos --- tres', 'uno — dos — tres'],
    ['dots for an ellipsis', 'pues...', 'pues…'],
    ['soft hyphens and other invisible signs', 'desa\u00ADcuer\u200Bdo', 'desacuerdo'],
    ['how accents are put together', 'reunio\u0301n', 'reunión'],
    ['spaces between digits', '12 500 y 1\u202F234\u202F567', '12500 y 1234567'],
    ['apostrophes', 'O’Neill', "O'Neill"],
  ])('%s', (_, a, b) => {
    expect(toSubstance(a)).toBe(toSubstance(b));
  });
});

describe('all else is', () => {
  test.each([
    ['a word', 'cuatro horas', 'catorce horas'],
    ['a figure', '1.500 muertos', '1.600 muertos'],
    ['a sign before a figure', '-15 grados', '15 grados'],
    ['a point in a figure', '1.5', '15'],
    ['an accent', 'el río', 'el rio'],
    ['an ñ', 'año', 'ano'],
    ['a capital', 'el Gobierno', 'el gobierno'],
    ['a comma', 'perdón, imposible', 'perdón imposible'],
    ['a mark', '¿Vendrá?', 'Vendrá.'],
    ['quotation marks themselves', 'una «guerra»', 'una guerra'],
    ['a hyphen in a word', 'no-agresión', 'no agresión'],
    ['one word or two', 'sino', 'si no'],
    ['order', 'Ana vio a Eva', 'Eva vio a Ana'],
    ['years that only follow each other', 'en 2023 500', 'en 2023500'],
    ['minutes and seconds', '5\' 30"', '5" 30\''],
    ['a per cent', '5 %', '5'],
  ])('%s', (_, a, b) => {
    expect(toSubstance(a)).not.toBe(toSubstance(b));
  });
});

test('how many spaces stand where is no substance, whatever the text', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(toSubstance(` ${text.replaceAll(' ', ' \u00A0')}\n`)).toBe(toSubstance(text));
    }),
  );
});

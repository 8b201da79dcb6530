import { expect, test } from 'vitest';
import { dropAsking } from './drop-asking.ts';

test.each([
  ['quien dijo apoyo total', 'apoyo total'],
  ['quién dijo que vendrá', 'vendrá'],
  ['¿Quién es Kim?', 'Kim?'],
  ['qué ha dicho el Kremlin', 'el Kremlin'],
  ['que dijo Kim', 'Kim'],
  ['qué prometió Kim', 'prometió Kim'],
  ['¿Dónde está Vostochny?', 'Vostochny?'],
  ['quien invito a putin', 'invito a putin'],
  ['Kim dijo que vendrá', 'Kim dijo que vendrá'],
  ['quienquiera', 'quienquiera'],
  ['quién', 'quién'],
  ['quien dijo', 'dijo'],
  ['quién es?', 'es?'],
])('«%s» asks for «%s»', (typed, rest) => {
  expect(dropAsking(typed)).toBe(rest);
});

import { expect, test } from 'vitest';
import { toLabelBlocks } from './label-block.ts';

test.each([
  ['Madrid', [['Madrid']]],
  ['Corea del Norte', [['Corea del Norte'], ['Corea', 'del Norte']]],
  ['Lejano Oriente ruso', [['Lejano Oriente ruso'], ['Lejano', 'Oriente', 'ruso']]],
  ['San Salvador', [['San Salvador']]],
  ['Cosmódromo de Vostochny', [['Cosmódromo de Vostochny'], ['Cosmódromo', 'de Vostochny']]],
  ['Tegucigalpa', [['Tegucigalpa']]],
])('%s is set on lines that end with no small word', (name, lines) => {
  expect(toLabelBlocks(name, 'spot').map((block) => block.lines)).toEqual(lines);
});

import { expect, test } from 'vitest';
import { compareQuotes } from '../text/compare-quotes.ts';
import { toDifferenceThere } from './same-words.ts';

const SAID = 'La cosecha de este año será la mejor de la década';

test.each([
  [SAID, ''],
  [SAID.replace('mejor', 'peor'), ', donde dice «peor» por «mejor»'],
  [SAID.replace(' de este año', ''), ', donde no trae «de este año»'],
  [`${SAID}, sin duda`, ', donde añade «sin duda»'],
  ['Una siembra de aquel mes fue la peor de su historia', ', con diferencias'],
])('beside «%s» stands «%s»', (other, said) => {
  expect(toDifferenceThere(compareQuotes(SAID, other).segments)).toBe(said);
});

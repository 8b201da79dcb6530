import { toBare, toPlain } from '../../exports/search/search-words.ts';

/** Words that mean one thing with «n» and another with «ñ»: who types the one does not want the other. */
const PAIRS = new Set(
  'ano anos cana canas campana campanas cuna cunas dona donas lena mono monos nono pena penas pina sonar tino una unas'.split(
    ' ',
  ),
);

/** Whether a word can have been typed without the sign of its «ñ»: «espana», «coruna». */
export function isWithoutEnye(typed: string, word: string): boolean {
  const plain = toPlain(typed);
  return !plain.includes('ñ') && !PAIRS.has(plain) && toBare(word).startsWith(plain);
}

import { toIndexed } from '../../exports/search/enye.ts';
import type { SearchState } from './search-state.ts';
import type { Found, Pagefind } from './pagefind.ts';

/** The articles with what is asked; without words the newest first, else the most fitting. */
export async function ask(pagefind: Pagefind, state: SearchState): Promise<readonly Found[]> {
  const { filters } = state;
  if (state.words === '') {
    const { results } = await pagefind.search(null, { filters, sort: { published: 'desc' } });
    return results;
  }
  const words = toIndexed(state.words);
  for (const word of isPhrase(words) ? [] : words.split(/\s+/u)) {
    if (!(await isKnown(pagefind, word))) return [];
  }
  const { results } = await pagefind.search(words, { filters });
  return results;
}

/** Words between quotation marks stand one after the other. */
function isPhrase(words: string): boolean {
  return /^".+"$/u.test(words);
}

/**
 * Whether the index has the word in one of its forms, or a word that begins so. Pagefind's stems
 * leave short plurals as they are («años»): these count as forms too. Where it has
 * neither, Pagefind goes back letter by letter until something begins so, and finds «a» for «ano».
 */
async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return true;
  // Between quotation marks Pagefind takes no beginnings of words, only whole words in all forms.
  const whole = await pagefind.search(`"${letters}"`, { filters: {} });
  if (whole.results.length > 0) return true;
  const [first] = (await pagefind.search(letters, { filters: {} })).results;
  if (!first) return false;
  const { content, locations, meta } = await first.data();
  const texts = content.split(/\s+/u);
  const found = [
    ...locations.map((location) => texts[location] ?? ''),
    ...meta.title.split(/\s+/u),
  ];
  return found.some((text) => isForm(toBare(letters), toBare(text)));
}

function isForm(asked: string, found: string): boolean {
  return found.startsWith(asked) || asked === `${found}s` || asked === `${found}es`;
}

/** Without case, accents and punctuation, as the index compares. */
function toBare(text: string): string {
  const plain = text.normalize('NFD').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

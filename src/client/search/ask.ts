import { toIndexed } from '../../exports/search/indexed-text.ts';
import { toWithEnye } from './enye-pairs.ts';
import type { Found, Pagefind } from './pagefind.ts';
import { type Query, toQuery } from './query.ts';
import type { SearchState } from './search-state.ts';

/** The articles with what is asked; without words the newest first, else the most fitting. */
export async function ask(pagefind: Pagefind, state: SearchState): Promise<readonly Found[]> {
  const { filters } = state;
  const asked = await toAsked(pagefind, toQuery(state.words));
  if (asked === null) return [];
  if (asked.length === 0) {
    const { results } = await pagefind.search(null, { filters, sort: { published: 'desc' } });
    return results;
  }
  const [first = [], ...others] = await Promise.all(
    asked.map(async (words) => (await pagefind.search(words, { filters })).results),
  );
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((each) => each.has(id)));
}

/**
 * What Pagefind is asked, each for itself, since it knows no words beside a phrase.
 * @returns null where no article can have all of it
 */
async function toAsked(pagefind: Pagefind, { loose, quoted }: Query): Promise<string[] | null> {
  const words: string[] = [];
  for (const word of toIndexed(loose).split(/\s+/u).filter(Boolean)) {
    const known = await findKnown(pagefind, word);
    if (known === null) return null;
    words.push(known);
  }
  const phrases = quoted.map((phrase) => `"${toIndexed(phrase)}"`);
  return [...(words.length > 0 ? [words.join(' ')] : []), ...phrases];
}

/** The word, or the same with an «ñ» where it is known only so. */
async function findKnown(pagefind: Pagefind, word: string): Promise<string | null> {
  if (await isKnown(pagefind, word)) return word;
  for (const other of toWithEnye(word).map(toIndexed))
    if (await isKnown(pagefind, other)) return other;
  return null;
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

import { capitalize } from '../schema/capitalize.ts';
import { dropAccents } from '../names/accents.ts';
import { fold } from './fold.ts';
import type { Range } from './range.ts';
import { hashWord, type WordIndex } from './word-index.ts';
import { findWordEnd, findWords } from '../names/words.ts';

/** A name that ends at a node: names alike in their words differ by what stands between them. */
interface NameEnd<Value> {
  readonly name: string;
  /** Reached by its words without accents, as only capitals may be written. */
  readonly isPlain: boolean;
  /** UTF-16 units before its first word («@glosa» has one). */
  readonly lead: number;
  /** All that bear the name, in the order in which they came. */
  readonly values: Value[];
}

interface TrieNode<Value> {
  next: Map<string, TrieNode<Value>> | null;
  /** The longest first, so that «EE. UU.» wins over «EE. UU». */
  ends: NameEnd<Value>[] | null;
}

/** A stretch of a text that is a name, with all that bear it. */
interface FoundName<Value> extends Range {
  /** As the register writes it, folded. */
  readonly name: string;
  readonly values: readonly Value[];
  /** In capitals, where the name has small letters: «LUCÍA TORRES», «LUCIA TORRES». */
  readonly isShouted: boolean;
}

const NO_ENDS: readonly never[] = [];
/** As a power of two: many more than the first words of large registers. */
const HASHES = 1 << 16;

/** Names by their words: a search costs as much as the text is long, however many names there are. */
export class NameTrie<Value> {
  readonly #root: TrieNode<Value> = { next: null, ends: null };
  /** Marks the last bits of the hashes of words with which names start: few words have one of these. */
  readonly #firsts = new Uint8Array(HASHES);

  /**
   * Adds a name, also with a capital where it starts with a small letter (the start of a sentence).
   * @returns all that bear the name by now
   */
  add(name: string, value: Value): readonly Value[] {
    const folded = fold(name).text.trim();
    const capitalized = capitalize(folded);
    const bearers = this.#addExactly(folded, folded, value);
    if (capitalized !== folded) this.#addExactly(capitalized, capitalized, value);
    const plain = dropAccents(folded);
    if (plain !== folded) this.#addExactly(folded, plain, value);
    return bearers;
  }

  /**
   * The longest name at each place of a folded text, from left to right, none inside another; but two
   * may cross, for only one of them will be a name («El País» in «El País Vasco»).
   * @param words of that text
   */
  findAll(text: string, { starts, hashes }: WordIndex): FoundName<Value>[] {
    const found: FoundName<Value>[] = [];
    let end = 0;
    for (let index = 0; index < starts.length; index += 1) {
      const start = starts[index] ?? 0;
      if (this.#firsts[(hashes[index] ?? 0) & (HASHES - 1)] === 0 && !this.#mayShout(text, start))
        continue;
      const longest = this.#findLongest(text, starts, index);
      if (!longest || longest.end <= end) continue;
      found.push(longest);
      end = longest.end;
    }
    return found;
  }

  /** The longest name whose first word is that of the given index. */
  #findLongest(text: string, starts: readonly number[], index: number): FoundName<Value> | null {
    const first = starts[index] ?? 0;
    let longest: FoundName<Value> | null = null;
    let node = this.#root;
    let isShouted = false;
    for (let ahead = index; ahead < starts.length && node.next; ahead += 1) {
      const start = starts[ahead] ?? 0;
      const word = text.slice(start, findWordEnd(text, start));
      let next = node.next.get(word);
      if (!next && isInCapitals(text, start)) {
        const plain = dropAccents(word);
        next = node.next.get(toTitleCase(plain)) ?? node.next.get(plain.toLowerCase());
        isShouted = true;
      }
      if (!next) break;
      node = next;
      for (const { name, lead, values, isPlain } of node.ends ?? NO_ENDS) {
        const from = first - lead;
        const end = from + name.length;
        const isThere = isShouted
          ? toLetters(text.slice(from, end)) === toLetters(name)
          : !isPlain && text.startsWith(name, from);
        if (!isThere) continue;
        longest = { start: from, end, name, values, isShouted };
        break;
      }
    }
    return longest;
  }

  /** Whether a word in capitals may be the first of a name that the registers write with small letters. */
  #mayShout(text: string, start: number): boolean {
    if (!isInCapitals(text, start)) return false;
    const title = toTitleCase(dropAccents(text.slice(start, findWordEnd(text, start))));
    return this.#firsts[hashWord(title, 0, title.length) & (HASHES - 1)] !== 0;
  }

  /** @param path the name, or the same without its accents, by whose words it is found */
  #addExactly(name: string, path: string, value: Value): readonly Value[] {
    const words = findWords(path);
    if (words[0]) this.#firsts[hashWord(path, words[0].start, words[0].end) & (HASHES - 1)] = 1;
    let node = this.#root;
    for (const { word } of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = { next: null, ends: null };
        node.next.set(word, next);
      }
      node = next;
    }
    node.ends ??= [];
    const isPlain = path !== name;
    const known = node.ends.find((end) => end.name === name && end.isPlain === isPlain);
    if (known) {
      if (!known.values.includes(value)) known.values.push(value);
      return known.values;
    }
    const values = [value];
    node.ends.push({ name, isPlain, lead: words[0]?.start ?? 0, values });
    node.ends.sort((a, b) => b.name.length - a.name.length);
    return values;
  }
}

/** Whether a word starts with two capitals: compared as code units, since it is asked of every word. */
function isInCapitals(text: string, start: number): boolean {
  return isCapital(text.charCodeAt(start)) && isCapital(text.charCodeAt(start + 1));
}

/** Latin capitals: A–Z and À–Þ. */
function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** What names in capitals are compared by: «GARCIA MARGALLO» is «García-Margallo». */
function toLetters(name: string): string {
  return dropAccents(name.replaceAll('-', ' ').toLowerCase());
}

function toTitleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

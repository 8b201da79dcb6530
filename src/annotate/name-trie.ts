import { fold } from './fold.ts';
import type { Range } from './range.ts';
import { hashWord, type WordIndex } from './word-index.ts';
import { findWordEnd, findWords } from './words.ts';

/** A name that ends at a node: names alike in their words differ by what stands between them. */
interface NameEnd<Value> {
  readonly name: string;
  /** UTF-16 units before its first word («@glosa» has one). */
  readonly lead: number;
  readonly value: Value;
}

interface TrieNode<Value> {
  next: Map<string, TrieNode<Value>> | null;
  /** The longest first, so that «EE. UU.» wins over «EE. UU». */
  ends: NameEnd<Value>[] | null;
}

/** A stretch of a text that is a name, with the value that holds it. */
export interface FoundName<Value> extends Range {
  readonly value: Value;
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
   * @returns the value that holds the name: the given one, or the one that came first
   */
  add(name: string, value: Value): Value {
    const folded = fold(name).text.trim();
    const capitalized = folded.charAt(0).toUpperCase() + folded.slice(1);
    const holder = this.#addExactly(folded, value);
    if (capitalized !== folded) this.#addExactly(capitalized, value);
    return holder;
  }

  /**
   * The longest name at each place of a folded text, from left to right, none inside another.
   * @param words of that text
   */
  findAll(text: string, { starts, hashes }: WordIndex): FoundName<Value>[] {
    const found: FoundName<Value>[] = [];
    let end = 0;
    for (let index = 0; index < starts.length; index += 1) {
      if (this.#firsts[(hashes[index] ?? 0) & (HASHES - 1)] === 0) continue;
      if ((starts[index] ?? 0) < end) continue;
      const longest = this.#findLongest(text, starts, index);
      if (!longest) continue;
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
    for (let ahead = index; ahead < starts.length; ahead += 1) {
      const start = starts[ahead] ?? 0;
      const next = node.next?.get(text.slice(start, findWordEnd(text, start)));
      if (!next) break;
      node = next;
      for (const { name, lead, value } of node.ends ?? NO_ENDS) {
        if (!text.startsWith(name, first - lead)) continue;
        longest = { start: first - lead, end: first - lead + name.length, value };
        break;
      }
    }
    return longest;
  }

  #addExactly(name: string, value: Value): Value {
    const words = findWords(name);
    if (words[0]) this.#firsts[hashWord(name, words[0].start, words[0].end) & (HASHES - 1)] = 1;
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
    const holder = node.ends.find((end) => end.name === name);
    if (holder) return holder.value;
    node.ends.push({ name, lead: words[0]?.start ?? 0, value });
    node.ends.sort((a, b) => b.name.length - a.name.length);
    return value;
  }
}

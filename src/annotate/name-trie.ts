import { fold } from './fold.ts';
import type { Range } from './range.ts';
import { findWords, type Word } from './words.ts';

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

/** Names by their words: a search costs as much as the text is long, however many names there are. */
export class NameTrie<Value> {
  readonly #root: TrieNode<Value> = { next: null, ends: null };

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
   * @param words all words of that text
   */
  findAll(text: string, words: readonly Word[]): (Range & { readonly value: Value })[] {
    const found: (Range & { value: Value })[] = [];
    for (let index = 0; index < words.length; index += 1) {
      let node = this.#root;
      let longest: { range: Range; value: Value; last: number } | null = null;
      const first = words[index]?.start ?? 0;
      for (let ahead = index; ahead < words.length; ahead += 1) {
        const next = node.next?.get(words[ahead]?.word ?? '');
        if (!next) break;
        node = next;
        const end = node.ends?.find(({ name, lead }) => text.startsWith(name, first - lead));
        if (!end) continue;
        const start = first - end.lead;
        longest = {
          range: { start, end: start + end.name.length },
          value: end.value,
          last: ahead,
        };
      }
      if (!longest) continue;
      found.push({ ...longest.range, value: longest.value });
      index = longest.last;
    }
    return found;
  }

  #addExactly(name: string, value: Value): Value {
    const words = findWords(name);
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

import type { EntryRef } from '../schema/ids.ts';
import { fold } from './fold.ts';
import type { Range } from './range.ts';
import type { NamedEntry } from './types.ts';
import { findWords } from './words.ts';

/** The names of all registers, ready to be found in time linear in the text. */
export interface Lexicon {
  readonly entries: ReadonlyMap<EntryRef, NamedEntry>;
  readonly names: NameTrie<EntryRef>;
}

/** A name claimed by two entries. */
export interface NameConflict {
  readonly name: string;
  readonly first: EntryRef;
  readonly second: EntryRef;
}

/**
 * Builds the lexicon of all entries.
 * @returns it, with the names that two entries claim: the first of them keeps the name
 */
export function toLexicon(entries: readonly NamedEntry[]): {
  lexicon: Lexicon;
  conflicts: NameConflict[];
} {
  const names = new NameTrie<EntryRef>();
  const conflicts: NameConflict[] = [];
  for (const entry of entries) {
    for (const name of entry.names) {
      const holder = names.add(name, entry.ref);
      if (holder !== entry.ref) conflicts.push({ name, first: holder, second: entry.ref });
    }
  }
  return {
    lexicon: { entries: new Map(entries.map((entry) => [entry.ref, entry])), names },
    conflicts,
  };
}

interface TrieNode<Value> {
  readonly next: Map<string, TrieNode<Value>>;
  /** Names that end here: alike in their words, told apart by what stands between them. */
  readonly ends: { readonly name: string; readonly value: Value }[];
}

/** Names by their words: a search costs as much as the text is long, however many names there are. */
export class NameTrie<Value> {
  readonly #root: TrieNode<Value> = { next: new Map(), ends: [] };

  /**
   * Adds a name, also with a capital where it starts with a small letter (the start of a sentence).
   * @returns the value that holds the name: the given one, or the one that came first
   */
  add(name: string, value: Value): Value {
    const folded = fold(name).text.trim();
    const capitalized = folded.charAt(0).toLocaleUpperCase('es') + folded.slice(1);
    const holder = this.#addExactly(folded, value);
    if (capitalized !== folded) this.#addExactly(capitalized, value);
    return holder;
  }

  /** The longest name at each place of a folded text, from left to right, none inside another. */
  findAll(text: string): (Range & { readonly value: Value })[] {
    const words = findWords(text);
    const found: (Range & { value: Value })[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const start = words[index]?.start ?? 0;
      let node: TrieNode<Value> | undefined = this.#root;
      let longest: { value: Value; end: number; last: number } | null = null;
      for (let ahead = index; ahead < words.length; ahead += 1) {
        node = node.next.get(words[ahead]?.word ?? '');
        if (!node) break;
        const match = node.ends.find((end) => text.startsWith(end.name, start));
        if (match) longest = { value: match.value, end: start + match.name.length, last: ahead };
      }
      if (!longest) continue;
      found.push({ start, end: longest.end, value: longest.value });
      index = longest.last;
    }
    return found;
  }

  #addExactly(name: string, value: Value): Value {
    let node = this.#root;
    for (const { word } of findWords(name)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), ends: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    const holder = node.ends.find((end) => end.name === name);
    if (holder) return holder.value;
    node.ends.push({ name, value });
    // Longest first, so that «EE. UU.» wins over «EE. UU».
    node.ends.sort((a, b) => b.name.length - a.name.length);
    return value;
  }
}

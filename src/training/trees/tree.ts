import type { TreebankDocument, TreebankWord } from '../ancora.ts';
import { findSentences } from '../../extract/text/sentences.ts';
import type { Token } from '../../extract/text/tokenize.ts';

/** A sentence of the program's own tokens with the treebank's tree on them. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Tag of each token: word class, verb form, number. */
  readonly tags: readonly string[];
  /** Index of each token's head; the length of the sentence stands for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Puts the trees of a document on the tokens that the program makes of its text. */
export function toTrees(document: TreebankDocument): Tree[] {
  const sentences = findSentences(document.text).flatMap((paragraph) => paragraph.sentences);
  const words = document.sentences.flatMap((sentence) =>
    sentence.words.map((word) => ({ word, sentence })),
  );
  let next = 0;
  return sentences.map((tokens) => {
    const tags: string[] = [];
    const heads: number[] = [];
    const relations: string[] = [];
    // token index of each treebank word of this sentence
    const tokenOf = new Map<TreebankWord, number>();
    const wordsOf: { word: TreebankWord; sentence: (typeof words)[number]['sentence'] }[][] =
      tokens.map(() => []);
    tokens.forEach((token, index) => {
      while (next > 0 && words[next - 1]!.word.end > token.start) next -= 1;
      while (words[next] !== undefined && words[next]!.word.end <= token.start) next += 1;
      for (let at = next; words[at] !== undefined && words[at]!.word.start < token.end; at += 1) {
        const one = words[at]!;
        if (!tokenOf.has(one.word)) {
          tokenOf.set(one.word, index);
          wordsOf[index]!.push(one);
        }
      }
    });
    tokens.forEach((_, index) => {
      const own = wordsOf[index]!;
      if (own.length === 0) {
        tags.push('X');
        heads.push(index > 0 ? index - 1 : tokens.length);
        relations.push('flat');
        return;
      }
      const ids = new Set(own.map(({ word }) => word.id));
      const top =
        own.find(({ word }) => word.upos === 'VERB' && !ids.has(word.head)) ??
        own.find(({ word }) => !ids.has(word.head)) ??
        own[0]!;
      const head = top.sentence.words.find((word) => word.id === top.word.head);
      const at = head === undefined ? undefined : tokenOf.get(head);
      tags.push(toTag(top.word));
      heads.push(at === undefined || at === index ? tokens.length : at);
      relations.push(top.word.relation.replace(/:.*/u, ''));
    });
    return { tokens, tags, heads, relations };
  });
}

function toTag({ upos, features }: TreebankWord): string {
  const form = /VerbForm=(\w+)/u.exec(features)?.[1] ?? '';
  const number = /Number=(\w)/u.exec(features)?.[1] ?? '';
  const mood = features.includes('Mood=Sub') ? 's' : '';
  if (upos === 'VERB' || upos === 'AUX') return `${upos}.${form}${mood}.${number}`;
  if (upos === 'PRON' && /PronType=(?:Rel|Int)/u.test(features)) return 'PREL';
  if (upos === 'PRON' && /Case=(?:Acc|Dat)/u.test(features)) return 'PCLI';
  if (/^(?:NOUN|ADJ|DET|PRON|PROPN)$/u.test(upos)) return `${upos}.${number}`;
  return upos;
}

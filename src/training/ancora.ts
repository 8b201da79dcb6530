import { readFileSync } from 'node:fs';
import type { NameType } from '../extract/tagger/labels.ts';
import { findCorpusFiles } from './corpus-files.ts';

/** A word of the treebank. `start` and `end` are UTF-16 offsets into the document's text. */
export interface TreebankWord {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly features: string;
  readonly head: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

interface TreebankName {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
}

export interface TreebankSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly TreebankWord[];
}

export interface TreebankDocument {
  readonly id: string;
  /** One sentence a line. */
  readonly text: string;
  readonly sentences: readonly TreebankSentence[];
  readonly names: readonly TreebankName[];
  /** Whether its proper nouns carry types; only then are `names` complete. */
  readonly isTyped: boolean;
}

const TYPES: Readonly<Record<string, NameType>> = {
  np0000p: 'person',
  np0000l: 'place',
  np0000o: 'organization',
  np0000a: 'other',
};

/**
 * Reads all `.conllu` files of a folder. The parts `_0`, `_1` of one document come together.
 * Ends with a sentence where there is no such folder or no such file in it.
 */
export function readAncora(folder: string): TreebankDocument[] {
  const files = findCorpusFiles(folder, '.conllu', 'Descargue UD_Spanish-AnCora y dé su carpeta.');
  const blocks = files.flatMap((file) => readFileSync(file, 'utf8').trim().split(/\n\n/u));
  const documents = new Map<string, string[]>();
  let id = '';
  for (const block of blocks) {
    id = /^# newdoc id = (.*)$/mu.exec(block)?.[1]?.replace(/_\d+$/u, '') ?? id;
    documents.set(id, [...(documents.get(id) ?? []), block]);
  }
  return [...documents]
    .map(([name, sentences]) => toDocument(name, sentences))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function toDocument(id: string, blocks: readonly string[]): TreebankDocument {
  let text = '';
  const sentences: TreebankSentence[] = [];
  const names: TreebankName[] = [];
  for (const block of blocks) {
    const sentence = toSentence(block, text.length);
    text += `${sentence.text}\n`;
    sentences.push(sentence);
    names.push(...sentence.names);
  }
  return { id, text, sentences, names, isTyped: names.length > 0 };
}

interface ReadSentence extends TreebankSentence {
  readonly text: string;
  readonly names: readonly TreebankName[];
}

/** @param start UTF-16 offset of the sentence in its document. */
function toSentence(block: string, start: number): ReadSentence {
  let text = '';
  const words: TreebankWord[] = [];
  const written: { start: number; end: number }[] = [];
  const names: { type: NameType; first: number; length: number }[] = [];
  let contractedUntil = 0;
  for (const line of block.split('\n')) {
    if (line.startsWith('#')) continue;
    const columns = line.split('\t');
    const [key = '', form = '', lemma = '', upos = '', xpos = '', features = ''] = columns;
    const misc = columns[9] ?? '';
    const id = Number(key.split('-')[0]);
    // A contraction («del») is one word of the text and two of the tree.
    if (key.includes('-') || id > contractedUntil) {
      written.push({ start: start + text.length, end: start + text.length + form.length });
      text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
    }
    if (key.includes('-')) {
      contractedUntil = Number(key.split('-')[1]);
      continue;
    }
    const head = Number(columns[6]);
    words.push({
      id,
      form,
      lemma,
      upos,
      features,
      head,
      relation: columns[7] ?? '',
      ...written.at(-1)!,
    });
    const type = TYPES[xpos];
    if (type === undefined) continue;
    const length = /MWE=([^|]+)/u.exec(misc)?.[1]?.split('_').length ?? 1;
    names.push({ type, first: written.length - 1, length });
  }
  return {
    text: text.trimEnd(),
    start,
    end: start + text.trimEnd().length,
    words,
    names: names.map(({ type, first, length }) => ({
      type,
      start: written[first]!.start,
      end: (written[first + length - 1] ?? written.at(-1)!).end,
    })),
  };
}

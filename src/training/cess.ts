import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findCorpusFiles } from './corpus-files.ts';
import type { NameType } from '../extract/tagger/labels.ts';
import type { TypedDocument } from './training-data.ts';

const TYPES: Readonly<Record<string, NameType>> = {
  np0000p: 'person',
  np0000l: 'place',
  np0000o: 'organization',
  np0000a: 'other',
};
/** A proper noun whose type nobody gave: some documents have them beside typed ones. */
const UNTYPED = 'np00000';
/** What one document has in the place of its names: «ZZNM», «ZZlugar». */
const CODE = /^ZZ\p{L}/u;
/** `(np0000p Celia_Villalobos Celia_Villalobos)`: tag, form, lemma. Elided subjects have no lemma. */
const LEAF = /\(([^\s()]+) ([^\s()]+) [^\s()]+\)/gu;
/** Names of signs that the file cannot write as they are. */
const SIGNS: Readonly<Record<string, string>> = { '-Fpa-': '(', '-Fpt-': ')', '-fe-': '"' };
const NO_SPACE_BEFORE = /^(?:[,.;:)?!%]|\.\.\.)$/u;
const NO_SPACE_AFTER = /^[(¿¡]$/u;
/** `10084_20000313_2` is a part of `10084_20000313`, and `a12-1` of `a12`. */
const PART = /(?<=_\d{8})_\d+$|-\d+$/u;

/**
 * Reads the `.tbf` files of CESS-ESP (Latin-1), all of whose proper nouns carry types: the parts of
 * one document come together. Ends with a sentence where there are no such files.
 */
export function readCess(folder: string): TypedDocument[] {
  const files = findCorpusFiles(
    folder,
    '.tbf',
    'Descomprima cess_esp.zip y dé la carpeta que sale de él.',
  );
  const parts = new Map<string, string[]>();
  for (const file of files) {
    const id = basename(file, '.tbf').replace(PART, '');
    parts.set(id, [...(parts.get(id) ?? []), readFileSync(file, 'latin1')]);
  }
  // One document of the copy has no types at all.
  return [...parts]
    .map(([id, trees]) => toDocument(id, trees.join('\n')))
    .filter(({ names }) => names.length > 0);
}

/** The text of a document, one sentence a line, with its names by UTF-16 offsets. */
export function toDocument(id: string, trees: string): TypedDocument {
  let text = '';
  const names: { type: NameType; start: number; end: number }[] = [];
  for (const tree of trees.split(/^\($/mu)) {
    const sentence = toSentence(tree, text.length);
    if (sentence.text === '') continue;
    text += `${sentence.text}\n`;
    names.push(...sentence.names);
  }
  return { id, text, names };
}

/** @param start UTF-16 offset of the sentence in its document */
function toSentence(tree: string, start: number): Pick<TypedDocument, 'text' | 'names'> {
  let text = '';
  let isQuoted = false;
  let isGlued = true;
  const names: { type: NameType; start: number; end: number }[] = [];
  for (const [, tag = '', form = ''] of tree.matchAll(LEAF)) {
    const word =
      SIGNS[form] ?? form.replaceAll('_', ' ').replaceAll('&amp;', '&').replaceAll('&amp', '&');
    const closes = word === '"' && isQuoted;
    if (!isGlued && !closes && !NO_SPACE_BEFORE.test(word)) text += ' ';
    const type = TYPES[tag];
    if (tag === UNTYPED || CODE.test(word)) return { text: '', names: [] };
    if (type !== undefined)
      names.push({ type, start: start + text.length, end: start + text.length + word.length });
    text += word;
    isGlued = NO_SPACE_AFTER.test(word) || (word === '"' && !isQuoted);
    if (word === '"') isQuoted = !isQuoted;
  }
  return { text, names };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameType } from '../extract/tagger/labels.ts';
import type { TypedDocument } from './training-data.ts';

const FOLDER = join(import.meta.dirname, 'typed');
const TYPES: Readonly<Record<string, NameType>> = {
  P: 'person',
  L: 'place',
  O: 'organization',
  X: 'other',
};
const MARK = /\[([PLOX]) ([^[\]]+)\]/gu;
/** `=== a road cut by snow`: opens a text and says what it is. */
const OPENING = /^=== /mu;

/** Our own texts, in which each name is marked: `[P Ana Ruiz]`, `[L Sort]`, `[O Renfe]`, `[X Navidad]`. */
export function readMarkedTexts(): TypedDocument[] {
  const files = readdirSync(FOLDER).toSorted();
  return files.flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split(OPENING)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return toTypedText(`${file}: ${part.slice(0, end)}`, part.slice(end + 1));
      }),
  );
}

/** @throws {Error} where a bracket is no mark. */
export function toTypedText(id: string, marked: string): TypedDocument {
  let text = '';
  let at = 0;
  const names = Array.from(marked.matchAll(MARK), ({ 0: mark, 1: type, 2: name, index }) => {
    text += marked.slice(at, index);
    const start = text.length;
    text += name!;
    at = index + mark.length;
    return { type: TYPES[type!]!, start, end: text.length };
  });
  text += marked.slice(at);
  const bracket = /.{0,20}[[\]].{0,20}/u.exec(text);
  if (bracket) throw new Error(`${id}: «${bracket[0]}» has a bracket that is no mark.`);
  return { id, text, names };
}

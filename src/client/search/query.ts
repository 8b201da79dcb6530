import { toSearchWords } from '../../exports/search/search-words.ts';
import { dropAsking } from './drop-asking.ts';

const ADDRESS = /^https?:\/\/[^/\s]+(\/[^?#\s]*)\S*$/u;
const DAY = /^\d{4}-\d{2}-\d{2}-/u;

/** What was typed, taken apart. */
export interface Query {
  /** Outside quotation marks, as it was typed, without the words that make it a question. */
  readonly loose: string;
  /** What was typed between quotation marks, without them: words that stand one after the other. */
  readonly quoted: readonly string[];
}

/** «…», “…”, „…” and "…"; a mark left open reaches to the end, as while one types. */
const QUOTED = /«([^»]*)»?|[“„]([^”“]*)[”“]?|"([^"]*)"?/gu;

export function toQuery(typed: string): Query {
  const quoted: string[] = [];
  const loose = dropAddress(typed).replace(QUOTED, (_, ...groups: (string | undefined)[]) => {
    const words = groups.slice(0, 3).join('').trim();
    if (words !== '') quoted.push(words);
    return ' ';
  });
  return { loose: dropAsking(loose).trim(), quoted };
}

/** Of an address that was pasted, the words of its last part; of an article, without its day. */
function dropAddress(typed: string): string {
  const [, path] = ADDRESS.exec(typed.trim()) ?? [];
  const words = path?.split('/').findLast((part) => part !== '');
  return words?.replace(DAY, '').replaceAll('-', ' ') ?? typed;
}

/** Every word of a query, those between quotation marks too. */
export function toAllWords({ loose, quoted }: Query): string[] {
  return [loose, ...quoted].flatMap(toSearchWords);
}

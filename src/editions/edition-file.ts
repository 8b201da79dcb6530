import type { Change, EditionPart, EditionRecord } from './types.ts';

/** Why a file is no record of editions, and where. */
interface RecordFault {
  readonly why: 'conflict' | 'line' | 'start';
  /** 1-based. */
  readonly line: number;
}

const TITLE = 'title: ';
const DESCRIPTION = 'description: ';
const CORRECTION = 'correction: ';
const BLOCK = '= ';
/** What a change says of one of the fields stands behind its letter. */
const PARTS: Readonly<Record<string, EditionPart>> = { '': 'text', t: 'title', d: 'description' };
const CHANGE = /^([-+])([td]?) (.*)$/u;
/** What git leaves where two people changed the same line. */
const CONFLICT = /^(?:<{7}|>{7}|={7}|\|{7})(?: |$)/u;
/**
 * White space but single spaces, of which a text has hundreds: to replace each by itself took three times as
 * long. A byte order mark inside a text is invisible and no space.
 */
const SPACES = /[^\S\uFEFF ][^\S\uFEFF]*| [^\S\uFEFF]+/gu;

/**
 * The record of an article as a text file that people can read and git can merge: a paragraph a line,
 * an empty line between any two, and each correction below the text, with the paragraphs that it changed.
 * @param comment first line of the file, after its «#»
 */
export function formatRecord({ edition, corrections }: EditionRecord, comment: string): string {
  const { title, description, blocks } = edition;
  return [
    `# ${comment}`,
    `${TITLE}${toLine(title)}`,
    `${DESCRIPTION}${toLine(description)}`,
    ...blocks.map((block) => `\n${BLOCK}${toLine(block)}`),
    ...corrections.map(({ date, changes }) =>
      [`\n${CORRECTION}${date}`, changes.map(formatChange).join('\n\n')]
        .filter((part) => part !== '')
        .join('\n'),
    ),
    '',
  ].join('\n');
}

/** A text on one line; what is inside it stays but for its spaces. */
export function toLine(text: string): string {
  return text.replaceAll(SPACES, ' ').trim();
}

function formatChange({ part, before, after }: Change): string {
  const letter = part === 'text' ? '' : (part[0] ?? '');
  return [
    ...before.map((block) => `-${letter} ${toLine(block)}`),
    ...after.map((block) => `+${letter} ${toLine(block)}`),
  ].join('\n');
}

/** The inverse of {@link formatRecord}. */
export function parseRecord(text: string): EditionRecord | RecordFault {
  let title: string | undefined;
  let description: string | undefined;
  const blocks: string[] = [];
  const corrections: { date: string; changes: Change[] }[] = [];
  let isOpen = false;
  for (const [index, row] of text.split('\n').entries()) {
    const line = index + 1;
    const change = CHANGE.exec(row);
    const last = corrections.at(-1);
    if (CONFLICT.test(row)) return { why: 'conflict', line };
    if (row.startsWith('#')) continue;
    if (row.trim() === '') isOpen = false;
    else if (row.startsWith(TITLE) && title === undefined) title = row.slice(TITLE.length);
    else if (row.startsWith(DESCRIPTION) && description === undefined)
      description = row.slice(DESCRIPTION.length);
    else if (row.startsWith(CORRECTION))
      corrections.push({ date: row.slice(CORRECTION.length).trim(), changes: [] });
    else if (row.startsWith(BLOCK) && !last) blocks.push(row.slice(BLOCK.length));
    else if (change && last) {
      const [, sign, letter = '', words = ''] = change;
      const part = PARTS[letter] ?? 'text';
      const open = last.changes.at(-1);
      const isSame = isOpen && open?.part === part && !(sign === '-' && open.after.length > 0);
      const base = isSame ? open : { part, before: [], after: [] };
      if (isSame) last.changes.pop();
      last.changes.push({
        part,
        before: sign === '-' ? [...base.before, words] : base.before,
        after: sign === '+' ? [...base.after, words] : base.after,
      });
      isOpen = true;
    } else return { why: 'line', line };
  }
  if (title === undefined || description === undefined) return { why: 'start', line: 1 };
  return { edition: { title, description, blocks }, corrections };
}

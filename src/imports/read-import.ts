import { cleanLetters } from './clean-letters.ts';
import { decodeText } from './decode-text.ts';
import { findTextFormat, isPacked, type TextFormat } from './find-format.ts';
import { ImportFault } from './import-fault.ts';
import { joinBrokenWords } from './join-lines.ts';
import { IMPORT_FAULTS, IMPORT_REMARKS, toInputName } from './messages.ts';
import { type FindPicture, findNoPicture } from './picture-bytes.ts';
import { type Imported, type ImportedArticle, type ImportEntry, NOTHING_STATED } from './types.ts';

/** More than any text, and than most exports of a blog of ten years. */
export const IMPORT_MAX_MB = 50;
const MEGABYTE = 1024 * 1024;

/**
 * Reads a text that was written elsewhere: plain, Markdown, HTML, DOCX, RSS, Atom or an export of
 * WordPress, in any usual encoding. What it is, its bytes say; its name only where they do not.
 * @param file its path or name, null for the standard input
 * @param findPicture gives the pictures that came beside it
 * @throws ImportFault with a sentence for the editor, where it cannot be taken
 */
export async function readImport(
  bytes: Uint8Array,
  file: string | null,
  findPicture = findNoPicture,
): Promise<Imported> {
  const what = toInputName(file);
  refuseTooLarge(bytes.length, what);
  if (bytes.length === 0) throw new ImportFault(IMPORT_FAULTS.empty());
  if (isPacked(bytes, what)) {
    const { readDocx } = await import('./docx/read-docx.ts');
    return toImported(await readDocx(bytes, what), []);
  }
  const { text, remarks } = decodeText(bytes, what);
  return readText(text, findTextFormat(text, file, what), { what, remarks, findPicture });
}

/**
 * The text of a file as it stands there, where it is plain or Markdown; null where it is of another kind.
 * @throws ImportFault as {@link readImport}
 */
export function readPlain(
  bytes: Uint8Array,
  file: string | null,
): { text: string; remarks: readonly string[] } | null {
  const what = toInputName(file);
  if (bytes.length === 0) throw new ImportFault(IMPORT_FAULTS.empty());
  if (isPacked(bytes, what)) return null;
  const decoded = decodeText(bytes, what);
  const format = findTextFormat(decoded.text, file, what);
  return format === 'text' || format === 'markdown' ? decoded : null;
}

/** @throws ImportFault where a file is too large to be read; asked before it is */
export function refuseTooLarge(size: number, what: string): void {
  if (size > IMPORT_MAX_MB * MEGABYTE)
    throw new ImportFault(IMPORT_FAULTS.tooLarge(what, Math.ceil(size / MEGABYTE), IMPORT_MAX_MB));
}

/**
 * Reads a text whose format is known, as one that was pasted.
 * @throws ImportFault as {@link readImport}
 */
export async function readText(
  text: string,
  format: TextFormat,
  {
    what = toInputName(null),
    remarks = [],
    findPicture = findNoPicture,
  }: { what?: string; remarks?: readonly string[]; findPicture?: FindPicture } = {},
): Promise<Imported> {
  if (format === 'feed') {
    const { readFeed } = await import('./feed/read-feed.ts');
    const feed = readFeed(text, what);
    return { entries: feed.entries, remarks: [...remarks, ...feed.remarks] };
  }
  if (format === 'html') {
    const { readPage } = await import('./html/read-page.ts');
    return toImported(readPage(text, what, findPicture), remarks);
  }
  const { readHead } = await import('./read-markdown.ts');
  const stated = readHead(text) ?? { ...NOTHING_STATED, markdown: text };
  const { text: whole, joined } = joinBrokenWords(stated.markdown);
  const words = cleanLetters(whole);
  if (!/[\p{L}\p{N}]/u.test(words)) throw new ImportFault(IMPORT_FAULTS.noWords(what));
  const { toMarkdown } = await import('./to-markdown.ts');
  return toImported(
    {
      ...stated,
      markdown: format === 'markdown' ? words : toMarkdown(words),
      remarks: [...stated.remarks, ...(joined.length > 0 ? [IMPORT_REMARKS.joined(joined)] : [])],
    },
    remarks,
  );
}

function toImported(article: ImportedArticle, remarks: readonly string[]): Imported {
  const entry: ImportEntry = {
    title: article.title ?? '',
    published: article.published,
    slug: '',
    read: () => article,
  };
  return { entries: [entry], remarks };
}

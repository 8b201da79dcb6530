import { existsSync } from 'node:fs';
import path from 'node:path';
import type { NamedEntry } from '../annotate/index.ts';
import { toFreeImageNames } from '../authoring/free-image-name.ts';
import { findSigned } from '../authoring/find-signed.ts';
import type { SignedBy } from '../authoring/sign-byline.ts';
import { toDraftMeta } from '../authoring/to-draft-meta.ts';
import { toDraft } from '../authoring/to-draft.ts';
import { formatArticle } from '../authoring/format-article.ts';
import type { Extraction } from '../extract/types.ts';
import { ImportFault } from '../imports/import-fault.ts';
import { placePictures } from '../imports/place-pictures.ts';
import type { ImportedArticle, ImportEntry } from '../imports/types.ts';
import { IMAGES_FOLDER } from '../load/pictures/picture-path.ts';
import { articleSchema } from '../schema/article.ts';
import { toSlug } from '../schema/to-slug.ts';
import { toAuthorStub } from './author-stub.ts';
import { askFor } from './ask-for.ts';
import { toEntryStub } from './entry-stub.ts';
import { explainDate } from './explain-date.ts';
import { fail } from './fail.ts';
import { ANSWER_FAULTS, DONE, ENTRY_FAULTS, QUESTIONS, toLeftEntry } from './messages.ts';
import { requireContent } from './require-content.ts';
import { type NewFile, writeNew } from './write-new.ts';

interface DraftOptions {
  /** In place of what the text states; asked for where neither is there. */
  readonly title: string | undefined;
  readonly date: string | undefined;
  /** Whether all entries of a feed are taken: what one lacks is told and the others go on. */
  readonly all: boolean;
  readonly register: readonly NamedEntry[];
  /** Reads the plain text as of a day of publication. */
  readonly propose: (text: string, published: string) => Extraction;
}

/**
 * Writes drafted articles and stubs of the entries that they lack, and says what it wrote.
 * @param root absolute path of the folder that holds `content/`
 */
export async function writeDrafts(
  root: string,
  entries: readonly ImportEntry[],
  options: DraftOptions,
): Promise<void> {
  requireContent(root);
  if (!options.all) {
    for (const entry of entries) await writeOne(root, entry.read(), options);
    return;
  }
  let written = 0;
  for (const entry of entries) {
    const reason = await writeAsStated(root, entry, options);
    if (reason === null) written += 1;
    else console.error(toLeftEntry(entry.title, reason));
  }
  console.log(DONE.drafts(written));
}

async function writeOne(
  root: string,
  imported: ImportedArticle,
  options: DraftOptions,
): Promise<void> {
  const titleProblem = options.title === undefined ? null : explainTitle(options.title);
  if (titleProblem) fail(titleProblem);
  const stated = imported.title !== null && explainTitle(imported.title) === null;
  const title =
    options.title ??
    (stated ? imported.title : null) ??
    (await askFor(QUESTIONS.title, '--title', explainTitle));
  const published =
    options.date ?? imported.published ?? (await askFor(QUESTIONS.date, '--date', explainDate));
  const file = toArticleFile(published, title);
  if (existsSync(path.join(root, file))) fail(ANSWER_FAULTS.articleExists(file));
  await write(root, { file, title, published, imported }, options);
}

/** @returns why nothing was written, null where it was */
async function writeAsStated(
  root: string,
  entry: ImportEntry,
  options: DraftOptions,
): Promise<string | null> {
  try {
    const imported = entry.read();
    const { title, published } = imported;
    if (title === null || explainTitle(title) !== null) return ENTRY_FAULTS.noTitle;
    if (published === null) return ENTRY_FAULTS.noDate;
    const file = toArticleFile(published, title);
    if (existsSync(path.join(root, file))) return ENTRY_FAULTS.exists(file);
    await write(root, { file, title, published, imported }, options);
    return null;
  } catch (error) {
    if (error instanceof ImportFault) return error.message;
    throw error;
  }
}

interface Writing {
  readonly file: string;
  readonly title: string;
  readonly published: string;
  readonly imported: ImportedArticle;
}

async function write(
  root: string,
  { file, title, published, imported }: Writing,
  { register, propose }: DraftOptions,
): Promise<void> {
  const names = toFreeImageNames(root, path.basename(file, '.md'));
  const { markdown, placed } = placePictures(imported, names);
  const draft = toDraft(markdown, register, (text) => propose(text, published));
  const stubs = draft.newEntries.flatMap((entry) => toEntryStub(entry.kind, entry) ?? []);
  const signed = await findSigned(root, imported.byline);
  const { meta, remarks } = toDraftMeta(imported, { title, published }, signed);
  const article = { file, text: formatArticle(meta, draft, markdown) };
  const images = placed.map(({ file: name, bytes }) => ({
    file: `${IMAGES_FOLDER}/${name}`,
    bytes,
  }));
  const written = await writeNew(root, [article, ...images, ...stubs, ...toAuthorStubs(signed)]);
  const { claims, dates } = draft;
  const proposed = { claims: claims.length, dates: dates.length, entries: stubs.length };
  for (const remark of remarks) console.error(remark);
  console.log(DONE.draft(written, proposed));
}

function toAuthorStubs({ newNames }: SignedBy): NewFile[] {
  return newNames.flatMap((name) => toAuthorStub(name, true) ?? []);
}

/** `content/articles/2026-05-04-titular.md` */
function toArticleFile(published: string, title: string): string {
  return `content/articles/${published.slice(0, 10)}-${toSlug(title) ?? 'articulo'}.md`;
}

function explainTitle(title: string): string | null {
  return articleSchema.shape.title.safeParse(title).success ? null : ANSWER_FAULTS.title(title);
}

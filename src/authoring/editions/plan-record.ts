import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatRecord, toLine } from '../../editions/edition-file.ts';
import { toEdition } from '../../load/check-edition.ts';
import { toEditionFile } from '../../load/list-editions.ts';
import { splitFrontMatter } from '../../load/parse-content.ts';
import { withLooks } from '../../load/pictures/looks.ts';
import { createPictureReader } from '../../load/pictures/picture-reader.ts';
import type { Article } from '../../load/read-article.ts';
import { EDITION_COMMENT } from '../messages.ts';
import type { PlannedFile } from '../rename/rename-files.ts';

/**
 * The files that remember articles as they were read, for those that no file remembers so.
 * @param root absolute path of the folder that holds `content/`
 * @returns also the files of articles that changed since they were read: nobody published those
 */
export async function planRecord(
  root: string,
  articles: readonly Article[],
): Promise<{ files: readonly PlannedFile[]; changed: readonly string[] }> {
  const files: PlannedFile[] = [];
  const changed: string[] = [];
  const readPicture = createPictureReader(root);
  for (const article of articles) {
    if (article.isRecorded) continue;
    const { slug, file, meta, annotated, revisions } = article;
    const source = readFileSync(path.join(root, file), 'utf8').replaceAll(/\r\n?/gu, '\n');
    const parts = splitFrontMatter(source.replace(/^\uFEFF/u, ''));
    const markdown = typeof parts === 'string' ? '' : parts.markdown;
    const { edition: unseen, plain } = toEdition({ meta, markdown });
    if (toLine(plain.text) !== toLine(annotated.text)) {
      changed.push(file);
      continue;
    }
    const corrections = meta.corrections.map(({ date }, index) => ({
      date,
      changes: revisions[index] ?? [],
    }));
    const edition = await withLooks(readPicture, file, unseen);
    const text = formatRecord({ edition, corrections }, EDITION_COMMENT);
    files.push({ file: toEditionFile(slug), text });
  }
  return { files, changed };
}

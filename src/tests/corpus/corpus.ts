import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { formatRecord } from '../../editions/edition-file.ts';
import { toEdition } from '../../load/check-edition.ts';
import { toEditionFile } from '../../load/list-editions.ts';
import { ENTRY_FOLDERS } from '../../schema/ids.ts';
import { toArticleFile, toCorpusArticle } from './corpus-article.ts';
import { drawCorpusPictures, toCorpusImage } from './corpus-pictures.ts';
import { toCorpusRegisters } from './corpus-registers.ts';

export interface CorpusSize {
  readonly articles: number;
  /** Of all three registers together: {@link ENTRIES_MIN} at least. */
  readonly entries: number;
  /** Whether all of it is published, so that `content/editions` remembers it. */
  readonly isPublished?: boolean;
  /** Whether one article in four has a picture. */
  readonly hasPictures?: boolean;
}

const SITE = {
  name: 'Banco de pruebas',
  description: 'Artículos generados para medir el programa.',
  url: 'https://banco.example',
  timeZone: 'Europe/Madrid',
  publisher: { name: 'Banco de pruebas' },
  policies: {
    corrections: 'No hay: el texto es generado.',
    unnamedSources: 'No hay: el texto es generado.',
    verification: 'No hay: el texto es generado.',
  },
};

/** With fewer, articles find no cast of which no two share a name. */
const ENTRIES_MIN = 50;

/**
 * Writes a generated `content/` into a folder; the same size gives the same bytes.
 * @throws RangeError where there are too few entries
 */
export async function writeCorpus(folder: string, size: CorpusSize): Promise<void> {
  if (size.entries < ENTRIES_MIN)
    throw new RangeError(`Expected at least ${ENTRIES_MIN} entries, found ${size.entries}`);
  const registers = toCorpusRegisters(size.entries);
  await write(path.join(folder, 'content/site.yaml'), stringify(SITE));
  for (const { kind, id, data } of Object.values(registers).flat())
    await write(path.join(folder, ENTRY_FOLDERS[kind], `${id}.yaml`), stringify(data));
  for (const { file, bytes } of size.hasPictures ? await drawCorpusPictures() : [])
    await write(path.join(folder, 'content/images', file), bytes);
  for (let index = 0; index < size.articles; index += 1) {
    const article = toArticle(index, registers, size);
    await write(
      path.join(folder, 'content/articles', `${article.slug}.md`),
      toArticleFile(article),
    );
    if (size.isPublished)
      await write(path.join(folder, toEditionFile(article.slug)), toRecord(article));
  }
}

function toArticle(
  index: number,
  registers: ReturnType<typeof toCorpusRegisters>,
  { hasPictures = false }: CorpusSize,
): ReturnType<typeof toCorpusArticle> {
  const article = toCorpusArticle(index, registers);
  const image = hasPictures ? toCorpusImage(index) : undefined;
  return image ? { ...article, meta: { ...article.meta, image } } : article;
}

/** What is remembered of an article that was published as it is. */
function toRecord({ meta, body }: ReturnType<typeof toCorpusArticle>): string {
  const { edition } = toEdition({ meta, markdown: body });
  return formatRecord({ edition, corrections: [] }, SITE.name);
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

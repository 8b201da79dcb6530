import { ImportFault } from '../../imports/import-fault.ts';
import { readImport } from '../../imports/read-import.ts';
import { findSigned } from '../../authoring/find-signed.ts';
import { toDraftMeta } from '../../authoring/to-draft-meta.ts';
import { DESK_FAULTS } from '../messages/faults.ts';
import type { Dropped } from '../model/dropped.ts';
import { DeskFault } from './desk-fault.ts';

/** A file as the page hands it over. */
export interface DroppedFile {
  readonly name: string;
  /** Its bytes in Base64. */
  readonly data: string;
}

/**
 * Reads a file that was dropped: what `npm run draft` takes, by the same program.
 * @param root absolute path of the folder that holds `content/`
 * @throws DeskFault where it holds no text, or several articles
 */
export async function readDropped({ name, data }: DroppedFile, root: string): Promise<Dropped> {
  try {
    const { entries, remarks } = await readImport(Buffer.from(data, 'base64'), name);
    const [entry, ...others] = entries;
    if (!entry || others.length > 0)
      throw new DeskFault(DESK_FAULTS.manyEntries(name, entries.length));
    const article = entry.read();
    const { title, published, markdown } = article;
    const signed = await findSigned(root, article.byline);
    const given = { title: title ?? '', published: published ?? '' };
    const { meta, remarks: own } = toDraftMeta(article, given, signed);
    return {
      text: markdown,
      format: 'markdown',
      title: meta.title,
      description: meta.description ?? '',
      published: meta.published,
      topics: (meta.topics ?? []).join(', '),
      source: meta.source ?? null,
      signed,
      remarks: [...remarks, ...own],
      pictures: article.pictures.flatMap(({ found }) =>
        found ? [{ file: found.file, data: Buffer.from(found.bytes).toString('base64') }] : [],
      ),
    };
  } catch (error) {
    if (error instanceof ImportFault) throw new DeskFault(error.message);
    throw error;
  }
}

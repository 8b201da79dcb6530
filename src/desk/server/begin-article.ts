import { extract } from '../../extract/index.ts';
import { formatArticle } from '../../authoring/format-article.ts';
import { toDraft } from '../../authoring/to-draft.ts';
import { toFreeImageNames } from '../../authoring/free-image-name.ts';
import { toPictureEnding } from '../../imports/picture-bytes.ts';
import { placePictures } from '../../imports/place-pictures.ts';
import type { ImportedArticle } from '../../imports/types.ts';
import { readText } from '../../imports/read-import.ts';
import { ImportFault } from '../../imports/import-fault.ts';
import { toAuthorStub } from '../../cli/author-stub.ts';
import { toEntryStub } from '../../cli/entry-stub.ts';
import { explainDate } from '../../cli/explain-date.ts';
import { IMAGES_FOLDER } from '../../load/pictures/picture-path.ts';
import { readSite } from '../../load/read-site.ts';
import { articleSchema } from '../../schema/article.ts';
import { toSlug } from '../../schema/to-slug.ts';
import { DESK_FAULTS } from '../messages/faults.ts';
import type { Dropped, Pasted } from '../model/dropped.ts';
import { editArticle, type ArticleEdit } from '../model/article-edits.ts';
import { toNames } from '../model/entry-text.ts';
import { proposeKind } from '../../authoring/propose-kind.ts';
import { toArticleFile } from './article-file.ts';
import { viewArticle } from './view-article.ts';
import { type ContentFiles, writePicture } from './content-file.ts';
import type { DeskRegister } from './register.ts';
import { DeskFault } from './desk-fault.ts';
import { getTagger } from './get-tagger.ts';
import { withKnownPoint } from './known-point.ts';

type Given = Pick<ImportedArticle, 'markdown' | 'pictures'>;

/** What an editor gives to begin an article. */
export interface Beginning extends Pasted {
  readonly title: string;
  readonly description: string;
  readonly published: string;
  readonly topics: string;
  readonly isMachine: boolean;
  /** Of a file that was dropped. */
  readonly source?: Dropped['source'];
  readonly remarks?: Dropped['remarks'];
  readonly pictures?: Dropped['pictures'];
  readonly signed?: Dropped['signed'];
}

interface BeginContext {
  readonly root: string;
  readonly content: ContentFiles;
  readonly register: DeskRegister;
}

/**
 * Writes a new article with all that is proposed for it, and stubs of the entries that it lacks.
 * @throws DeskFault where something is missing or the file exists
 */
export async function beginArticle(
  given: Beginning,
  { root, content, register }: BeginContext,
): Promise<{ slug: string }> {
  const { published } = given;
  const title = given.title.replaceAll(/\s+/gu, ' ').trim();
  if (!articleSchema.shape.title.safeParse(title).success) throw new DeskFault(DESK_FAULTS.title);
  const dateProblem = explainDate(published);
  if (dateProblem) throw new DeskFault(dateProblem);
  const imported = await readGiven(given);
  const slug = `${published.slice(0, 10)}-${toSlug(title) ?? 'articulo'}`;
  const file = toArticleFile(slug);
  if (content.read(file) !== null) throw new DeskFault(DESK_FAULTS.exists(file));
  const { markdown, placed } = placePictures(imported, toFreeImageNames(root, slug));
  const { data: site } = await readSite(root);
  const timeZone = site?.timeZone ?? 'UTC';
  const named = register.named.map((entry) => ({ ...entry, ref: entry.mergedInto ?? entry.ref }));
  const draft = toDraft(markdown, named, (text) =>
    extract(text, { published, timeZone, register: named, model: getTagger() }),
  );
  const stubs = draft.newEntries.flatMap((entry) => {
    const { kind, name } = entry;
    const stub = toEntryStub(kind, entry);
    return stub ? [{ ...stub, text: withKnownPoint(stub.text, kind, name) }] : [];
  });
  for (const { file: name, bytes } of placed) writePicture(root, `${IMAGES_FOLDER}/${name}`, bytes);
  const authors = given.signed?.newNames.flatMap((name) => toAuthorStub(name, true) ?? []) ?? [];
  for (const stub of [...stubs, ...authors])
    if (content.read(stub.file) === null) content.write(stub.file, stub.text);
  const plain = formatArticle(
    {
      title,
      published,
      authors: given.signed?.authors,
      source: given.source ?? undefined,
      remarks: given.remarks,
    },
    draft,
    markdown,
  );
  const view = viewArticle(slug, file, plain, register);
  const edits: ArticleEdit[] = [
    { edit: 'head', fields: toHeadFields(given) },
    ...view.claims.map(
      ({ index, quote, verb, speaker, form }): ArticleEdit => ({
        edit: 'set',
        list: 'claims',
        index,
        fields: { kind: proposeKind({ quote, verb, speaker, form }) },
      }),
    ),
  ];
  content.write(file, edits.reduce(editArticle, plain));
  return { slug };
}

/** The text as it was pasted, or as the file was read that was dropped. */
async function readGiven({ text, format, pictures = [] }: Beginning): Promise<Given> {
  if (text.trim() === '') throw new DeskFault(DESK_FAULTS.noText);
  try {
    const { entries } = await readText(text, format);
    const read = entries[0]?.read();
    const dropped = pictures.flatMap(({ file, data }) => {
      const bytes = Buffer.from(data, 'base64');
      const ending = toPictureEnding(bytes);
      return ending ? [{ address: file, words: [], found: { file, bytes, ending } }] : [];
    });
    return {
      markdown: read?.markdown ?? '',
      pictures: [...(read?.pictures ?? []), ...dropped],
    };
  } catch (error) {
    if (error instanceof ImportFault) throw new DeskFault(error.message);
    throw error;
  }
}

function toHeadFields({
  description,
  topics,
  isMachine,
}: Beginning): Record<string, string | string[]> {
  const words = description.replaceAll(/\s+/gu, ' ').trim();
  return {
    ...(words === '' ? {} : { description: words }),
    ...(topics.trim() === '' ? {} : { topics: toNames(topics) }),
    ...(isMachine ? { translation: 'machine' } : {}),
  };
}

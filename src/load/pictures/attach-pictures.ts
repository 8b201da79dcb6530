import type { Picture } from '../../pictures/types.ts';
import { toProblem } from '../messages.ts';
import type { FileProblem } from '../problem.ts';
import type { Article } from '../read-article.ts';
import type { Author } from '../read-authors.ts';
import { type Entry, findEntryLine } from '../read-registers.ts';
import { findMetaLine } from './find-meta-line.ts';
import type { PictureReader } from './picture-reader.ts';

/** A picture as a file of content names it. */
interface NamedPicture {
  readonly source: string;
  readonly alt: string;
  readonly credit: string;
  /** The line that names it; asked only where something is said of it. */
  readonly findLine: () => number | null | Promise<number | null>;
}

/** Those who may have pictures. */
export interface Illustrable {
  readonly articles: readonly Article[];
  readonly entries: readonly Entry[];
  readonly authors: readonly Author[];
}

/** Gives each the pictures that it names, and says what is wrong with them. */
export async function attachPictures(
  root: string,
  { articles, entries, authors }: Illustrable,
  readPicture: PictureReader,
): Promise<Illustrable & { readonly problems: readonly FileProblem[] }> {
  const problems: FileProblem[] = [];
  const find = async (file: string, named: NamedPicture): Promise<Picture | null> => {
    const found = await readNamed(readPicture, file, named);
    problems.push(...found.problems);
    return found.picture;
  };
  const withPictures: Article[] = [];
  for (const article of articles) {
    const pictures: Record<string, Picture> = {};
    for (const named of listPictures(root, article)) {
      const picture = await find(article.file, named);
      if (picture) pictures[named.source] = picture;
    }
    const hasSome = Object.keys(pictures).length > 0;
    withPictures.push(hasSome ? { ...article, pictures } : article);
  }
  const portray = async <Portrayed extends Entry | Author>(one: Portrayed): Promise<Portrayed> => {
    const photo = 'photo' in one.data ? one.data.photo : undefined;
    if (!photo) return one;
    const picture = await find(one.file, {
      source: photo.file,
      alt: one.data.name,
      credit: photo.credit ?? '',
      findLine: () => findEntryLine(root, one, ['photo', 'file']),
    });
    return picture ? { ...one, picture } : one;
  };
  const withPhotos: Entry[] = [];
  for (const entry of entries) withPhotos.push(await portray(entry));
  const portrayed: Author[] = [];
  for (const author of authors) portrayed.push(await portray(author));
  return { articles: withPictures, entries: withPhotos, authors: portrayed, problems };
}

function listPictures(root: string, { file, meta, annotated }: Article): readonly NamedPicture[] {
  const { image } = meta;
  const inText = annotated.pictures.map(({ line, ...picture }) => ({
    ...picture,
    findLine: () => line,
  }));
  if (!image) return inText;
  const { file: source, alt, credit = '' } = image;
  const findLine = (): number | null => findMetaLine(root, file, ['image', 'file']);
  return [{ source, alt, credit, findLine }, ...inText];
}

async function readNamed(
  readPicture: PictureReader,
  holder: string,
  { source, alt, credit, findLine }: NamedPicture,
): Promise<{ picture: Picture | null; problems: readonly FileProblem[] }> {
  const found = await readPicture(holder, source);
  if ('pathFault' in found)
    return toFailure(
      toProblem('picture-path', holder, await findLine(), { source, ...found.pathFault }),
    );
  if ('fileFault' in found)
    return toFailure(
      toProblem('picture-file', holder, await findLine(), { source, ...found.fileFault }),
    );
  const { file, id, facts } = found;
  const { isAnimated, width, height } = facts;
  const codes = [
    ...(NO_WORDS.test(alt) ? (['picture-alt'] as const) : []),
    ...(credit === '' ? (['picture-credit'] as const) : []),
    ...(isAnimated ? (['picture-animated'] as const) : []),
  ];
  const line = codes.length > 0 ? await findLine() : null;
  return {
    picture: { file, id, width, height },
    problems: codes.map((code) => toProblem(code, holder, line, { source })),
  };
}

function toFailure(problem: FileProblem): { picture: null; problems: readonly FileProblem[] } {
  return { picture: null, problems: [problem] };
}

/** Nothing, no letter, or the name of a file: `IMG_1234.jpg`. */
const NO_WORDS = /^[^\p{L}]*$|^\S+\.(?:jpe?g|png|webp|avif|gif|tiff?)$/iu;

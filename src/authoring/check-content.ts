import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createBrokenFiles } from '../kept/broken-files.ts';
import { makeFolder, removeKept } from '../kept/place-file.ts';
import { toContentRoot } from '../load/content-root.ts';
import { createFileStore } from '../load/cache/file-store.ts';
import { byFileAndLine } from '../load/problem.ts';
import { type Library, readLibrary } from '../load/read-library.ts';
import { createCachedReader } from '../load/cache/cached-reader.ts';
import { toCodeDigest, toProgramDigest } from '../build/code-digest.ts';
import { toNamedEntry } from '../load/read-registers.ts';
import { adviseNames } from './advise-names.ts';
import { adviseQuotes } from './advise-quotes.ts';
import { findClaimLine } from './find-claim-line.ts';
import { applyAnswers, type FileAnswers } from './apply-answers.ts';
import { createAlikeFinder } from './alike-entries.ts';
import { dropDraftNames } from './drop-draft-names.ts';
import { readReviewed } from './read-reviewed.ts';
import { reviewDraftEntries } from './review-draft-entries.ts';

/** Characters of the code's digest that name the folder of what it cached. */
const NAME_LENGTH = 16;

/** All of `content/`, with every problem and every warning. */
type CheckedContent = Pick<
  Library,
  'site' | 'articles' | 'entries' | 'drafts' | 'waiting' | 'problems'
> & {
  /** What the last check cached and was found broken; nothing where all was as it was written. */
  readonly broken: string | null;
};

/**
 * Reads and reviews all of `content/`. What was found in each article is cached, so that the next
 * check reads anew only what changed; a build may run beside it, for it keeps its own.
 */
export async function checkContent(projectRoot: string): Promise<CheckedContent> {
  const contentRoot = toContentRoot(projectRoot);
  const broken = createBrokenFiles(projectRoot);
  const store = createFileStore(
    toStoreFolder(projectRoot, toCodeDigest(toProgramDigest(projectRoot), contentRoot)),
    broken.add,
  );
  const readOne = createCachedReader(store, undefined, readReviewed);
  const answers: FileAnswers[] = [];
  const library = await readLibrary(contentRoot, (source, lexicon) => {
    const read = readOne(source, lexicon);
    const own = read.article?.meta.answers ?? [];
    if (own.length > 0) answers.push({ file: source.file, answers: own, source: source.text });
    return read;
  });
  store.save(new Set(library.articles.map(({ slug }) => slug)));
  const named = library.entries.filter(({ data }) => !data.mergedInto).map(toNamedEntry);
  const problems = [
    ...adviseNames(
      dropDraftNames(library.problems, library.draftEntries),
      createAlikeFinder(named),
    ),
    ...(await reviewDraftEntries(contentRoot, library.draftEntries)),
    ...(await adviseQuotes(library, (file, claim) => findClaimLine(contentRoot, file, claim))),
  ];
  return {
    ...library,
    problems: applyAnswers(problems, answers).sort(byFileAndLine),
    broken: broken.toSentence(),
  };
}

/** What another version of the program found may be wrong under this one: it goes. */
function toStoreFolder(projectRoot: string, code: string): string {
  const folder = path.join(projectRoot, '.glosa/check');
  const name = code.slice(0, NAME_LENGTH);
  makeFolder(folder);
  for (const other of readdirSync(folder)) if (other !== name) removeKept(path.join(folder, other));
  return path.join(folder, name);
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toLexicon } from '../../annotate/index.ts';
import { formatRecord, parseRecord } from '../../editions/edition-file.ts';
import type { EditionRecord, LocatedChange } from '../../editions/types.ts';
import { compareEdition, matchCorrections, toChange } from '../../load/check-edition.ts';
import { readEdition, toEditionFile } from '../../load/list-editions.ts';
import { splitFrontMatter } from '../../load/parse-content.ts';
import type { FileProblem } from '../../load/problem.ts';
import { findRecordedLooks, withLooks } from '../../load/pictures/looks.ts';
import { createPictureReader } from '../../load/pictures/picture-reader.ts';
import { type Article, readArticle } from '../../load/read-article.ts';
import { readRegisters, toNamedEntry } from '../../load/read-registers.ts';
import { readText } from '../../load/read-text.ts';
import { CORRECT_PROBLEMS, EDITION_COMMENT } from '../messages.ts';
import type { PlannedFile } from '../rename/rename-files.ts';
import { addCorrection } from './add-correction.ts';
import { findTouchedClaims } from './find-touched-claims.ts';

/** An article as it is beside what was published of it. */
export interface OpenCorrection {
  readonly article: Article;
  /** The file as it is on disk: it must be the same when it is written. */
  readonly source: string;
  readonly record: EditionRecord;
  /** What changed since it was published. */
  readonly changes: readonly LocatedChange[];
  /** The edition that will be remembered. */
  readonly edition: EditionRecord['edition'];
  /** Ids of the claims that the changes touch. */
  readonly claims: readonly string[];
  /** How many corrections are written already and not remembered yet. */
  readonly fresh: number;
}

/** Why an article cannot be corrected now: a sentence, with the problems that stand in the way. */
export interface Refusal {
  readonly problem: string;
  readonly problems: readonly FileProblem[];
}

/** What `correct` is about: everything else must be right before. */
const OWN_CODE = 'text-changed';

/**
 * Reads an article, alone of all, and finds what changed since it was published.
 * @param root absolute path of the folder that holds `content/`
 */
export async function openCorrection(
  root: string,
  slug: string,
): Promise<OpenCorrection | Refusal> {
  const file = `content/articles/${slug}.md`;
  const [text, edition] = [await readText(root, file), await readEdition(root, slug)];
  if ('problem' in text) return refuse(CORRECT_PROBLEMS.unsound(file), [text.problem]);
  if ('problem' in edition) return refuse(CORRECT_PROBLEMS.unpublished(file));
  const registers = await readRegisters(root);
  const { lexicon } = toLexicon([
    ...[...registers.entries, ...registers.drafts].map(toNamedEntry),
    ...registers.broken,
  ]);
  const readPicture = createPictureReader(root);
  const looks = await findRecordedLooks(readPicture, file, edition.text);
  const source = { slug, file, text: text.text, edition: { ...edition, looks } };
  const { article, problems } = readArticle(source, lexicon);
  const errors = problems.filter(({ code, severity }) => severity === 'error' && code !== OWN_CODE);
  const parts = splitFrontMatter(text.text);
  const record = parseRecord(edition.text);
  if (!article || errors.length > 0 || typeof parts === 'string' || 'why' in record)
    return refuse(CORRECT_PROBLEMS.unsound(file), errors);
  const {
    changes,
    plain,
    edition: now,
  } = compareEdition({ ...article, ...parts }, record.edition, looks);
  return {
    article,
    source: await readFile(path.join(root, file), 'utf8'),
    record,
    changes,
    edition: await withLooks(readPicture, file, now),
    claims: findTouchedClaims(changes, plain, article.annotated.annotations.claims),
    fresh: matchCorrections(article.meta.corrections, record).fresh.length,
  };
}

/**
 * The files that a correction writes: the article with it, and what is remembered of the article.
 * @param date of the correction, RFC 3339
 */
export async function planCorrection(
  root: string,
  { article, source, changes, edition, claims }: OpenCorrection,
  date: string,
  text: string,
): Promise<readonly PlannedFile[] | Refusal> {
  const { file, slug, meta, revisions } = article;
  const corrected = addCorrection(source, { date, text, claims });
  if (corrected === null) return refuse(CORRECT_PROBLEMS.unwritable({ file, date, text, claims }));
  if ((await readFile(path.join(root, file), 'utf8')) !== source)
    return refuse(CORRECT_PROBLEMS.changed(file));
  const told = changes.map(toChange);
  const corrections = [
    ...meta.corrections.map((each, index) => ({
      date: each.date,
      changes: revisions[index] ?? [],
    })),
    { date, changes: told },
  ];
  return [
    { file, text: corrected },
    { file: toEditionFile(slug), text: formatRecord({ edition, corrections }, EDITION_COMMENT) },
  ];
}

function refuse(problem: string, problems: readonly FileProblem[] = []): Refusal {
  return { problem, problems };
}

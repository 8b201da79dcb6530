import type { Parents } from 'hast';
import {
  lineAt,
  type PlainText,
  type TextPicture,
  toHast,
  toPictureSource,
  toPlainText,
} from '../annotate/index.ts';
import { parseRecord, toLine } from '../editions/edition-file.ts';
import { type Excerpt, toExcerpts } from '../editions/excerpts.ts';
import { findChanges } from '../editions/find-changes.ts';
import { addLooks, type Looks } from './pictures/looks.ts';
import type {
  Change,
  Edition,
  EditionMarks,
  EditionRecord,
  LocatedChange,
} from '../editions/types.ts';
import type { ArticleMeta } from '../schema/article.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';
import { mayHaveMarks, toEditionMarks } from './to-edition-marks.ts';

/** The file that remembers what was published of an article. */
export interface EditionSource {
  readonly file: string;
  readonly text: string;
  /** How its images look today; none where nobody asked. */
  readonly looks?: Looks;
}

/** An article as far as its editions go. */
interface EditedArticle {
  readonly slug: string;
  readonly file: string;
  readonly meta: Pick<ArticleMeta, 'title' | 'description' | 'image' | 'corrections' | 'claims'>;
  readonly markdown: string;
  readonly linesBefore: number;
  /** The text of the page. */
  readonly text: string;
  /** Those in the text. */
  readonly pictures: readonly Pick<TextPicture, 'source' | 'line'>[];
}

/** What an edition is made of. */
interface EditedText {
  readonly meta: Pick<ArticleMeta, 'title' | 'description' | 'image'>;
  readonly markdown: string;
}

/** What is known of an article's editions. */
export interface EditionState {
  /** What each correction changed, in the order of `corrections`; nothing where that is not known. */
  readonly revisions: readonly (readonly Change[])[];
  /** Whether the file remembers the text and the corrections as they are. */
  readonly isRecorded: boolean;
  readonly problems: readonly FileProblem[];
}

/** What changed, and the text in which it did. */
interface Comparison {
  readonly changes: readonly LocatedChange[];
  readonly edition: Edition;
  readonly plain: PlainText;
}

/** Combining long stroke overlay: what a text without marks has for words struck out. */
const STROKE = '\u0336';
/** So many changes are told in one sentence. */
const EXCERPTS_SHOWN = 3;

/**
 * Compares an article with what was published of it: its substance changes only with a correction
 * that was written since, and no correction goes.
 * @param lineOf the line of a field of the front matter
 */
export function checkEdition(
  article: EditedArticle,
  source: EditionSource | null,
  lineOf: (path: readonly (string | number)[]) => number,
): EditionState {
  const { corrections } = article.meta;
  const none = corrections.map(() => []);
  const unknown = findUnknownClaims(article, lineOf);
  if (source === null) return { revisions: none, isRecorded: false, problems: unknown };
  const record = parseRecord(source.text);
  if ('why' in record) {
    const problem = toProblem('edition-unreadable', source.file, record.line, { why: record.why });
    return { revisions: none, isRecorded: false, problems: [...unknown, problem] };
  }
  const { revisions, fresh, lost } = matchCorrections(corrections, record);
  const problems = [
    ...unknown,
    ...lost.map((date) =>
      toProblem('correction-lost', article.file, lineOf(['corrections']), { date }),
    ),
  ];
  if (isUntouched(article, record.edition))
    return { revisions, isRecorded: fresh.length === 0, problems };
  const comparison = compareEdition(article, record.edition, source.looks);
  const { changes } = comparison;
  const last = fresh.at(-1);
  const isRecorded = fresh.length === 0 && isComplete(record.edition, source.looks);
  if (changes.length === 0) return { revisions, isRecorded, problems };
  if (last === undefined) {
    const line = findLine(article, comparison, lineOf);
    const details = { slug: article.slug, ...toChangeDetails(changes) };
    const problem = toProblem('text-changed', article.file, line, details);
    return { revisions, isRecorded: false, problems: [...problems, problem] };
  }
  const told = changes.map(toChange);
  return { revisions: revisions.with(last, told), isRecorded: false, problems };
}

/** The recorded edition beside the article as it is. */
export function compareEdition(
  article: EditedText,
  published: Edition,
  looks: Looks = {},
): Comparison {
  const { edition: unseen, plain } = toEdition(article);
  const edition = addLooks(unseen, looks);
  return { changes: findChanges(published, edition), edition, plain };
}

/** A change without its place in the text of today. */
export function toChange({ at: _, ...change }: LocatedChange): Change {
  return change;
}

/** What readers are given of an article. */
export function toEdition({ meta, markdown }: EditedText): {
  edition: Edition;
  plain: PlainText;
} {
  const { tree } = toHast(markdown);
  if (tree && mayStrike(markdown)) strike(tree, false);
  const root = tree ?? { type: 'root' as const, children: [] };
  const plain = toPlainText(root);
  const blocks = plain.blocks.map(({ start, end }) => toLine(plain.text.slice(start, end)));
  const [title, description] = [toLine(meta.title), toLine(meta.description)];
  const marks = toEditionMarks(root, plain, meta.image);
  return { edition: { title, description, blocks, marks }, plain };
}

/**
 * Which corrections are in the record: those of one date in their order. `fresh` are the indexes of
 * those that are not, `lost` the dates of those that the article has no more.
 */
export function matchCorrections(
  corrections: ArticleMeta['corrections'],
  record: EditionRecord,
): {
  revisions: readonly (readonly Change[])[];
  fresh: readonly number[];
  lost: readonly string[];
} {
  const byDate = Map.groupBy(record.corrections, ({ date }) => date);
  const fresh: number[] = [];
  const revisions = corrections.map(({ date }, index) => {
    const recorded = byDate.get(date)?.shift();
    if (!recorded) fresh.push(index);
    return recorded?.changes ?? [];
  });
  const lost = [...byDate.values()].flat().map(({ date }) => date);
  return { revisions, fresh, lost };
}

function findUnknownClaims(
  { file, meta: { claims, corrections } }: EditedArticle,
  lineOf: (path: readonly (string | number)[]) => number,
): FileProblem[] {
  const known = new Set(claims.map(({ id }) => id));
  return corrections.flatMap((correction, index) =>
    correction.claims
      .filter((id) => !known.has(id))
      .map((id) => {
        const line = lineOf(['corrections', index, 'claims', correction.claims.indexOf(id)]);
        return toProblem('correction-claim', file, line, { id, known: [...known] });
      }),
  );
}

/** Words that are struck out are no longer said: each letter of theirs carries the stroke. */
function strike(parent: Parents, isStruck: boolean): void {
  for (const child of parent.children) {
    if (child.type === 'text' && isStruck)
      child.value = child.value.replaceAll(/\S/gu, `$&${STROKE}`);
    if (child.type === 'element') strike(child, isStruck || child.tagName === 'del');
  }
}

function mayStrike(markdown: string): boolean {
  return markdown.includes('~~');
}

/** Most articles are letter for letter as they were published: that is seen without reading them. */
function isUntouched({ meta, markdown, text }: EditedArticle, published: Edition): boolean {
  return (
    !mayStrike(markdown) &&
    !mayHaveMarks(markdown) &&
    !meta.image &&
    !hasMarks(published.marks) &&
    toLine(text) === published.blocks.join(' ') &&
    toLine(meta.title) === published.title &&
    toLine(meta.description) === published.description
  );
}

/** Whether a record holds all that is remembered today: those of before knew of words alone, then of no looks. */
function isComplete({ marks }: Edition, looks: Looks = {}): boolean {
  const isKnown = marks?.images.every(
    ({ address, look }) => look !== undefined || !(address in looks),
  );
  return isKnown ?? false;
}

function hasMarks(marks: EditionMarks | undefined): boolean {
  if (!marks) return false;
  const { links, images, kinds } = marks;
  return (
    links.length > 0 ||
    images.length > 0 ||
    kinds.some(({ isQuoted, number }) => isQuoted || number !== '')
  );
}

function findLine(
  { linesBefore, meta, pictures }: EditedArticle,
  { changes, plain }: Comparison,
  lineOf: (path: readonly (string | number)[]) => number,
): number | null {
  const [first] = changes;
  if (!first) return null;
  if (first.part === 'title' || first.part === 'description') return lineOf([first.part]);
  if (first.part === 'caption' || first.part === 'credit') return lineOf(['image', first.part]);
  const shown = toPicture(first);
  if (shown !== null && shown === meta.image?.file)
    return lineOf(['image', first.part === 'alt' ? 'alt' : 'file']);
  const picture = pictures.find(({ source }) => source === shown);
  if (picture) return picture.line;
  const block = plain.blocks[first.at] ?? plain.blocks.at(-1);
  const line = block ? lineAt(plain, block.start) : null;
  return line === null ? null : line + linesBefore;
}

/** The picture that the article shows and of which a change is; null of all else. */
function toPicture({ part, about, after }: Change): string | null {
  const address = part === 'alt' ? about : after[0];
  const isOfPicture = part === 'image' || part === 'picture' || part === 'alt';
  return isOfPicture && address !== undefined ? toPictureSource(address) : null;
}

function toChangeDetails(changes: readonly Change[]): { excerpts: Excerpt[]; more: number } {
  const excerpts = changes.flatMap(toExcerpts);
  return {
    excerpts: excerpts.slice(0, EXCERPTS_SHOWN),
    more: Math.max(0, excerpts.length - EXCERPTS_SHOWN),
  };
}

import { annotatePrepared, type Problem, type Range } from '../../annotate/index.ts';
import { overlaps } from '../../annotate/range.ts';
import { findUnknownNames } from '../../authoring/find-unknown-names.ts';
import { toProblem } from '../../load/messages.ts';
import { parseYaml, splitFrontMatter } from '../../load/parse-content.ts';
import { type ArticleMeta, articleSchema } from '../../schema/article.ts';
import { findPlaceholders } from '../../schema/placeholder.ts';
import { toSourcesText } from '../model/entry-text.ts';
import type { ArticleView, DeskHead, UnknownName } from '../model/view.ts';
import { toDeskProblem, toLineTarget, toOpenProblems } from './article-problems.ts';
import { applyDeskAnswers } from './answered-problems.ts';
import { prepareText } from './prepared-text.ts';
import type { DeskRegister } from './register.ts';
import { reviewView } from './review-view.ts';
import { toBroken } from './view-broken.ts';
import { toEntries } from './view-entries.ts';
import { viewItems } from './view-items.ts';
import { toPlainSource, toWritten } from './written.ts';

/** The views last made: an act begins with the one that the act before it ended with. */
const KEPT_MAX = 4;
const kept: { readonly given: readonly unknown[]; readonly view: ArticleView }[] = [];

/** @param text of the article's file, with LF line endings */
export function viewArticle(
  slug: string,
  file: string,
  text: string,
  register: DeskRegister,
): ArticleView {
  const given = [slug, file, text, register];
  const known = kept.find((each) => each.given.every((value, index) => value === given[index]));
  if (known) return known.view;
  const view = toView(slug, file, text, register);
  kept.unshift({ given, view });
  kept.length = Math.min(kept.length, KEPT_MAX);
  return view;
}

function toView(slug: string, file: string, text: string, register: DeskRegister): ArticleView {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') {
    const { message } = toProblem('front-matter', file, 1, { why: parts });
    return toBroken(slug, file, [{ message, line: 1 }]);
  }
  const { frontMatter, markdown, linesBefore } = parts;
  const parsed = parseYaml(articleSchema, file, frontMatter, 1);
  const meta = parsed.data;
  if (!meta) return toBroken(slug, file, parsed.problems);
  const read = prepareText(markdown);
  if ('unread' in read) {
    const problems = read.unread.map(({ message }) => ({ message, line: null }));
    return toBroken(slug, file, problems);
  }
  const { prepared, blocks, speech, lineStarts } = read;
  // A proposal is found in the text like what is accepted.
  const claims = meta.claims.map((claim) => ({ ...claim, draft: false }));
  const annotated = annotatePrepared(prepared, linesBefore, { ...meta, claims }, register.lexicon);
  const { annotations } = annotated;
  const own = annotated.problems.filter(({ code }) => code !== 'entry-draft');
  const entries = toEntries(meta, annotations.mentions, register);
  const unknown = findUnknown(annotated.text, meta, [
    ...annotations.mentions,
    ...annotations.notes.flatMap(({ ranges }) => ranges),
  ]);
  const drafts = new Set(meta.claims.flatMap(({ id, draft }) => (draft ? [id as string] : [])));
  const accepted = annotations.claims.filter(({ id }) => !drafts.has(id));
  return {
    slug,
    file,
    isDraft: meta.draft,
    isBroken: false,
    head: toHead(meta),
    text: annotated.text,
    blocks,
    speech,
    ...viewItems(annotated.text, meta, annotations, (list, index) =>
      own.flatMap((problem) => (isOf(problem, list, index) ? [problem.message] : [])),
    ),
    names: annotations.mentions.map(({ start, end, ref }) => ({ start, end, ref })),
    entries,
    unknown,
    problems: applyDeskAnswers(
      [
        ...own.flatMap((problem) =>
          toDeskProblem(problem, meta, {
            atLine(line, name) {
              const target = toLineTarget(line - linesBefore, lineStarts, blocks);
              const found =
                name !== undefined && target.in === 'text'
                  ? findUnlinked(annotated.text, name, target, annotations.mentions)
                  : null;
              return found ? { in: 'text', ...found } : target;
            },
            nameOf: (ref) => register.entries.get(ref)?.data.name ?? ref,
          }),
        ),
        ...toOpenProblems(meta, findPlaceholders({ ...meta, draft: false, claims }), entries),
        ...reviewView({ text: annotated.text, meta, speech, accepted, unknown }),
      ],
      meta.answers,
    ),
  };
}

/** Where a name stands by itself, and not in another that leads to an entry. */
function findUnlinked(
  text: string,
  name: string,
  within: Range,
  mentions: readonly Range[],
): Range | null {
  for (let start = within.start; start < within.end; start += 1) {
    start = text.indexOf(name, start);
    if (start === -1 || start >= within.end) return null;
    const found = { start, end: start + name.length };
    const isWhole = !/[\p{L}\p{N}]/u.test(`${text[start - 1] ?? ''}${text[found.end] ?? ''}`);
    if (isWhole && !mentions.some((mention) => overlaps(mention, found))) return found;
  }
  return null;
}

/** Names that no entry has, and of which nobody said that they are none. */
function findUnknown(text: string, meta: ArticleMeta, known: readonly Range[]): UnknownName[] {
  return findUnknownNames(text, known).filter(
    ({ name }) =>
      !meta.mentions.some(
        ({ quote, ignore }) => ignore && (quote.includes(name) || name.includes(quote)),
      ),
  );
}

function isOf({ place }: Problem, list: string, index: number): boolean {
  return place !== null && 'field' in place && place.field[0] === list && place.field[1] === index;
}

function toHead(meta: ArticleMeta): DeskHead {
  const { title, description, published, translation, topics, source } = meta;
  return {
    ...{ title: toWritten(title), description: toWritten(description), published },
    ...{ translation, topics, source: source ? toSourcesText([toPlainSource(source)]) : '' },
  };
}

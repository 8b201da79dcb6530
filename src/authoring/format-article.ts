import { Document, isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { DRAFT_COMMENTS } from './messages.ts';
import type { Draft } from './to-draft.ts';

/** What the editor gives for a new article. */
export interface DraftMeta {
  readonly title: string;
  /** An ISO day, or a moment with its offset. */
  readonly published: string;
  readonly description?: string | undefined;
  /** The names of their files in `content/authors`, without ending. */
  readonly authors?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly source?: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** What the editor should know of where the text comes from, a sentence each. */
  readonly remarks?: readonly string[] | undefined;
}

/** The whole file of a drafted article: front matter to be reviewed, and the text. */
export function formatArticle(meta: DraftMeta, draft: Draft, markdown: string): string {
  const claims = draft.claims.map(({ check: _, ...claim }) => claim);
  const document = new Document({
    draft: true,
    title: meta.title,
    description: meta.description ?? `${PLACEHOLDER}.`,
    published: meta.published,
    ...(meta.authors && meta.authors.length > 0 && { authors: meta.authors }),
    ...(meta.source && { source: meta.source }),
    topics: meta.topics ?? [],
    claims,
    dates: draft.dates,
  });
  document.commentBefore = [DRAFT_COMMENTS.article, ...(meta.remarks ?? []).map(toComment)].join(
    '\n',
  );
  commentKey(document, 'claims', DRAFT_COMMENTS.claims);
  commentKey(document, 'dates', DRAFT_COMMENTS.dates);
  for (const [index, { check }] of draft.claims.entries()) {
    const claim = document.getIn(['claims', index], true);
    if (check && isMap(claim)) commentBefore(claim, DRAFT_COMMENTS.speaker);
  }
  separate(document.get('claims', true));
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${markdown}`;
}

/** On one line: what follows a line's end would be no comment. */
function toComment(remark: string): string {
  return ` ${remark.replaceAll(/[\s\u0085\u2028\u2029]+/gu, ' ').trim()}`;
}

function commentBefore(node: YAMLMap | Scalar, comment: string): void {
  node.commentBefore = comment;
}

/** Above a field; where its list is empty there is nothing to explain. */
function commentKey({ contents }: Document, key: string, comment: string): void {
  const pair = isMap(contents) ? contents.items.find((each) => isKey(each.key, key)) : undefined;
  if (pair && isScalar(pair.key) && isSeq(pair.value) && pair.value.items.length > 0)
    commentBefore(pair.key, comment);
}

function isKey(node: unknown, key: string): boolean {
  return isScalar(node) && node.value === key;
}

/** An empty line between claims: they are read one by one. */
function separate(sequence: unknown): void {
  if (!isSeq(sequence)) return;
  for (const item of sequence.items.slice(1))
    if (isMap(item) || isScalar(item)) item.spaceBefore = true;
}

import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import type { Draft } from './to-draft.ts';

/** What the editor gives for a new article. */
export interface DraftMeta {
  readonly title: string;
  /** An ISO day, or a moment with its offset. */
  readonly published: string;
}

const REVIEW =
  ' Borrador. Revise cada línea; quite «draft: true» de lo que esté bien y borre lo demás.';
const CHECK_SPEAKER = ' Revise quién lo dice y dónde empieza y acaba la cita.';

/** The whole file of a drafted article: front matter to be reviewed, and the text. */
export function writeArticle(meta: DraftMeta, draft: Draft, markdown: string): string {
  const claims = draft.claims.map(({ check: _, ...claim }) => claim);
  const document = new Document({
    draft: true,
    title: meta.title,
    description: `${PLACEHOLDER}.`,
    published: meta.published,
    topics: [],
    claims,
    dates: draft.dates,
  });
  document.commentBefore = REVIEW;
  for (const [index, { check }] of draft.claims.entries()) {
    const claim = document.getIn(['claims', index], true);
    if (check && isMap(claim)) commentBefore(claim, CHECK_SPEAKER);
  }
  separate(document.get('claims', true));
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${markdown}`;
}

function commentBefore(map: YAMLMap, comment: string): void {
  map.commentBefore = comment;
}

/** An empty line between claims: they are read one by one. */
function separate(sequence: unknown): void {
  if (!isSeq(sequence)) return;
  for (const item of sequence.items.slice(1))
    if (isMap(item) || isScalar(item)) item.spaceBefore = true;
}

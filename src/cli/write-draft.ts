import { existsSync } from 'node:fs';
import path from 'node:path';
import type { NamedEntry } from '../annotate/index.ts';
import { toDraft } from '../authoring/to-draft.ts';
import { toMarkdown } from '../authoring/to-markdown.ts';
import { formatArticle } from '../authoring/format-article.ts';
import type { Extraction } from '../extract/types.ts';
import { articleSchema } from '../schema/article.ts';
import { toSlug } from '../schema/to-slug.ts';
import { askFor } from './ask-for.ts';
import { toEntryStub } from './entry-stub.ts';
import { explainDate } from './explain-date.ts';
import { fail } from './fail.ts';
import { ANSWER_FAULTS, DONE, INPUT_FAULTS, QUESTIONS } from './messages.ts';
import { requireContent } from './require-content.ts';
import { writeNew } from './write-new.ts';

/** What the editor gave for a new article. */
export interface DraftInput {
  readonly text: string;
  readonly isMarkdown: boolean;
  /** Asked for where it is not given. */
  readonly title: string | undefined;
  readonly date: string | undefined;
}

/**
 * Writes a drafted article and stubs of the entries that it lacks, and says what it wrote.
 * @param root absolute path of the folder that holds `content/`
 * @param propose reads the plain text as of a day of publication
 */
export async function writeDraft(
  root: string,
  input: DraftInput,
  register: readonly NamedEntry[],
  propose: (text: string, published: string) => Extraction,
): Promise<void> {
  if (input.text.trim() === '') fail(INPUT_FAULTS.empty);
  requireContent(root);
  const titleProblem = input.title === undefined ? null : explainTitle(input.title);
  if (titleProblem) fail(titleProblem);
  const title = input.title ?? (await askFor(QUESTIONS.title, '--title', explainTitle));
  const published = input.date ?? (await askFor(QUESTIONS.date, '--date', explainDate));
  const file = toArticleFile(published, title);
  if (existsSync(path.join(root, file))) fail(ANSWER_FAULTS.articleExists(file));
  const markdown = input.isMarkdown ? input.text : toMarkdown(input.text);
  const draft = toDraft(markdown, register, (text) => propose(text, published));
  const stubs = draft.newEntries.flatMap(({ kind, name }) => toEntryStub(kind, name) ?? []);
  const article = { file, text: formatArticle({ title, published }, draft, markdown) };
  const written = await writeNew(root, [article, ...stubs]);
  const { claims, dates } = draft;
  const proposed = { claims: claims.length, dates: dates.length, entries: stubs.length };
  console.log(DONE.draft(written, proposed));
}

/** `content/articles/2026-05-04-titular.md` */
function toArticleFile(published: string, title: string): string {
  return `content/articles/${published.slice(0, 10)}-${toSlug(title) ?? 'articulo'}.md`;
}

function explainTitle(title: string): string | null {
  return articleSchema.shape.title.safeParse(title).success ? null : ANSWER_FAULTS.title(title);
}

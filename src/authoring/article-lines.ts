import { lineAt, toHast, toPlainText } from '../annotate/index.ts';
import { findUnwritten } from '../load/find-unwritten.ts';
import { splitFrontMatter } from '../load/parse-content.ts';
import type { FileProblem } from '../load/problem.ts';
import { readYaml } from '../load/read-yaml.ts';
import { articleSchema } from '../schema/article.ts';

/** Where things stand in an article's file, as 1-based lines; null where nobody knows. */
export interface ArticleLines {
  /** @param offset UTF-16 offset of the article's plain text */
  readonly ofText: (offset: number) => number | null;
  readonly ofField: (path: readonly (string | number)[]) => number | null;
  /** The line of one field of the claim with an id. */
  readonly ofClaim: (id: string, field: string) => number | null;
  /** The texts that an editor has still to write, those of drafted claims left out. */
  readonly findUnwritten: (file: string) => FileProblem[];
}

const NOWHERE: ArticleLines = {
  ofText: () => null,
  ofField: () => null,
  ofClaim: () => null,
  findUnwritten: () => [],
};

/** @param source the text of an article's file */
export function toArticleLines(source: string): ArticleLines {
  const parts = splitFrontMatter(source);
  if (typeof parts === 'string') return NOWHERE;
  const { frontMatter, markdown, linesBefore } = parts;
  const { tree } = toHast(markdown);
  const plain = tree && toPlainText(tree);
  const yaml = readYaml(frontMatter, 1);
  return {
    ofText(offset) {
      const line = plain && lineAt(plain, offset);
      return line === null ? null : line + linesBefore;
    },
    ofField: yaml.lineOf,
    ofClaim(id, field) {
      const { claims } = yaml.data as { claims?: { id?: unknown; draft?: unknown }[] };
      const index = claims?.findIndex((claim) => claim.id === id && claim.draft !== true) ?? -1;
      return index === -1 ? null : yaml.lineOf(['claims', index, field]);
    },
    findUnwritten(file) {
      const data = { ...(yaml.data as object), draft: false };
      return findUnwritten({ schema: articleSchema, data, file, lineOf: yaml.lineOf });
    },
  };
}

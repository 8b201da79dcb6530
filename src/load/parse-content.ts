import type { z } from 'astro/zod';
import { explainSchemaError } from '../schema/explain.ts';
import type { FileProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** Data that passed its schema, or the problems that it has. */
export interface Parsed<Data> {
  readonly data: Data | null;
  readonly problems: readonly FileProblem[];
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Front matter between two lines of three hyphens at the top of the file. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u;

/** Reads YAML and validates it; all problems of the file come back together. */
export function parseYaml<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  linesBefore = 0,
): Parsed<z.output<Schema>> {
  const source = readYaml(text, linesBefore);
  const toProblem = (code: string, line: number, message: string): FileProblem => ({
    code,
    severity: 'error',
    file,
    line,
    message,
  });
  if (source.errors.length > 0) {
    const problems = source.errors.map(({ line, message }) => toProblem('yaml', line, message));
    return { data: null, problems, lineOf: source.lineOf };
  }
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return { data: parsed.data, problems: [], lineOf: source.lineOf };
  const problems = explainSchemaError(schema, source.data, parsed.error).map(({ path, message }) =>
    toProblem('schema', source.lineOf(path), message),
  );
  return { data: null, problems, lineOf: source.lineOf };
}

/** A Markdown file cut at its front matter, or nothing where it has none. */
export function splitFrontMatter(
  text: string,
): { frontMatter: string; markdown: string; linesBefore: number } | null {
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const [all, frontMatter = ''] = match;
  return {
    frontMatter,
    markdown: text.slice(all.length),
    linesBefore: all.split('\n').length - 1,
  };
}

import type { z } from 'astro/zod';
import { explainSchemaError } from '../schema/explain.ts';
import type { FileProblem } from './problem.ts';
import { readPlainYaml } from './read-plain-yaml.ts';
import { readYaml } from './read-yaml.ts';

/** Data that passed its schema, or the problems that it has. */
interface Parsed<Data> {
  readonly data: Data | null;
  /** What the YAML says, sound or not; null where it is no YAML. */
  readonly raw: unknown;
  /** The fields that are wrong: their paths. */
  readonly faults: readonly (readonly (string | number)[])[];
  readonly problems: readonly FileProblem[];
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** A Markdown file cut at its front matter. */
interface MarkdownFile {
  readonly frontMatter: string;
  readonly markdown: string;
  /** Lines of the file before `markdown`. */
  readonly linesBefore: number;
}

const FENCE = /^---[ \t]*$/u;

/** Reads YAML and validates it; all problems of the file come back together. */
export function parseYaml<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  linesBefore = 0,
): Parsed<z.output<Schema>> {
  const raw = readPlainYaml(text);
  const plain = schema.safeParse(raw);
  if (!plain.success) return parseFaulty(schema, file, text, linesBefore);
  // Of a sound file hardly anybody asks for a line.
  let located: ReturnType<typeof readYaml> | undefined;
  const lineOf: Parsed<unknown>['lineOf'] = (path) => {
    located ??= readYaml(text, linesBefore);
    return located.lineOf(path);
  };
  return { data: plain.data, raw, faults: [], problems: [], lineOf };
}

/** The same, by the reader that knows what is wrong in which line. */
function parseFaulty<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  linesBefore: number,
): Parsed<z.output<Schema>> {
  const { data, errors, lineOf } = readYaml(text, linesBefore);
  const toProblem = (code: string, line: number, message: string): FileProblem => ({
    code,
    severity: 'error',
    file,
    line,
    message,
  });
  if (errors.length > 0) {
    const problems = errors.map(({ line, message }) => toProblem('yaml', line, message));
    return { data: null, raw: null, faults: [], problems, lineOf };
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { data: parsed.data, raw: data, faults: [], problems: [], lineOf };
  const explained = explainSchemaError(schema, data, parsed.error);
  const problems = explained.map(({ path, message }) => toProblem('schema', lineOf(path), message));
  const faults = explained.map(({ path }) => path);
  return { data: null, raw: data, faults, problems, lineOf };
}

/** Cuts a Markdown file at the second of two lines of three hyphens, the first at its very top. */
export function splitFrontMatter(text: string): MarkdownFile | 'no-start' | 'no-end' {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return 'no-start';
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) return 'no-end';
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    markdown: lines.slice(end + 1).join('\n'),
    linesBefore: end + 1,
  };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '../load/format-problems.ts';
import type { FileProblem } from '../load/problem.ts';
import { DONE } from './messages.ts';

interface Pattern {
  readonly regexp: string;
  readonly kind?: 'file';
  readonly file?: number;
  readonly line?: number;
  readonly message?: number;
}
interface Matcher {
  readonly severity: 'error' | 'warning';
  readonly pattern: readonly [Pattern, Pattern];
  readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
}

const FILE = path.resolve(import.meta.dirname, '../../.vscode/tasks.json');
const [task] = JSON.parse(readFileSync(FILE, 'utf8')).tasks;
const matchers: readonly Matcher[] = task.problemMatcher;

const at = (file: string, line: number | null, severity: FileProblem['severity']): FileProblem => ({
  ...{ code: 'x', file, line, severity },
  message: `Falta algo en «${file}»: mírelo.`,
});
const problems = [
  at('content/articles/uno.md', 12, 'error'),
  at('content/articles/uno (copia en conflicto).md', null, 'warning'),
  at('content/people/ana-ruiz.yaml', 3, 'warning'),
  at('content/site.yaml', null, 'error'),
];

/** As VS Code does: each matcher looks at pairs of lines; one without a line is of the whole file. */
function findMarked(output: string): unknown[] {
  const lines = output.split('\n');
  return lines.flatMap((first, index) =>
    matchers.flatMap(({ severity, pattern: [place, words] }) => {
      const where = new RegExp(place.regexp, 'u').exec(first);
      const said = new RegExp(words.regexp, 'u').exec(lines[index + 1] ?? '');
      if (!where || !said) return [];
      const line = place.line === undefined ? null : Number(where[place.line]);
      return [{ file: where[place.file ?? 0], line, severity, message: said[words.message ?? 0] }];
    }),
  );
}

test('VS Code marks each problem of the watching check in its file, at its line', () => {
  expect(task.command).toBe('npm run -s check -- --watch');
  expect(findMarked(formatProblems(problems))).toEqual(
    problems.map(({ file, line, severity, message }) => ({ file, line, severity, message })),
  );
});

test('and knows when a check begins anew and has ended', () => {
  for (const { background } of matchers) {
    const isIn = (said: string, pattern: string): boolean =>
      said.split('\n').some((line) => new RegExp(pattern, 'u').test(line));
    expect(isIn(DONE.checkedAgain, background.beginsPattern)).toBe(true);
    expect(isIn(DONE.watching, background.endsPattern)).toBe(true);
  }
});

import { splitFrontMatter } from '../load/parse-content.ts';
import type { FileProblem } from '../load/problem.ts';
import { readYaml } from '../load/read-yaml.ts';
import type { ArticleMeta } from '../schema/article.ts';
import { ANSWER_EXAMPLE, toReviewProblem } from './messages.ts';

/** The answers of one article's file to warnings about it. */
export interface FileAnswers {
  readonly file: string;
  readonly answers: ArticleMeta['answers'];
  /** The text of the file. */
  readonly source: string;
}

/** What is to be done, not to be answered. */
const TO_DO: ReadonlySet<string> = new Set([
  'answer-stale',
  'claims-waiting',
  'unfinished',
  // No article, so it has no head to answer in.
  'file-ending',
]);
/** The first words that a message shows in marks: whom or what it is about. */
const SUBJECT = /[«“"]([^»”"]+)[»”"]/u;

/**
 * Leaves out the warnings that an editor has answered with a reason. An answer that answers nothing
 * any more is a warning itself. Errors are never answered.
 */
export function applyAnswers(
  problems: readonly FileProblem[],
  files: readonly FileAnswers[],
): FileProblem[] {
  const open = new Map(files.map((each) => [each.file, new Set(each.answers)]));
  const answers = new Map(files.map((each) => [each.file, each.answers]));
  const left = problems.filter((problem) => {
    if (problem.severity !== 'warning') return true;
    const answer = findAnswer(problem, answers.get(problem.file) ?? []);
    if (answer) open.get(problem.file)?.delete(answer);
    return answer === undefined;
  });
  const stale = files.flatMap((each) => {
    const unused = open.get(each.file) ?? new Set();
    return [...unused].map(({ warning, about }) => {
      const line = toLine(
        each,
        each.answers.findIndex((answer) => answer.about === about),
      );
      return toReviewProblem('answer-stale', each.file, line, { warning, about });
    });
  });
  return [...left, ...stale];
}

/** The answer that an editor gave to a warning. */
export function findAnswer(
  { code, message }: Pick<FileProblem, 'code' | 'message'>,
  answers: ArticleMeta['answers'],
): ArticleMeta['answers'][number] | undefined {
  const subject = toSubject(message);
  return answers.find(({ warning, about }) => warning === code && toPlain(about) === subject);
}

/** What an answer to a warning has to be about; empty where it is to be done, not to be answered. */
export function toAnswerSubject({
  severity,
  code,
  message,
}: Pick<FileProblem, 'severity' | 'code' | 'message'>): string {
  return severity === 'warning' && !TO_DO.has(code) ? toSubject(message) : '';
}

/** How the warnings of articles that are left are answered: an example of each sort. */
export function toAnswerExamples(problems: readonly FileProblem[]): string | null {
  const examples = new Map<string, string>();
  for (const problem of problems) {
    const { code, file } = problem;
    const subject = toAnswerSubject(problem);
    if (subject !== '' && file.startsWith('content/articles/') && !examples.has(code))
      examples.set(code, ANSWER_EXAMPLE.line(code, subject));
  }
  if (examples.size === 0) return null;
  return [ANSWER_EXAMPLE.head, ...examples.values()].join('\n');
}

function toSubject(message: string): string {
  return toPlain(SUBJECT.exec(message)?.[1] ?? '');
}

function toPlain(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

function toLine({ source }: FileAnswers, index: number): number | null {
  const parts = splitFrontMatter(source);
  return typeof parts === 'string'
    ? null
    : readYaml(parts.frontMatter, 1).lineOf(['answers', index]);
}

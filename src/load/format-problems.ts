import { SEVERITY_NAMES, toProblemCount, toUnwrittenCount } from './messages.ts';
import type { FileProblem } from './problem.ts';

/** What a terminal would obey or hide instead of showing it. */
const UNPRINTABLE = /[\0-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu;

/** The report of a check as an editor reads it: each problem with its file and line, then the count. */
export function formatProblems(problems: readonly FileProblem[]): string {
  const unwritten = Map.groupBy(problems.filter(isOfDraft), ({ file }) => file);
  const told = problems.flatMap((problem) => {
    const parts = isOfDraft(problem) ? (unwritten.get(problem.file) ?? []) : [];
    if (parts.length === 0) return [`${toPlace(problem)}\n  ${formatProblem(problem)}\n`];
    return parts[0] === problem ? [formatUnwritten(parts)] : [];
  });
  return [...told, formatProblemCount(problems)].join('\n');
}

/** What a draft still waits for is no fault: a line each says enough. */
function isOfDraft({ severity, unwritten }: FileProblem): boolean {
  return severity === 'warning' && unwritten !== undefined;
}

function formatUnwritten(parts: readonly FileProblem[]): string {
  const lines = parts.map((part) => `    ${toPlace(part)}  ${toPrintable(part.unwritten ?? '')}`);
  const head = `${SEVERITY_NAMES.warning}: ${toUnwrittenCount(parts.length)}`;
  return `${toPrintable(parts[0]?.file ?? '')}\n  ${head}\n${lines.join('\n')}\n`;
}

/** «content/articles/uno.md:12», or the file alone where the line is not known. */
export function toPlace({ file, line }: FileProblem): string {
  return toPrintable(line === null ? file : `${file}:${line}`);
}

/** «error: No se encuentra…» */
export function formatProblem({ severity, message }: FileProblem): string {
  return `${SEVERITY_NAMES[severity]}: ${toPrintable(message)}`;
}

/** Line feeds of quoted passages become spaces; other invisible characters show their code. */
function toPrintable(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `[U+${code.padStart(4, '0')}]`;
  });
}

/** «2 errores y 1 aviso.» */
export function formatProblemCount(problems: readonly FileProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return toProblemCount(errors, problems.length - errors);
}

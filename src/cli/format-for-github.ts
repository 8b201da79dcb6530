import type { FileProblem } from '../load/problem.ts';

/** Problems as workflow commands of GitHub Actions: each shows at its line of the change. */
export function formatForGitHub(problems: readonly FileProblem[]): string {
  return problems
    .map(({ severity, file, line, message }) => {
      const place = `file=${escapeProperty(file)}${line === null ? '' : `,line=${line}`}`;
      return `::${severity} ${place}::${escapeData(message)}`;
    })
    .join('\n');
}

/** Source: the toolkit of GitHub Actions, `core/src/command.ts`. */
function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

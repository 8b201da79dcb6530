import type { FileProblem } from './problem.ts';

const SEVERITIES = { error: 'error', warning: 'aviso' } as const;

/** The report of a check as an editor reads it: each problem with its file and line, then the count. */
export function formatProblems(problems: readonly FileProblem[]): string {
  return [...problems.map(formatProblem), formatCount(problems)].join('\n');
}

function formatProblem({ file, line, severity, message }: FileProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}\n  ${SEVERITIES[severity]}: ${message}\n`;
}

/** «2 errores y 1 aviso.» */
export function formatCount(problems: readonly FileProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [
    errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errores'}` : '',
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'aviso' : 'avisos'}` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join(' y ')}.` : 'Sin errores ni avisos.';
}

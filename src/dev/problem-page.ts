import { formatProblemCount, formatProblem, toPlace } from '../load/format-problems.ts';
import { PROBLEM_PAGE } from './messages.ts';
import type { FileProblem } from '../load/problem.ts';
import { escapeHtml } from '../html/html.ts';

/**
 * The page that stands for every other while content has never been sound since the development
 * server started: it lists the problems, and Vite's client reloads it when they are repaired.
 */
export function toProblemPage(problems: readonly FileProblem[], base: string): string {
  const items = problems
    .filter(({ severity }) => severity === 'error')
    .map(
      (problem) =>
        `<li><b>${escapeHtml(toPlace(problem))}</b><br>${escapeHtml(formatProblem(problem))}</li>`,
    );
  return `<!doctype html>
<html lang="es">
<meta charset="utf-8">
<title>${formatProblemCount(problems)}</title>
<script type="module" src="${escapeHtml(base)}@vite/client"></script>
<script type="module" src="${escapeHtml(base)}@id/astro:scripts/page.js"></script>
<h1>${PROBLEM_PAGE.title}</h1>
<p>${formatProblemCount(problems)} ${PROBLEM_PAGE.remedy}</p>
<ul>
${items.join('\n')}
</ul>
</html>
`;
}

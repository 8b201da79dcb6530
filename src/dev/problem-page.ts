import { formatProblemCount, formatProblem, toPlace } from '../load/format-problems.ts';
import type { FileProblem } from '../load/problem.ts';
import { toXmlText } from '../exports/xml.ts';

/**
 * The page that stands for every other while content has never been sound since the development
 * server started: it lists the problems, and Vite's client reloads it when they are repaired.
 */
export function toProblemPage(problems: readonly FileProblem[], base: string): string {
  const items = problems
    .filter(({ severity }) => severity === 'error')
    .map(
      (problem) =>
        `<li><b>${toXmlText(toPlace(problem))}</b><br>${toXmlText(formatProblem(problem))}</li>`,
    );
  return `<!doctype html>
<html lang="es">
<meta charset="utf-8">
<title>${formatProblemCount(problems)}</title>
<script type="module" src="${toXmlText(base)}@vite/client"></script>
<h1>El contenido no se puede mostrar todavía</h1>
<p>${formatProblemCount(problems)} Corrija los archivos y guárdelos: la página vuelve sola.</p>
<ul>
${items.join('\n')}
</ul>
</html>
`;
}

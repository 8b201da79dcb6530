import { formatProblems } from '../load/format-problems.ts';
import { readLibrary } from '../load/read-library.ts';
import { reviewArticle } from '../desk/review-article.ts';
import { byFileAndLine } from '../load/problem.ts';
import { formatForGitHub } from './format-for-github.ts';
import { projectRoot } from './project-root.ts';

const options = new Set(process.argv.slice(2));
const library = await readLibrary(projectRoot);
const { articles, entries } = library;
const problems = [...library.problems, ...articles.flatMap(reviewArticle)].sort(byFileAndLine);
if (options.has('--json')) console.log(JSON.stringify(problems, null, 2));
else if (options.has('--github')) console.log(formatForGitHub(problems));
else {
  console.log(`${articles.length} artículos y ${entries.length} entradas leídos.\n`);
  console.log(formatProblems(problems));
}
// Only errors keep an edition from being published.
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

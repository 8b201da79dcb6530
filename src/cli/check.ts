import path from 'node:path';
import { toAnswerExamples } from '../authoring/apply-answers.ts';
import { checkContent } from '../authoring/check-content.ts';
import { toRemoval } from '../authoring/messages.ts';
import { formatProblemCount, formatProblems } from '../load/format-problems.ts';
import { toDraftCount, toUnrecordedLine, toWaitingLines } from '../load/messages.ts';
import type { FileProblem } from '../load/problem.ts';
import { findUnrecorded } from '../load/read-library.ts';
import { isInScope, toScope } from './check-scope.ts';
import { fail } from './fail.ts';
import { formatForGitHub } from './format-for-github.ts';
import { CALL_FAULTS, DONE, USAGE } from './messages.ts';
import { projectRoot } from './project-root.ts';
import { readArguments } from './read-arguments.ts';
import { requireContent } from './require-content.ts';
import { requireSettings } from './require-settings.ts';
import { restoreSite } from './lock-site.ts';
import { watchFolder } from './watch-folder.ts';

/** Checks content, all of it or the files and folders that are named, and says what is wrong with it. */
export async function check(): Promise<void> {
  const { values, positionals } = readArguments(
    { json: { type: 'boolean' }, github: { type: 'boolean' }, watch: { type: 'boolean' } },
    USAGE.check,
  );
  if (values.watch && (values.json || values.github))
    fail(`${CALL_FAULTS.watchAlone}\n${USAGE.check}`);
  const { output, contentRoot } = requireSettings(['GLOSA_ROOT']);
  const { paths, unknown } = toScope(positionals, contentRoot);
  if (unknown.length > 0) fail(`${CALL_FAULTS.notContent(unknown)}\n${USAGE.check}`);
  restoreSite(output);

  const run = async (): Promise<void> => {
    const content = await checkContent(projectRoot);
    if (content.broken) console.error(content.broken);
    const problems = content.problems.filter(({ file }) => isInScope(file, paths));
    if (values.json) console.log(JSON.stringify(problems, null, 2));
    else if (values.github) console.log(formatForGitHub(problems));
    else report(content, problems, paths);
    // Only errors keep an edition from being published.
    process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  };
  if (values.watch) requireContent(contentRoot);
  await run();
  if (values.watch) {
    console.log(DONE.watching);
    watchFolder(path.join(contentRoot, 'content'), async () => {
      try {
        console.log(DONE.checkedAgain);
        await run();
        console.log(DONE.watching);
      } catch (error) {
        console.error(String(error));
      }
    });
  }
}

/** What an editor reads: what there is, what is wrong, and what to do with what is left. */
function report(
  {
    site,
    articles,
    entries,
    drafts,
    waiting,
    problems: all,
  }: Awaited<ReturnType<typeof checkContent>>,
  problems: readonly FileProblem[],
  paths: readonly string[],
): void {
  const isInside = ({ file }: { readonly file: string }): boolean => isInScope(file, paths);
  if (paths.length > 0) console.log(DONE.checkedPart(paths));
  else {
    // A former address leads to its entry and is none.
    const own = entries.filter(({ data }) => data.mergedInto === undefined);
    console.log(DONE.published(articles.length, own.length));
    const unpublished = toDraftCount(drafts);
    if (unpublished) console.log(unpublished);
  }
  const waits = waiting.filter(isInside);
  if (waits.length > 0) console.log(toWaitingLines(waits, site?.timeZone ?? 'UTC'));
  // What is wrong is told with its remedy, and nothing is recorded before: a text that changed in silence too.
  const wrong = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const sound = articles.filter((article) => isInside(article) && !wrong.has(article.file));
  const unrecorded = toUnrecordedLine(findUnrecorded({ articles: sound }));
  if (unrecorded) console.log(unrecorded);
  console.log(`\n${formatProblems(problems)}`);
  if (problems.length < all.length)
    console.log(
      DONE.elsewhere(formatProblemCount(all.filter(({ file }) => !isInScope(file, paths)))),
    );
  const unnamed = problems.filter(({ code }) => code === 'entry-unnamed');
  if (unnamed.length > 0) console.log(`\n${toRemoval(unnamed.map(({ file }) => file))}`);
  const examples = toAnswerExamples(problems);
  if (examples) console.log(`\n${examples}`);
}

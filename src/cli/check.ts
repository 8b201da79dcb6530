import { toAnswerExamples } from '../authoring/apply-answers.ts';
import { checkContent } from '../authoring/check-content.ts';
import { formatProblems } from '../load/format-problems.ts';
import { toDraftCount, toUnrecordedLine, toWaitingLines } from '../load/messages.ts';
import { findUnrecorded } from '../load/read-library.ts';
import { fail } from './fail.ts';
import { formatForGitHub } from './format-for-github.ts';
import { CALL_FAULTS, DONE, USAGE } from './messages.ts';
import { projectRoot } from './project-root.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';
import { restoreSite } from './lock-site.ts';

/** Checks all content and says what is wrong with it. */
export async function check(): Promise<void> {
  const { values, positionals } = readArguments(
    { json: { type: 'boolean' }, github: { type: 'boolean' } },
    USAGE.check,
  );
  if (positionals.length > 0) fail(`${CALL_FAULTS.moreForCheck(positionals)}\n${USAGE.check}`);
  restoreSite(requireSettings(['GLOSA_ROOT']).output);
  const { site, articles, entries, drafts, waiting, problems } = await checkContent(projectRoot);
  if (values.json) console.log(JSON.stringify(problems, null, 2));
  else if (values.github) console.log(formatForGitHub(problems));
  else {
    const unpublished = toDraftCount(drafts);
    console.log(DONE.published(articles.length, entries.length));
    if (unpublished) console.log(unpublished);
    if (waiting.length > 0) console.log(toWaitingLines(waiting, site?.timeZone ?? 'UTC'));
    const unrecorded = toUnrecordedLine(findUnrecorded({ articles }));
    if (unrecorded) console.log(unrecorded);
    console.log(`\n${formatProblems(problems)}`);
    const examples = toAnswerExamples(problems);
    if (examples) console.log(`\n${examples}`);
  }
  // Only errors keep an edition from being published.
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

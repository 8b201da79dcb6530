import { planRecord } from '../authoring/editions/plan-record.ts';
import { formatProblems } from '../load/format-problems.ts';
import { readLibrary } from '../load/read-library.ts';
import { fail } from './fail.ts';
import { CALL_FAULTS, DONE, toUnchanged, USAGE } from './messages.ts';
import { readArguments } from './read-arguments.ts';
import { requireContent } from './require-content.ts';
import { requireSettings } from './require-settings.ts';
import { writeAll } from './write-all.ts';

/** Remembers what is published: the text of each article that no file remembers as it is. */
export async function record(): Promise<void> {
  const { positionals } = readArguments({}, USAGE.record);
  if (positionals.length > 0) fail(`${CALL_FAULTS.moreForRecord(positionals)}\n${USAGE.record}`);
  const { contentRoot: root } = requireSettings(['GLOSA_ROOT', 'SOURCE_DATE_EPOCH']);
  requireContent(root);
  const { articles, problems } = await readLibrary(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) fail(toUnchanged(formatProblems(errors)));
  const { files, changed } = await planRecord(root, articles);
  writeAll(root, files);
  for (const file of changed) console.error(DONE.changedSince(file));
  console.log(DONE.recorded(files.length));
}

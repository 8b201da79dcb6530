import { planRecord } from '../authoring/editions/plan-record.ts';
import { getCurrentLibrary } from '../load/current-library.ts';
import { build } from './build.ts';
import { fail } from './fail.ts';
import { CALL_FAULTS, DONE, USAGE } from './messages.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';
import { writeAll } from './write-all.ts';

/** Builds the site to be made public, and remembers the texts that stand in it. */
export async function publish(): Promise<void> {
  const { positionals } = readArguments({}, USAGE.publish);
  if (positionals.length > 0) fail(`${CALL_FAULTS.moreForPublish(positionals)}\n${USAGE.publish}`);
  const { contentRoot: root } = requireSettings(['GLOSA_ROOT']);
  await build();
  if (process.exitCode) return;
  const { files, changed } = await planRecord(root, getCurrentLibrary().articles);
  writeAll(root, files);
  for (const file of changed) console.error(DONE.changedSince(file));
  console.log(DONE.recorded(files.length));
}

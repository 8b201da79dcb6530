import { createBrokenFiles } from '../kept/broken-files.ts';
import { toBuildFolders } from '../build/swap/build-folders.ts';
import { compressSite } from '../hosts/compress-site.ts';
import { explainMissingSite } from '../build/swap/explain-missing-site.ts';
import { fail } from './fail.ts';
import { CALL_FAULTS, DONE, USAGE } from './messages.ts';
import { projectRoot } from './project-root.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';
import { lockSite, restoreSite } from './lock-site.ts';

/** Compresses the published site for servers that send files as they are. */
export async function compress(): Promise<void> {
  const { positionals } = readArguments({}, USAGE.compress);
  if (positionals.length > 0) fail(CALL_FAULTS.moreForCompress(positionals));
  const { output } = requireSettings(['OUT_DIR'], (folder) => {
    restoreSite(folder);
    return explainMissingSite(folder);
  });
  const lock = lockSite(output);
  process.on('exit', lock.release);
  const broken = createBrokenFiles(projectRoot);
  const count = await compressSite(output, toBuildFolders(output).compressed, broken.add);
  const sentence = broken.toSentence();
  if (sentence) console.error(sentence);
  console.log(DONE.compressed(count, output));
}

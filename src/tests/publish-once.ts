import { swap, tidy, toBuildFolders } from '../build/swap/build-folders.ts';
import { carryOthers, findOthers } from '../build/swap/others-files.ts';
import { readOwnership } from '../build/swap/own-files.ts';
import { listBelow } from '../build/list-below.ts';
import { renewSpare } from '../build/swap/renew-spare.ts';
import { reuseUnchanged } from '../build/swap/reuse-unchanged.ts';

/**
 * `node src/run.mjs tests/publish-once.ts DIST REUSED…`: the end of a build, from the new files in its
 * staging folder on. It takes files of the published site over, and what others put there.
 */
const [dist = '', ...reused] = process.argv.slice(2);
const folders = toBuildFolders(dist);
const made = listBelow(folders.staging);
if (!renewSpare(folders, { reused, made })) reuseUnchanged(folders, reused);
carryOthers(dist, folders.staging, findOthers(dist, readOwnership(dist) ?? (() => false)));
swap(folders, true);
tidy(folders);

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDraftCases } from '../training/score-draft.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MEGABYTE = 1024;
/** Words of a long article. */
const WORDS = 600;
/** More than Node alone; `src/training/README.md` has what was measured. */
const MOST_MEGABYTES = 60;
const TELL_PEAK =
  "data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))";

/** Kilobytes at the peak of one run of Node. */
function findPeak(parameters: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ['--import', TELL_PEAK, ...parameters], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return Number(/peak (\d+)/u.exec(stderr)?.[1]);
}

test('a draft of 600 words takes at most 60 MB more than Node alone', () => {
  const texts = readDraftCases('fourth-own.json').map(({ text }) => text);
  const words = texts.join('\n\n').split(' ').slice(0, WORDS).join(' ');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'glosa-draft-')), 'text.md');
  writeFileSync(file, words);
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const command = [...scripts.draft.split(' ').slice(1), '--json', file];
  // The first run after a change compiles, and what it compiled takes 20 MB more.
  findPeak(command);
  const peaks = Array.from({ length: 3 }, () => findPeak(command));
  const bare = Math.max(findPeak(['-e', '0']), findPeak(['-e', '0']));
  expect((Math.min(...peaks) - bare) / MEGABYTE).toBeLessThanOrEqual(MOST_MEGABYTES);
});

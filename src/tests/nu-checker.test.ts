import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { onePageOfEachType, readPages } from './pages.ts';

/**
 * The Nu HTML checker, of those who write HTML's standard: `VNU_JAR=…/vnu.jar npm run test:site`, where
 * Java is. It weighs 30 MB and html-validate reads every page in each run, so it is nobody's package.
 */
const JAR = process.env['VNU_JAR'];
/** It knows fewer properties than browsers do; css-layers.test.ts and others look at our styles. */
const OF_STYLES = /^CSS: /u;

test.skipIf(JAR === undefined)('the Nu checker finds no error on a page of each type', async () => {
  const site = inject('site');
  const files = onePageOfEachType(await readPages(site)).map(({ path: at }) =>
    path.join(site, at.endsWith('/') ? `${at}index.html` : at),
  );
  const { stderr } = spawnSync(
    'java',
    ['-jar', JAR ?? '', '--errors-only', '--format', 'json', ...files],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { messages } = JSON.parse(stderr) as { messages: { message: string; url: string }[] };
  expect(messages.filter(({ message }) => !OF_STYLES.test(message))).toEqual([]);
});

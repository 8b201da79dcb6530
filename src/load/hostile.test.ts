import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportHostile } from '../tests/report-hostile.ts';
import { HOSTILE_CASES } from '../tests/samples/hostile-cases.ts';

/**
 * Everything hostile or broken that we could think of, each read as the build reads it. What each
 * gives stands in one golden file; what is huge, `src/tests/huge-content.test.ts` reads.
 */
const GOLDEN = fileURLToPath(new URL('fixtures/hostile.txt', import.meta.url));
const reports: string[] = [];

test.each(HOSTILE_CASES)('$name', async (hostile) => {
  reports.push(await reportHostile(hostile));
});

test('each has its outcome', async () => {
  expect(HOSTILE_CASES.length).toBeGreaterThanOrEqual(60);
  expect(reports).toHaveLength(HOSTILE_CASES.length);
  await expect(reports.join('\n')).toMatchFileSnapshot(GOLDEN);
});

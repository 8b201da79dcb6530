import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportHostile } from './report-hostile.ts';
import { HUGE_CASES } from './samples/hostile-cases.ts';

const GOLDEN = fileURLToPath(new URL('fixtures/huge-content.txt', import.meta.url));
const reports: string[] = [];

test.each(HUGE_CASES)('$name', async (hostile) => {
  reports.push(await reportHostile(hostile));
});

test('each has its outcome', async () => {
  expect(reports).toHaveLength(HUGE_CASES.length);
  await expect(reports.join('\n')).toMatchFileSnapshot(GOLDEN);
});

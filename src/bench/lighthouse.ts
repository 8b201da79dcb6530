import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findChromium } from '../tests/chromium.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Root has no sandbox to enter; the rest keeps the browser off the network. */
const CHROME_FLAGS = '--headless --no-sandbox --disable-gpu --disable-background-networking';
/** A report holds a picture of the page. */
const REPORT_MAX = 100_000_000;

/** A busy machine makes pages look slow, never fast: the best of these counts. */
const RUNS = 3;

type Scores = Readonly<Record<string, number>>;

/** It weighs 150 MB with what it needs: only who measures has it, by `npm ci --prefix src/bench`. */
const PROGRAM = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));

export const hasLighthouse = existsSync(PROGRAM);

/**
 * Lighthouse's scores of a page, from 0 to 100, on the slow phone that it takes by default.
 * @returns nothing where Lighthouse is not installed
 * @throws Error where Lighthouse cannot open the page
 */
export async function findLighthouseScores(url: string): Promise<Scores | null> {
  if (!hasLighthouse) return null;
  let best = await runLighthouse(url);
  for (let run = 1; run < RUNS && Object.values(best).some((score) => score < 100); run += 1) {
    const scores = await runLighthouse(url);
    best = Object.fromEntries(
      Object.entries(best).map(([title, score]) => [title, Math.max(score, scores[title] ?? 0)]),
    );
  }
  return best;
}

async function runLighthouse(url: string): Promise<Scores> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      PROGRAM,
      url,
      '--quiet',
      '--output=json',
      `--chrome-flags=${CHROME_FLAGS}`,
      `--only-categories=${CATEGORIES.join()}`,
    ],
    { env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: REPORT_MAX },
  );
  const report = JSON.parse(stdout) as {
    categories: Record<string, { title: string; score: number | null }>;
  };
  return Object.fromEntries(
    Object.values(report.categories).map(({ title, score }) => [
      title,
      Math.round((score ?? 0) * 100),
    ]),
  );
}

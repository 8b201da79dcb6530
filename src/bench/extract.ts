import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readModel } from '../cli/read-model.ts';
import { extract } from '../extract/index.ts';
import { startCpuClock } from './cpu-clock.ts';

const TEXT = path.join(import.meta.dirname, '../training/gold/article.txt');
/** Times that the text is read again in one long one, to see whether the cost grows with it. */
const LONG = 50;
const WARM_UP = 20;
const RUNS = 100;

/** What proposing names, dates and claims costs, in characters of text per second of CPU. */
interface ExtractionSpeed {
  readonly words: number;
  /** Milliseconds of CPU for the article alone. */
  readonly milliseconds: number;
  readonly charactersPerSecond: number;
  /** Speed on a text many times as long, over the speed on the article: 1 where cost is linear. */
  readonly longRatio: number;
}

/** Measures the extraction on the article of the gold, alone and many times over in one text. */
export function measureExtraction(): ExtractionSpeed {
  const text = readFileSync(TEXT, 'utf8');
  const model = readModel();
  const propose = (input: string): unknown =>
    extract(input, { published: '2023-09-14', timeZone: 'Europe/Madrid', register: [], model });
  measure(WARM_UP, () => propose(text));
  const milliseconds = measure(RUNS, () => propose(text));
  const long = `${text}\n`.repeat(LONG);
  const longMilliseconds = measure(RUNS / LONG, () => propose(long));
  return {
    words: text.split(/\s+/u).length,
    milliseconds,
    charactersPerSecond: (1000 * text.length) / milliseconds,
    longRatio: (milliseconds * LONG) / longMilliseconds,
  };
}

/** `600 words: 4.1 ms, 0.9 million characters/s (×50 as long: 1.02 of that speed).` */
export function formatExtraction(speed: ExtractionSpeed): string {
  const millions = (speed.charactersPerSecond / 1e6).toFixed(2);
  return (
    `${speed.words} words: ${speed.milliseconds.toFixed(1)} ms of CPU, ${millions} million ` +
    `characters/s (×${LONG} as long: ${speed.longRatio.toFixed(2)} of that speed).`
  );
}

/** Milliseconds of CPU for one run. */
function measure(runs: number, run: () => unknown): number {
  const toCpu = startCpuClock();
  for (let index = 0; index < runs; index += 1) run();
  return toCpu() / runs;
}

if (import.meta.main) console.log(formatExtraction(measureExtraction()));

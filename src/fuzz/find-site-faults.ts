import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OWN_FILES } from '../build/swap/own-files.ts';
import { SUMS } from '../build/swap/sums.ts';
import { readSums } from './work-copy.ts';

/** What in a site is not as its own lists say. */
export function findSiteFaults(site: string): string[] {
  if (!existsSync(site)) return ['no site'];
  const sums = readSums(site);
  const lines = readLines(site, SUMS).map((line) => line.split('  '));
  const own = readLines(site, OWN_FILES);
  return [
    ...lines.flatMap(([sum, file = '']) =>
      sums.get(file) === sum ? [] : [`other bytes: ${file}`],
    ),
    ...own.filter((file) => !sums.has(file)).map((file) => `missing: ${file}`),
    ...[...sums.keys()].filter((file) => !own.includes(file)).map((file) => `too much: ${file}`),
  ];
}

function readLines(site: string, list: string): string[] {
  const [, ...lines] = readFileSync(path.join(site, list), 'utf8').trimEnd().split('\n');
  return lines;
}

import { expect, test } from 'vitest';
import { finish, finishTogether, type Steps } from './steps.ts';

/** Notes each of its steps, and gives its name. */
function* work(name: string, steps: number, done: string[]): Steps<string> {
  for (let step = 1; step <= steps; step += 1) {
    done.push(`${name}${step}`);
    yield;
  }
  return name;
}

test('a work alone is done to its end', () => {
  const done: string[] = [];
  expect(finish(work('a', 2, done))).toBe('a');
  expect(done).toEqual(['a1', 'a2']);
});

test('works together take each step one after the other, however many each has', () => {
  const done: string[] = [];
  const works = [work('a', 1, done), work('b', 3, done), work('c', 0, done), work('d', 2, done)];
  expect(finishTogether(works)).toEqual(['a', 'b', 'c', 'd']);
  expect(done).toEqual(['a1', 'b1', 'd1', 'b2', 'd2', 'b3']);
});

test('no works give no results', () => {
  expect(finishTogether([])).toEqual([]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProgress } from './progress.ts';

let said: string[];

beforeEach(() => {
  said = [];
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => vi.useRealTimers());

/** Does so many things, each in as many milliseconds. */
function work(total: number, milliseconds: number): void {
  const progress = createProgress('Cosas', (line) => said.push(line));
  for (let done = 1; done <= total; done += 1) {
    vi.advanceTimersByTime(milliseconds);
    progress(done, total);
  }
}

test('a short stage says nothing', () => {
  work(1000, 2);
  expect(said).toEqual([]);
});

test('a long one says every few seconds how far it is, and that it is done', () => {
  work(5, 2000);
  expect(said).toEqual(['Cosas: 3 de 5…', 'Cosas: 5 de 5…']);
  said = [];
  work(6, 2000);
  expect(said).toEqual(['Cosas: 3 de 6…', 'Cosas: 5 de 6…', 'Cosas: 6 de 6…']);
});

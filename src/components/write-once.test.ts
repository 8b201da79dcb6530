import { expect, test, vi } from 'vitest';
import { html } from '../markup/html.ts';
import { writeOnce } from './write-once.ts';

test('writes each thing of each owner once', () => {
  const write = vi.fn(() => html`<p>«ñ» — ${write.mock.calls.length}</p>`);
  const [owner, other] = [{}, {}];
  const written = [
    writeOnce(owner, 'a', write),
    writeOnce(owner, 'b', write),
    writeOnce(owner, 'a', write),
    writeOnce(other, 'a', write),
  ];
  expect(written.map(String)).toEqual([
    '<p>«ñ» — 1</p>',
    '<p>«ñ» — 2</p>',
    '<p>«ñ» — 1</p>',
    '<p>«ñ» — 3</p>',
  ]);
});

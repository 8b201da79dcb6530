import { expect, test, vi } from 'vitest';
import { html } from '../html/html.ts';
import { renderOnce } from './memoize-html.ts';

test('writes each thing of each owner once', () => {
  const write = vi.fn(() => html`<p>«ñ» — ${write.mock.calls.length}</p>`);
  const [owner, other] = [{}, {}];
  const written = [
    renderOnce(owner, 'a', write),
    renderOnce(owner, 'b', write),
    renderOnce(owner, 'a', write),
    renderOnce(other, 'a', write),
  ];
  expect(written.map(String)).toEqual([
    '<p>«ñ» — 1</p>',
    '<p>«ñ» — 2</p>',
    '<p>«ñ» — 1</p>',
    '<p>«ñ» — 3</p>',
  ]);
});

import { expect, test } from 'vitest';
import type { FileProblem } from '../load/problem.ts';
import { toOverlay } from './to-overlay.ts';

const PROBLEM: FileProblem = {
  code: 'x',
  severity: 'error',
  file: 'content/articles/<uno>.md',
  line: 2,
  message: 'Falta «<b>».',
};

test('what content says stays text, in the message and in the file that is shown', () => {
  const { err } = toOverlay([PROBLEM], '/sitio', () => 'uno\n<script>\ntres');
  expect(err.message).toBe('<b>content/articles/&lt;uno&gt;.md:2</b>\nerror: Falta «&lt;b&gt;».');
  expect(err.highlightedCode).toContain('<span class="line error-line">&lt;script&gt;</span>');
  expect(err.loc).toEqual({ file: '/sitio/content/articles/<uno>.md', line: 2, column: 0 });
});

test('warnings are counted, and only errors are told', () => {
  const { err } = toOverlay(
    [{ ...PROBLEM, severity: 'warning', message: 'Nada.' }, PROBLEM],
    '/sitio',
    () => null,
  );
  expect(err.title).toBe('1 error y 1 aviso.');
  expect(err.message).not.toContain('Nada.');
  expect(err.stack).toContain('Nada.');
  expect(err.highlightedCode).toBeUndefined();
});

test('a problem without a line shows no file', () => {
  const { err } = toOverlay([{ ...PROBLEM, line: null }], '/sitio', () => 'uno');
  expect(err).not.toHaveProperty('loc');
  expect(err).not.toHaveProperty('highlightedCode');
});

test('many errors are counted after the first ones', () => {
  const { err } = toOverlay(Array(12).fill(PROBLEM), '/sitio', () => null);
  expect(err.message).toContain('Y 2 más, en la lista de abajo.');
});

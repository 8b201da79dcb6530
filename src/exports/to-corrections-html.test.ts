import { expect, test } from 'vitest';
import { toCorrectionsHtml } from './to-corrections-html.ts';

test('an article that was never corrected says nothing of it', () => {
  expect(toCorrectionsHtml([], 'Europe/Madrid')).toBe('');
});

test('each correction is told with its day, as text', () => {
  const html = toCorrectionsHtml(
    [{ date: '2026-05-05', text: 'Decía «<b>Eva</b>».', claims: [] }],
    'Europe/Madrid',
  );
  expect(html).toContain('<h2>Correcciones</h2>');
  expect(html).toContain(
    '<li><time datetime="2026-05-05">5 de mayo de 2026</time>: Decía «&lt;b&gt;Eva&lt;/b&gt;».</li>',
  );
});

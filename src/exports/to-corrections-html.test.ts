import { expect, test } from 'vitest';
import { toCorrectionsHtml } from './to-corrections-html.ts';

test('an article that was never corrected says nothing of it', () => {
  expect(toCorrectionsHtml([], [], 'Europe/Madrid')).toBe('');
});

test('each correction is told with its day, as text', () => {
  const html = toCorrectionsHtml(
    [{ date: '2026-05-05', text: 'Decía «<b>Eva</b>».', claims: [] }],
    [],
    'Europe/Madrid',
  );
  expect(html).toContain('<h2>Correcciones</h2>');
  expect(html).toContain(
    '<li><time datetime="2026-05-05">5 de mayo de 2026</time>: Decía «&lt;b&gt;Eva&lt;/b&gt;».</li>',
  );
});

test('what a correction changed is struck and added, as text', () => {
  const html = toCorrectionsHtml(
    [
      { date: '2026-05-05', text: 'Uno.', claims: [] },
      { date: '2026-05-06T10:00:00+02:00', text: 'Dos.', claims: [] },
    ],
    [
      [{ part: 'text', before: ['Esperó <cuatro> horas.'], after: ['Esperó <catorce> horas.'] }],
      [
        { part: 'title', before: ['Ana calla'], after: ['Ana no calla'] },
        { part: 'text', before: ['Se fue.'], after: [] },
        { part: 'text', before: ['Un párrafo entero que cambia de lugar.'], after: [] },
        { part: 'text', before: [], after: ['Un párrafo entero que cambia de lugar.'] },
      ],
    ],
    'Europe/Madrid',
  );
  expect(html).toContain(
    'Uno.<p>Esperó &lt;<del>cuatro</del> <ins>catorce</ins>&gt; horas.</p></li>',
  );
  expect(html).toContain(
    'Dos.<p><b>Titular:</b> Ana <ins>no</ins> calla</p><p><del>Se fue.</del></p>' +
      '<p><b>Cambia de lugar:</b> «Un párrafo entero que cambia de lugar.»</p></li>',
  );
});

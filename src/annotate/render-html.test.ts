import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { renderText, renderValue } from './render-html.ts';

test('whatever is written is read again as it was', () => {
  const { document } = new JSDOM().window;
  // Browsers replace these two when they read HTML.
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\0\r]/u.test(value));
  fc.assert(
    fc.property(text, (value) => {
      document.body.innerHTML = `<p title="${renderValue(value)}">${renderText(value)}</p>`;
      const paragraph = document.body.firstElementChild;
      expect(paragraph?.textContent).toBe(value);
      expect(paragraph?.getAttribute('title')).toBe(value);
      expect(document.body.children).toHaveLength(1);
    }),
  );
});

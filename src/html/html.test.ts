import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { attributes, html } from './html.ts';

describe('a template', () => {
  test.each([
    ['text, escaped', html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['HTML, as it is', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
    ['numbers', html`<p>${0}</p>`, '<p>0</p>'],
    ['lists of all that', html`<p>${['a', html`<br />`, 2, ['b']]}</p>`, '<p>a<br>2b</p>'],
    ['nothing', html`<p>${false}${null}${undefined}${''}</p>`, '<p></p>'],
  ])('takes %s', (_, written, expected) => {
    expect(String(written)).toBe(expected);
  });

  test('joins its lines', () => {
    // prettier-ignore
    const item = html`<li
      class="${'a'}"
      id="b"
    >
      <p>${'uno'}</p>
      dos
      tres ${'cuatro'}
      ${html`<i>5</i>`}
      <data value="6"
        >6</data
      >
    </li>`;
    expect(String(item)).toBe(
      '<li class="a" id="b"><p>uno</p>dos tres cuatro<i>5</i><data value="6">6</data></li>',
    );
  });

  test('leaves out the slash where HTML needs none', () => {
    const written = html`<p>
      <img src="${'/a.png'}" alt="" />
      <svg><path d="M0 0" /></svg>
    </p>`;
    expect(String(written)).toBe('<p><img src="/a.png" alt=""><svg><path d="M0 0" /></svg></p>');
  });

  test('takes the attributes that have a value', () => {
    const values = { href: '/?a&b', title: '"a"', class: undefined, tabindex: 0 };
    expect(String(html`<a ${attributes(values)}></a>`)).toBe(
      '<a href="/?a&amp;b" title="&quot;a&quot;" tabindex="0"></a>',
    );
  });

  test('leaves the line breaks of what is put into it', () => {
    expect(String(html`<p>${'a\n  b'}</p>`)).toBe('<p>a\n  b</p>');
  });

  test('gives back any text that was put into it, in elements and in attributes', () => {
    const { document } = new JSDOM().window;
    fc.assert(
      // Browsers replace these when they read HTML.
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\r]/u.test(text)),
        (text) => {
          document.body.innerHTML = String(html`<p title="${text}">${text}</p>`);
          const paragraph = document.body.firstElementChild;
          expect(paragraph?.textContent).toBe(text);
          expect(paragraph?.getAttribute('title')).toBe(text);
          expect(document.body.children).toHaveLength(1);
        },
      ),
    );
  });
});

test('what is long is kept in pieces, which are the whole one after the other', () => {
  const items = Array.from({ length: 5000 }, (_, index) => html`<li>${index}</li>`);
  const list = html`<ol>${items}</ol>`;
  const page = html`<main>${list}</main>`;
  const whole = `<main><ol>${items.map(({ value }) => value).join('')}</ol></main>`;
  expect(page.value).toBe(whole);
  expect(page.pieces.length).toBeGreaterThan(2);
  expect(Math.max(...page.pieces.map(({ length }) => length))).toBeLessThan(65_536);
  expect(items[0]?.pieces).toEqual(['<li>0</li>']);
});

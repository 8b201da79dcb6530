import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
const CARD_PREFIX: Record<string, string> = {
  person: 'persona',
  organization: 'organizacion',
  place: 'lugar',
};

let document: Document;
let body: Element;

beforeAll(async () => {
  const html = await readFile(path.join(inject('site'), `articulos/${SLUG}/index.html`), 'utf8');
  document = new JSDOM(html).window.document;
  body = one('[data-article-body]');
});

describe('the article page', () => {
  test('every mention leads to its card, and every card to its mentions', () => {
    const mentions = all('a[data-mention][id]', body);
    expect(mentions.length).toBeGreaterThan(40);
    const linked = new Set(
      all('aside#resumen a[href^="#m-"]').map((link) => link.getAttribute('href')),
    );
    for (const mention of mentions) {
      const [kind = '', id] = (mention.getAttribute('data-mention') ?? '').split(':');
      expect(mention.getAttribute('href')).toBe(`#${CARD_PREFIX[kind]}-${id}`);
      expect(
        document.querySelector(mention.getAttribute('href') ?? '')?.closest('#resumen'),
      ).not.toBeNull();
      expect(linked).toContain(`#${mention.id}`);
    }
    for (const card of all(
      '#resumen [id^=persona-], #resumen [id^=organizacion-], #resumen [id^=lugar-]',
    )) {
      expect(all(`a[href^="#m-"]`, card).length).toBeGreaterThan(0);
    }
  });

  test("every claim's quote is in the text at its mark", () => {
    const cards = all('#resumen [id^=afirmacion-]');
    expect(cards.length).toBeGreaterThanOrEqual(13);
    for (const card of cards) {
      const id = card.id.slice('afirmacion-'.length);
      const marked = all(`mark[data-claims~="${id}"]`, body)
        .map((mark) => mark.textContent)
        .join('');
      const quoted = one('blockquote', card).textContent.replaceAll(' […] ', '');
      expect(quoted.trim()).toBe(marked);
      expect(one(`#a-${id}`, body).matches(`mark[data-claims~="${id}"]`)).toBe(true);
      expect(card.querySelector(`a[href="#a-${id}"]`)).not.toBeNull();
      expect(body.querySelector(`a[href="#${card.id}"]`)).not.toBeNull();
    }
  });

  test('every fragment resolves', () => {
    for (const link of all('a[href^="#"]')) {
      expect(
        document.getElementById((link.getAttribute('href') ?? '').slice(1)),
        link.outerHTML,
      ).not.toBeNull();
    }
  });
});

function all(selector: string, root: ParentNode = document): Element[] {
  return [...root.querySelectorAll(selector)];
}

function one(selector: string, root: ParentNode = document): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`Expected ${selector} in the page`);
  return found;
}

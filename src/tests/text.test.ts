import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
/** SHA-256 of the article as it was received, its paragraphs joined by line feeds. */
const RECEIVED_SHA256 = '4bfe115aecef90f6c8907cef7fa6119497821c6787e56e19940959013214166b';

let html: string;
let paragraphs: string[];

beforeAll(async () => {
  html = await readFile(path.join(inject('site'), `articulos/${SLUG}/index.html`), 'utf8');
  const source = await readFile(`content/articles/${SLUG}.md`, 'utf8');
  paragraphs = source
    .slice(source.indexOf('\n---\n') + 5)
    .trim()
    .split('\n\n');
});

describe("the article's text", () => {
  test('is in content/ as it was received, character by character', () => {
    expect(createHash('sha256').update(paragraphs.join('\n')).digest('hex')).toBe(RECEIVED_SHA256);
  });

  test('is the text of the body, paragraph by paragraph', () => {
    const body = new JSDOM(html).window.document.querySelector('[data-article-body]');
    expect([...(body?.querySelectorAll('p') ?? [])].map((each) => each.textContent)).toEqual(
      paragraphs,
    );
    expect(body?.textContent).toBe(paragraphs.join('\n'));
  });

  test('comes back whole from a reader view', () => {
    const { document } = new JSDOM(html, { url: `https://glosa.example/articulos/${SLUG}/` })
      .window;
    const text = oneSpace(new Readability(document).parse()?.textContent ?? '');
    for (const paragraph of paragraphs) expect(text).toContain(oneSpace(paragraph));
  });
});

function oneSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

import { describe, expect, test, vi } from 'vitest';
import { Html } from '../../html/html.ts';
import type { PageParts } from '../../html/page-parts.ts';
import { createFramedWriter } from './framed-pages.ts';

interface Page {
  readonly head: string;
  readonly body: string;
}

const toParts = ({ head, body }: Page): PageParts => ({
  head: new Html(head),
  body: new Html(body),
});
const toPage = (name: string): Page => ({ head: `<title>${name}</title>`, body: `<p>${name}</p>` });
const renderPage = async ({ head, body }: Page): Promise<string> => `<html>${head}<hr>${body}`;

describe('a writer of framed pages', () => {
  test('asks for two whole pages and writes the others itself', async () => {
    const render = vi.fn(renderPage);
    const write = createFramedWriter(toParts, render);
    for (const name of ['a', 'b', 'c', 'd'])
      expect(await write(toPage(name))).toBe(await renderPage(toPage(name)));
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('asks for pages of their own where a part is missing', async () => {
    const render = vi.fn(renderPage);
    const write = createFramedWriter(toParts, render);
    const pages = ['a', 'b', 'c'].flatMap((name) => [toPage(name), { ...toPage(name), body: '' }]);
    for (const page of pages) expect(await write(page)).toBe(await renderPage(page));
    expect(render).toHaveBeenCalledTimes(4);
  });

  test('refuses a route whose pages differ in more than their parts', async () => {
    let rendered = 0;
    const write = createFramedWriter(toParts, async (page: Page) => {
      rendered += 1;
      return `${await renderPage(page)}<footer>${rendered}</footer>`;
    });
    await write(toPage('a'));
    await expect(write(toPage('b'))).rejects.toThrow('differ in their parts alone');
  });

  test('leaves a page without parts to Astro', async () => {
    const write = createFramedWriter<Page>(() => null, renderPage);
    expect(await write(toPage('a'))).toBeNull();
  });
});

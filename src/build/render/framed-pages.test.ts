import type { RouteData } from 'astro';
import { describe, expect, test, vi } from 'vitest';
import { FrameError } from '../../html/frame-error.ts';
import { Html } from '../../html/html.ts';
import type { PageParts, RoutePath } from '../../html/page-parts.ts';
import { createFramedWriter, PAGES_PER_PROOF } from './framed-pages.ts';
import type { RoutePage } from './outdated-page.ts';

const NAMES = Array.from({ length: 120 }, (_, index) => `p${index}`);
/** What is only in the frame of some pages: it belongs to no part. */
type Difference = (name: string) => string;

describe('a writer of framed pages', () => {
  test('writes what Astro would, and asks it for the first page and the proofs alone', async () => {
    const { pages, renderWhole } = await writeAll(NAMES);
    expect(pages).toEqual(NAMES.map((name) => renderPage(name)));
    expect(toRendered(renderWhole)).toEqual(['p0', 'p1', 'p49', 'p99', 'p119']);
  });

  test('proves the last page once', async () => {
    expect(toRendered((await writeAll(NAMES.slice(0, 1))).renderWhole)).toEqual(['p0']);
    expect(toRendered((await writeAll(NAMES.slice(0, 2))).renderWhole)).toEqual(['p0', 'p1']);
    expect(toRendered((await writeAll(NAMES.slice(0, 3))).renderWhole)).toEqual(['p0', 'p1', 'p2']);
    const fifty = NAMES.slice(0, PAGES_PER_PROOF);
    expect(toRendered((await writeAll(fifty)).renderWhole)).toEqual(['p0', 'p1', 'p49']);
  });

  test('proves the frame of pages that lack a part as well', async () => {
    const names = NAMES.slice(0, 10).flatMap((name) => [name, `${name}-corta`]);
    const { pages, renderWhole } = await writeAll(names);
    expect(pages).toEqual(names.map((name) => renderPage(name)));
    expect(toRendered(renderWhole)).toEqual(['p0', 'p0-corta', 'p1', 'p1-corta', 'p9', 'p9-corta']);
  });

  test('tells a part that is empty from one that is not there: a layout can', async () => {
    const names = NAMES.slice(0, 6).flatMap((name) => [`${name}-corta`, `${name}-sin`]);
    const { pages, renderWhole } = await writeAll(names, (name) =>
      name.endsWith('-sin') ? '' : '<hr>',
    );
    expect(pages[11]).toBe('<html><title>p5-sin</title><hr>');
    expect(toRendered(renderWhole)).toHaveLength(6);
  });

  test.each([
    ['the second', 'p1'],
    ['the fiftieth', 'p49'],
    ['the last', 'p119'],
  ])('refuses a route where %s differs in more than its parts', async (_, odd) => {
    const write = writeAll(NAMES, (name) => (name === odd ? '<p>AVISO</p>' : ''));
    await expect(write).rejects.toThrow(`src/pages/x.astro difieren en algo`);
    await expect(write).rejects.toThrow(`en x/${odd}/index.html`);
    await expect(write).rejects.toThrow(
      `según Astro:      <html><title>${odd}</title><hr><p>${odd}</p><p>AVISO</p>
  iba a publicarse: <html><title>${odd}</title><hr><p>${odd}</p>\n`,
    );
  });

  test('refuses a route whose first page alone has something', async () => {
    const write = writeAll(NAMES, (name) => (name === 'p0' ? '<p>AVISO</p>' : ''));
    await expect(write).rejects.toThrow('en x/p1/index.html');
  });

  test('refuses a route whose short pages differ, although they are few', async () => {
    const names = [...NAMES, 'a-corta', 'b-corta', 'c-corta'];
    const write = writeAll(names, (name) => (name === 'c-corta' ? '<p>AVISO</p>' : ''));
    await expect(write).rejects.toThrow('en x/c-corta/index.html');
  });

  test('says in which route a sealed part is read', async () => {
    const write = writeAll(NAMES, () => {
      throw new FrameError('Una plantilla lee una parte.');
    });
    await expect(write).rejects.toThrow('src/pages/x.astro: Una plantilla lee una parte.');
  });

  test('refuses a route that counts its pages', async () => {
    let count = 0;
    await expect(writeAll(NAMES, () => `<p>${count++}</p>`)).rejects.toThrow('<p>1</p>');
  });
});

/** Writes the pages of a route as a build does. */
async function writeAll(names: readonly string[], differ: Difference = () => '') {
  const renderWhole = vi.fn(async ({ own }: RoutePage) => renderPage(toName(own), differ));
  const { write, proveLast } = createFramedWriter(renderParts, renderWhole);
  const pages: string[] = [];
  for (const name of names) pages.push((await write(toPage(name))).join(''));
  await proveLast();
  return { pages, renderWhole };
}

function renderPage(name: string, differ: Difference = () => ''): string {
  const { head, body } = toParts(name);
  return `<html>${head}<hr>${body?.value ?? ''}${differ(name)}`;
}

function renderParts(path: RoutePath): PageParts {
  return toParts(toName(path));
}

/** The body of some pages is empty, and some have none. */
function toParts(name: string) {
  const body = name.endsWith('-corta') ? '' : `<p>${name}</p>`;
  return {
    head: new Html(`<title>${name}</title>`),
    body: name.endsWith('-sin') ? undefined : new Html(body),
  };
}

function toPage(name: string): RoutePage {
  const route = { component: 'src/pages/x.astro', type: 'page' } as RouteData;
  return {
    file: `x/${name}/index.html`,
    asked: { pathname: `x/${name}`, route },
    own: { params: { name }, props: {} },
  };
}

function toName({ params }: RoutePath): string {
  return (params as { name: string }).name;
}

function toRendered(renderWhole: { mock: { calls: [RoutePage][] } }): string[] {
  return renderWhole.mock.calls.map(([{ own }]) => toName(own));
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Page, readPages, toDocument } from './pages.ts';

let pages: Page[];
let ids: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  pages = await readPages(inject('site'));
  ids = new Map(
    pages.map((page) => [
      page.path,
      new Set([...toDocument(page).querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );
});

describe('the links of the site', () => {
  test('lead to a page or a file that exists, and to an id that is there', () => {
    const broken = pages.flatMap((page) => findBrokenLinks(page));
    expect(pages.length).toBeGreaterThan(3);
    expect(broken).toEqual([]);
  });

  test('have ids that stand once in their page', () => {
    for (const page of pages) {
      const all = [...toDocument(page).querySelectorAll('[id]')].map(({ id }) => id);
      expect(
        all.filter((id, index) => all.indexOf(id) !== index),
        page.path,
      ).toEqual([]);
    }
  });
});

function findBrokenLinks(page: Page): string[] {
  const origin = 'https://glosa.example';
  const targets = [...toDocument(page).querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  return targets.flatMap((target) => {
    const url = new URL(target, origin + page.path);
    if (url.origin !== origin) return [];
    const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/u, '');
    const found = ids.get(decodeURIComponent(url.pathname));
    if (!found && !existsSync(path.join(inject('site'), decodeURIComponent(url.pathname)))) {
      return [`${page.path} → ${target}: no such page`];
    }
    return fragment !== '' && found && !found.has(fragment)
      ? [`${page.path} → ${target}: no such id`]
      : [];
  });
}

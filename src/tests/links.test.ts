import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Page, readPages, toDocument } from './pages.ts';

let documents: ReadonlyMap<Page, Document>;
let ids: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  const pages = await readPages(inject('site'));
  documents = new Map(pages.map((page) => [page, toDocument(page)]));
  ids = new Map([...documents].map(([page, document]) => [page.path, new Set(listIds(document))]));
});

describe('the links of the site', () => {
  test('lead to a page or a file that exists, and to an id that is there', () => {
    const broken = [...documents].flatMap(([page, document]) => findBrokenLinks(page, document));
    expect(documents.size).toBeGreaterThan(3);
    expect(broken).toEqual([]);
  });

  test('have ids that stand once in their page', () => {
    for (const [page, document] of documents) {
      const all = listIds(document);
      expect(
        all.filter((id, index) => all.indexOf(id) !== index),
        page.path,
      ).toEqual([]);
    }
  });
});

function listIds(document: Document): string[] {
  return [...document.querySelectorAll('[id]')].map(({ id }) => id);
}

function findBrokenLinks(page: Page, document: Document): string[] {
  const origin = 'https://glosa.example';
  const targets = [...document.querySelectorAll('[href], [src]')].map(
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

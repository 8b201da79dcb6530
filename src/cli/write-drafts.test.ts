import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ImportedArticle, ImportEntry } from '../imports/types.ts';
import { NOTHING_STATED } from '../imports/types.ts';
import { readAuthors } from '../load/read-authors.ts';
import { readLibrary } from '../load/read-library.ts';
import { writeDrafts } from './write-drafts.ts';

function toEntry(title: string, byline: string): ImportEntry {
  const article: ImportedArticle = {
    ...NOTHING_STATED,
    title,
    published: '2024-05-01',
    byline,
    markdown: 'Uno.\n',
  };
  return { title, published: article.published, slug: '', read: () => article };
}

test('the bylines of an import are authors: those known by their files, others by files that are proposed', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'glosa-byline-'));
  const folder = path.join(root, 'content/authors');
  mkdirSync(folder, { recursive: true });
  const own = 'name: Marta Ríos\nformerly: [m-rios]\n';
  writeFileSync(path.join(folder, 'marta-rios.yaml'), own);
  // It cannot be read; it is not written over.
  writeFileSync(path.join(folder, 'tomas-rey.yaml'), 'name: [\n');
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  const entries = [
    toEntry('Primero', 'Por M. Ríos y Lía Prado'),
    toEntry('Segundo', 'Lía Prado; Tomás Rey'),
    toEntry('Tercero', 'admin'),
  ];
  const propose = () => ({ people: [], organizations: [], places: [], dates: [], claims: [] });
  await writeDrafts(root, entries, {
    title: undefined,
    date: undefined,
    all: true,
    register: [],
    propose,
  });
  vi.restoreAllMocks();
  const heads = readdirSync(path.join(root, 'content/articles')).map((file) =>
    readFileSync(path.join(root, 'content/articles', file), 'utf8'),
  );
  expect(heads.map((head) => /^authors:\n(?: {2}- .*\n)+/mu.exec(head)?.[0])).toEqual([
    'authors:\n  - marta-rios\n  - lia-prado\n',
    'authors:\n  - lia-prado\n  - tomas-rey\n',
    undefined,
  ]);
  expect(heads[0]).toContain('no había a nadie con la firma «Lía Prado»');
  expect(heads[1]).not.toContain('no había');
  expect(readdirSync(folder)).toEqual(['lia-prado.yaml', 'marta-rios.yaml', 'tomas-rey.yaml']);
  expect(readFileSync(path.join(folder, 'marta-rios.yaml'), 'utf8')).toBe(own);
  expect(readFileSync(path.join(folder, 'tomas-rey.yaml'), 'utf8')).toBe('name: [\n');
  const { authors } = await readAuthors(root);
  expect(authors.map(({ data }) => [data.name, data.draft])).toEqual([
    ['Lía Prado', true],
    ['Marta Ríos', false],
  ]);
  // Nothing of theirs is published yet: no page has their name.
  expect((await readLibrary(root)).authors.map(({ id }) => id)).toEqual(['marta-rios']);
});

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../load/read-registers.ts';
import type { EntryKind } from '../../schema/ids.ts';
import { toSearchDocument } from './to-search-document.ts';

const { html, moment } = toSearchDocument(
  {
    url: '/articulos/x/',
    meta: {
      title: 'El año «A & B»',
      published: '2015-12-31T23:30:00+00:00',
      topics: ['Campaña'],
    },
    html: '<h2 id="y">Sub</h2><p>Un a\u200Bño</p><ul><li>Dos</li></ul>',
    mentioned: [
      toEntry('person', 'Ñuño'),
      toEntry('organization', 'KCNA'),
      toEntry('place', 'España'),
    ],
  },
  'Europe/Madrid',
);
const { document } = new JSDOM(html).window;

describe('the document for the index', () => {
  test('holds the body, its eñes safe and its words whole', () => {
    const [body] = document.querySelectorAll('[data-pagefind-body]');
    expect(body?.textContent).toBe('SubUn aɲoDos');
  });

  test('has an id at every block, and leaves those that the page gave', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual(['y', 'bloque-1', 'bloque-2']);
  });

  test('has its filters, with the year that it was in the newsroom', () => {
    const filters = [...document.querySelectorAll('[data-pagefind-filter]')].map((meta) => [
      meta.getAttribute('data-pagefind-filter'),
      meta.getAttribute('content'),
    ]);
    expect(filters).toEqual([
      ['person[content]', 'Ñuño'],
      ['organization[content]', 'KCNA'],
      ['place[content]', 'España'],
      ['topic[content]', 'Campaña'],
      ['year[content]', '2016'],
    ]);
  });

  test('has its headline as the index writes it, and a moment that sorts', () => {
    const content = (name: string) => document.querySelector(name)?.getAttribute('content');
    expect(content('[data-pagefind-meta="title[content]"]')).toBe('El aɲo «A & B»');
    expect(moment).toBe('2015-12-31T23:30:00.000Z');
  });
});

function toEntry(kind: EntryKind, name: string): Entry {
  return { kind, data: { name } } as Entry;
}

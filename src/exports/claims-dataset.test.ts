import { expect, test } from 'vitest';
import { CLAIM_FIELDS, toClaimRecords, toClaimsCsv, toClaimsJson } from './claims-dataset.ts';
import { toAnnotations } from './to-annotations.ts';
import { toRights } from '../words/open-data.ts';
import type { Site } from '../schema/site.ts';
import { article, entries, urls } from '../tests/samples/exported-article.ts';

const records = toClaimRecords([article], entries, urls);

test('a record has exactly the fields that the schema describes, in that order', () => {
  const names = CLAIM_FIELDS.map(({ name }) => name);
  for (const record of records) expect(Object.keys(record)).toEqual(names);
  expect([...toClaimsCsv([])].join('')).toBe(`${names.join()}\r\n`);
});

test('what is missing is null in JSON and empty in the table', () => {
  const column = CLAIM_FIELDS.findIndex(({ name }) => name === 'speaker_url');
  const [, , , row = ''] = [...toClaimsCsv([records])].join('').split('\r\n');
  expect(records[2]?.speaker_url).toBeNull();
  expect(row.split(',')[column]).toBe('');
});

test('the pieces of the data are one document, whatever the batches', () => {
  const site = { name: 'Glosa', publisher: { name: 'Glosa' } } as Site;
  const toJson = (...batches: (typeof records)[]): { claims: unknown } =>
    JSON.parse([...toClaimsJson(batches, site, 'https://e.org/esquema.json')].join(''));
  const [first, ...others] = records;
  expect(toJson([], first ? [first] : [], [], others, [])).toEqual(toJson(records));
  expect(toJson(records).claims).toEqual(records);
  expect(toJson([]).claims).toEqual([]);
  expect([...toClaimsCsv([records.slice(0, 1), others])].join('')).toBe(
    [...toClaimsCsv([records])].join(''),
  );
});

test('the rights say no more than is known', () => {
  expect(toRights({})).toMatch(/No se ha declarado ninguna licencia/u);
  const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  expect(toRights({ license })).toMatch(/CC BY 4\.0.*no constan/u);
});

test('what the newsroom added to a headline or a summary is said with its claim', () => {
  const [first] = article.annotations.claims;
  const added = [{ words: 'Noruega', note: 'Lo anunció la NTB.' }, { words: 'otra cosa' }];
  const claims = [
    { ...first, summary: 'Kim irá a Noruega.' },
    ...article.annotations.claims.slice(1),
  ];
  const own = {
    ...article,
    meta: { ...article.meta, added },
    annotations: { ...article.annotations, claims },
  } as typeof article;
  const [said, ...others] = toClaimRecords([own], entries, urls);
  expect(said?.added).toContain('«Noruega» (');
  expect(said?.added).not.toContain('otra cosa');
  expect(others.every((record) => record.added === null)).toBe(true);
  const { first: page } = toAnnotations(own, entries, 'Europe/Madrid', urls) as {
    first: { items: { body: { purpose?: string; value?: string }[] }[] };
  };
  expect(page.items[0]?.body).toContainEqual(
    expect.objectContaining({ purpose: 'commenting', value: said?.added }),
  );
});

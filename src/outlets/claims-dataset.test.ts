import { expect, test } from 'vitest';
import { CLAIM_FIELDS, toClaimRecords, toClaimRows, toRights } from './claims-dataset.ts';
import { article, entries, urls } from './fixture.ts';

const records = toClaimRecords([article], entries, urls);

test('a record has exactly the fields that the schema describes, in that order', () => {
  const names = CLAIM_FIELDS.map(({ name }) => name);
  for (const record of records) expect(Object.keys(record)).toEqual(names);
  expect(toClaimRows(records)[0]).toEqual(names);
});

test('what is missing is null in JSON and empty in the table', () => {
  const column = CLAIM_FIELDS.findIndex(({ name }) => name === 'speaker_url');
  expect(records[2]?.speaker_url).toBeNull();
  expect(toClaimRows(records)[3]?.[column]).toBe('');
});

test('the rights say no more than is known', () => {
  expect(toRights({})).toMatch(/No se ha declarado ninguna licencia/u);
  const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  expect(toRights({ license })).toMatch(/CC BY 4\.0.*no constan/u);
});

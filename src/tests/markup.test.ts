import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findAccessProblems, findHtmlProblems } from './markup.ts';
import { onePageOfEachType, type Page, readPages } from './pages.ts';

let pages: Page[];

beforeAll(async () => {
  pages = onePageOfEachType(await readPages(inject('site')));
});

describe('the markup of one page of each type', () => {
  test('is valid HTML', async () => {
    for (const page of pages) expect(await findHtmlProblems(page)).toEqual([]);
  });

  test('has no accessibility problem that axe finds without a browser', async () => {
    for (const page of pages) expect(await findAccessProblems(page)).toEqual([]);
  });
});

import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { onePageOfEachType, type Page, readPages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Built pages are for browsers, not for reading: the style of the source is checked in the source.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});

let pages: Page[];

beforeAll(async () => {
  pages = onePageOfEachType(await readPages(inject('site')));
});

describe('the markup of one page of each type', () => {
  test('is valid HTML', async () => {
    for (const page of pages) {
      const report = await validator.validateString(page.html, page.path);
      const found = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, message }) => `${page.path}:${line} ${ruleId}: ${message}`),
      );
      expect(found).toEqual([]);
    }
  });

  test('has no accessibility problem that axe finds without a browser', async () => {
    for (const page of pages) {
      const { window } = new JSDOM(page.html, {
        runScripts: 'outside-only',
        url: `https://glosa.example${page.path}`,
      });
      window.eval(axe.source);
      const run = window['axe'] as typeof axe;
      // Colours are measured where they are drawn: in the browser's test.
      const { violations } = await run.run(window.document, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${page.path} ${id}: ${nodes[0]?.html}`)).toEqual(
        [],
      );
    }
  });
});

import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { BRIEFLY } from './axe.ts';
import type { Page } from './pages.ts';

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

/** What is not valid HTML in a page, one sentence for each problem. */
export async function findHtmlProblems(page: Page): Promise<string[]> {
  const report = await validator.validateString(page.html, page.path);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${page.path}:${line} ${ruleId}: ${message}`),
  );
}

/** What axe finds in a page without a browser, one sentence for each problem. */
export async function findAccessProblems(page: Page): Promise<string[]> {
  const { window } = new JSDOM(page.html, {
    runScripts: 'outside-only',
    url: `https://glosa.example${page.path}`,
  });
  window.eval(axe.source);
  const run = window['axe'] as typeof axe;
  // Colours are measured where they are drawn: in the browser's test.
  const { violations } = await run.run(window.document, {
    ...BRIEFLY,
    rules: { 'color-contrast': { enabled: false } },
  });
  window.close();
  return violations.map(({ id, nodes }) => `${page.path} ${id}: ${nodes[0]?.html}`);
}

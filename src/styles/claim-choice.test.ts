import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CLAIM_KINDS, FORMS } from '../schema/claim.ts';

const ENTRY = readFileSync(path.join(import.meta.dirname, 'entry.css'), 'utf8');

test.each([...CLAIM_KINDS, ...FORMS])('the claims that are «%s» can be chosen', (value) => {
  const is = `[data-is~='${value}']`;
  expect(ENTRY.replaceAll(/\s+/gu, ' ')).toContain(
    `&:has([value='${value}']:checked) :is(.of-article, [data-form]):not(${is}, :has(${is}))`,
  );
});

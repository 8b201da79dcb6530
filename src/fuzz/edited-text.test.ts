import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit, checkEdit, EDITS } from './edited-text.ts';

test.each(EDITS)('a published text that is edited: %s', (edit) => {
  for (const place of [0, 7, 23])
    expect(() => checkEdit({ article: 3, edit, place })).not.toThrow();
});

test('whatever is edited, and wherever', () => {
  fc.assert(fc.property(anyEdit(), checkEdit), { numRuns: 60 });
});

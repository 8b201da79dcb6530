import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../fuzz/arbitrary.ts';
import { formatRecord, parseRecord, toLine } from './edition-file.ts';

const anyLine = anyText(12)
  .map(toLine)
  .filter((line) => line !== '');
const anyBlocks = fc.array(anyLine, { maxLength: 4 });
const anyChange = fc
  .record({
    part: fc.constantFrom('title', 'description', 'text'),
    before: anyBlocks,
    after: anyBlocks,
  } as const)
  .filter(({ before, after }) => before.length + after.length > 0);
const anyRecord = fc.record({
  edition: fc.record({ title: anyLine, description: anyLine, blocks: anyBlocks }),
  corrections: fc.array(
    fc.record({
      date: fc.constantFrom('2026-05-05', '2026-05-05T10:00:00+02:00'),
      changes: fc.array(anyChange, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
});

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(parseRecord(formatRecord(record, 'Una nota.'))).toEqual(record);
    }),
  );
});

test('a file is a paragraph a line, for people and for git', () => {
  const text = formatRecord(
    {
      edition: { title: 'Uno', description: 'Dos', blocks: ['Tres\nmás.', '= Cuatro'] },
      corrections: [
        {
          date: '2026-05-05',
          changes: [
            { part: 'text', before: ['Tres.'], after: ['Tres más.'] },
            { part: 'title', before: ['Otro'], after: ['Uno'] },
          ],
        },
        { date: '2026-05-06', changes: [] },
      ],
    },
    'Una nota.',
  );
  expect(text).toBe(`# Una nota.
title: Uno
description: Dos

= Tres más.

= = Cuatro

correction: 2026-05-05
- Tres.
+ Tres más.

-t Otro
+t Uno

correction: 2026-05-06
`);
});

test.each([
  ['a conflict of git', 'title: a\ndescription: b\n\n<<<<<<< HEAD\n= uno\n', 'conflict', 4],
  ['a line of something else', 'title: a\ndescription: b\nuno\n', 'line', 3],
  ['a change before any correction', 'title: a\ndescription: b\n- uno\n', 'line', 3],
  [
    'a paragraph below a correction',
    'title: a\ndescription: b\ncorrection: 2026-05-05\n= uno\n',
    'line',
    4,
  ],
  ['no beginning', '= uno\n', 'start', 1],
])('%s is told with its line', (_, text, why, line) => {
  expect(parseRecord(text)).toEqual({ why, line });
});

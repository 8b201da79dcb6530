import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { articleSchema } from '../schema/article.ts';
import { readPlainYaml } from './read-plain-yaml.ts';
import { readYaml } from './read-yaml.ts';

const SOUND = `title: Los mineros vuelven al pozo
description: >-
  Una frase, y otra:
  la segunda.
published: '2023-09-14'
draft: true
topics: [minas, 'Asturias', "paro"]
image: { file: mina.jpg, alt: Una mina, credit: O'Hara }
claims:
  - id: apoyo
    quote: apoyo total e incondicional
    speaker: person:ana-ruiz
    summary: |-
      Ana Ruiz promete apoyo.
      Lo dijo ayer.
  - { id: duda, quote: "no lo sé", speaker: person:eva-soto, summary: 'Eva Soto duda' }
`;

/** What breaks YAML, or means something in it. */
const PIECES = [
  ": ¦:¦- ¦\n¦\n  ¦  ¦\t¦#¦ # ¦'¦\"¦''¦[¦]¦{¦}¦,¦|¦>-\n¦&a ¦*a¦!x ¦!!str ¦%¦@¦`¦? ¦~¦null¦1_000¦0x1F¦0o17¦017¦1e3",
  '.5¦-0¦.inf¦2020-01-01¦\\n¦\\x¦<<: ¦---\n¦...\n¦\u{85}¦\u{2028}¦\u{feff}¦\u{a0}¦\u{1f600}¦{a: 1}¦__proto__: x\n¦[a]: b\n',
].flatMap((pieces) => pieces.split('¦'));

const edit = fc.record({
  at: fc.nat(SOUND.length),
  removed: fc.oneof(fc.constant(0), fc.nat(6)),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
});

test('a text that both readers take and the schema too says the same to both', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 0, maxLength: 3 }), (edits) => {
      const text = edits.reduce(
        (before, { at, removed, put }) => before.slice(0, at) + put + before.slice(at + removed),
        SOUND,
      );
      const plain = readPlainYaml(text);
      if (!articleSchema.safeParse(plain).success) return;
      taken += 1;
      const { data, errors } = readYaml(text);
      expect({ errors, isSame: isDeepStrictEqual(plain, data) }).toEqual({
        errors: [],
        isSame: true,
      });
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(100);
});

test.each([
  ['what is no YAML', 'a: "x'],
  ['two values of one name', 'a: 1\na: 2'],
  ['an alias, which multiplies text', 'a: &x [1]\nb: *x'],
  ['lists within lists without end', '['.repeat(5000)],
  ['nothing', ''],
  ['the end of a document before its beginning', '...\na: 1'],
])('%s is not read', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

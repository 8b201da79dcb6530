import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugSchema } from './ids.ts';
import { toSlug } from './to-slug.ts';

test.each([
  ['Kim Jong Un', 'kim-jong-un'],
  ['Lejano Oriente ruso', 'lejano-oriente-ruso'],
  ['Íñigo Muñoz-Ávila', 'inigo-munoz-avila'],
  ['EE. UU.', 'ee-uu'],
  ['  ¿Qué?  ', 'que'],
  ['金正恩', null],
  ['', null],
])('%s becomes %s', (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});

test('whatever comes out passes the schema', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const slug = toSlug(name);
      return slug === null || slugSchema.safeParse(slug).success;
    }),
  );
});

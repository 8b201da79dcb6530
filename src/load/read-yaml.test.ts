import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './parse-content.ts';
import { readYaml } from './read-yaml.ts';

const YAML = `title: uno
# una nota
claims:
  - id: a
    quote: >-
      dos
      tres
  - { id: b, quote: cuatro }
topics:

  - uno
`;

describe('the line of a field', () => {
  test.each<[string, (string | number)[], number]>([
    ['of a key', ['title'], 11],
    ['of a key whose value starts below', ['topics'], 19],
    ['of an item', ['topics', 0], 21],
    ['of a field in an item', ['claims', 0, 'quote'], 15],
    ['of a field in a short item', ['claims', 1, 'quote'], 18],
    ['of the item where the field is missing', ['claims', 1, 'speaker'], 18],
    ['of the list where the item is missing', ['claims', 7], 13],
    ['of the first line where nothing is known', ['source', 'name'], 11],
  ])('%s', (_, path, line) => {
    expect(readYaml(YAML, 10).lineOf(path)).toBe(line);
  });
});

test('dates and words that other YAML takes for something else stay text', () => {
  const yaml =
    'a: 2023-09-14\nb: 1.50\nc: no\nd: 0o17\ne: 12:30\nf: ~\ng: 1e3\nh: "\\u00e1"\ni: <<';
  expect(readYaml(yaml).data).toEqual({
    a: '2023-09-14',
    b: 1.5,
    c: 'no',
    d: 15,
    e: '12:30',
    f: null,
    g: 1000,
    h: 'á',
    i: '<<',
  });
});

describe('what opens and does not close is told where it opens', () => {
  test.each([
    ['a bracket', 'a: x\nb: [uno, dos\nc: tres\nd: cuatro\n', 2, '['],
    ['a bracket around one that closes', 'a: x\nb: [uno, [dos]\nc: tres\n', 2, '['],
    ['a brace in a list', 'a:\n  - { id: uno, b: dos\n  - id: tres\n', 2, '{'],
    ['quotation marks', 'a: x\nb: "uno\nc: tres\nd: cuatro\n', 2, '"'],
    ['single marks', "a: 'uno\nb: tres\nd: cuatro\n", 1, "'"],
  ])('%s', (_, yaml, line, sign) => {
    expect(readYaml(yaml).errors).toContainEqual({
      line,
      message: expect.stringContaining(`aquí se abre «${sign}» y no se cierra`),
    });
  });

  test.each(['a: "x" y\nb: [1]\n', "a: 'it's'\nb: 2\n", 'a: [uno]\n  b: x\n'])(
    '%j: all are closed',
    (yaml) => {
      const { errors } = readYaml(yaml);
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.map(({ message }) => message).join()).not.toContain('se abre');
    },
  );
});

describe('front matter', () => {
  test.each([
    ['stands between two lines', '---\na: b\n---\n\nuno', 'a: b', '\nuno', 3],
    ['may have spaces after them', '---  \na: b\n--- \nuno', 'a: b', 'uno', 3],
    ['ends at the first of several', '---\na: b\n---\nuno\n\n---\n', 'a: b', 'uno\n\n---\n', 3],
    ['may be empty', '---\n---\nuno', '', 'uno', 2],
    ['may have no text after it', '---\na: b\n---', 'a: b', '', 3],
  ])('%s', (_, text, frontMatter, markdown, linesBefore) => {
    expect(splitFrontMatter(text)).toEqual({ frontMatter, markdown, linesBefore });
  });

  test('is missed where it does not begin or end', () => {
    expect(splitFrontMatter('uno')).toBe('no-start');
    expect(splitFrontMatter('\n---\n---\n')).toBe('no-start');
    expect(splitFrontMatter('---\na: b\n')).toBe('no-end');
  });
});

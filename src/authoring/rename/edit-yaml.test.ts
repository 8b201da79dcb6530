import { describe, expect, test } from 'vitest';
import { addToList, commentOut, replaceRefs, setField } from './edit-yaml.ts';

describe('replacing references', () => {
  test('keeps comments, order and quotes', () => {
    const yaml = `# person:a arriba
claims:
  - speaker: 'person:a'   # person:a
    via: "person:a"
    quote: person:a
  - { speaker: person:a, verb: dijo }
mentions: [{ quote: A, entry: person:a }]
other: person:a
via: person:ab
formerly: [person:c, person:a]
`;
    expect(replaceRefs(yaml, 'person:a', 'organization:b')).toBe(`# person:a arriba
claims:
  - speaker: 'organization:b'   # person:a
    via: "organization:b"
    quote: person:a
  - { speaker: organization:b, verb: dijo }
mentions: [{ quote: A, entry: organization:b }]
other: person:a
via: person:ab
formerly: [person:c, organization:b]
`);
  });

  test('keeps the ends of lines of another system', () => {
    expect(replaceRefs('a: 1\r\nvia: person:a\r\n', 'person:a', 'person:b')).toBe(
      'a: 1\r\nvia: person:b\r\n',
    );
  });

  test('of several speakers, and where two are one then', () => {
    const replace = (yaml: string): string => replaceRefs(yaml, 'person:a', 'person:b');
    expect(replace("- speakers: [person:a, 'place:c'] # sí\n")).toBe(
      "- speakers: [person:b, 'place:c'] # sí\n",
    );
    expect(replace('- speakers:\n    - person:c\n    - person:a\n  via: none\n')).toBe(
      '- speakers:\n    - person:c\n    - person:b\n  via: none\n',
    );
    expect(replace('- speakers: [person:a, person:b]\n  via: person:a\n')).toBe(
      '- speaker: person:b\n  via: person:b\n',
    );
    expect(
      replace('- speakers:\n    - person:b\n    - "group:unos: dos"\n    - person:a\n  verb: x\n'),
    ).toBe('- speakers: [person:b, "group:unos: dos"]\n  verb: x\n');
    expect(replace('- { speakers: [person:b, person:a], verb: x }\n')).toBe(
      '- { speaker: person:b, verb: x }\n',
    );
  });

  test('refuses what is no YAML', () => {
    expect(() => replaceRefs('via: [person:a', 'person:a', 'person:b')).toThrow();
  });
});

test.each([
  ['a list that is missing', 'name: A', 'name: A\naliases:\n  - B\n'],
  ['an empty list', 'aliases: []\nname: A\n', 'aliases: [B]\nname: A\n'],
  ['a list in brackets', 'aliases: [A] # sí\n', 'aliases: [A, B] # sí\n'],
  ['lines', 'aliases:\n  - A # uno\nname: A\n', 'aliases:\n  - A # uno\n  - B\nname: A\n'],
  ['lines without indent', 'aliases:\n- A\nname: A\n', 'aliases:\n- A\n- B\nname: A\n'],
  ['nothing yet', 'aliases:\nname: A\n', 'aliases:\n  - B\nname: A\n'],
])('adds to %s', (_, yaml, result) => {
  expect(addToList(yaml, 'aliases', ['B'])).toBe(result);
});

test('quotes what needs it', () => {
  expect(addToList('name: A\n', 'aliases', ['A: b', '@glosa'])).toBe(
    'name: A\naliases:\n  - "A: b"\n  - "@glosa"\n',
  );
});

test('sets a field in its place', () => {
  expect(setField('kind: city # sí\nname: A\n', 'kind', 'other')).toBe(
    'kind: other # sí\nname: A\n',
  );
  expect(setField('name: A', 'kind', 'other')).toBe('name: A\nkind: other\n');
});

test('what another kind has not becomes a comment', () => {
  expect(commentOut('name: A\nroles:\n  - title: x\n    from: 2012\nwikidata: Q1\n', 'roles')).toBe(
    'name: A\n# roles:\n#   - title: x\n#     from: 2012\nwikidata: Q1\n',
  );
  expect(commentOut('roles: []\nname: A\n', 'roles')).toBe('# roles: []\nname: A\n');
});

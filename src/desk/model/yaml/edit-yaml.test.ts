import { describe, expect, test } from 'vitest';
import { removeComment } from './comments.ts';
import { insertItem, removeItem } from './items.ts';
import { setField } from './set-field.ts';

const ORDER = ['id', 'quote', 'prefix', 'speaker', 'verb', 'summary', 'draft'];

describe('a field', () => {
  test.each([
    ['of the top level', 'a: 1 # uno\nb: 2\n', [], 'a', 'x', 'a: x # uno\nb: 2\n'],
    ['in quotes keeps them', "a: 'x'\n", [], 'a', "d'o", "a: 'd''o'\n"],
    ['in double quotes keeps them', 'a: "x" # c\n', [], 'a', 'y: z', 'a: "y: z" # c\n'],
    ['that needs quotes gets them', 'a: x\n', [], 'a', 'y: z', 'a: "y: z"\n'],
    [
      'folded stays folded',
      'a: >-\n  uno\n  dos\n\nb: 1\n',
      [],
      'a',
      'tres',
      'a: >-\n  tres\n\nb: 1\n',
    ],
    ['without a value', 'a:\nb: 1\n', [], 'a', 'x', 'a: x\nb: 1\n'],
    [
      'of an item',
      'c:\n  - id: a\n    verb: dijo\n  - id: b\n',
      ['c', 0],
      'verb',
      'cree',
      'c:\n  - id: a\n    verb: cree\n  - id: b\n',
    ],
    [
      'in braces',
      'c: [{ id: a, verb: dijo }]\n',
      ['c', 0],
      'verb',
      'cree',
      'c: [{ id: a, verb: cree }]\n',
    ],
    [
      'that is new, in its order',
      'c:\n  - id: a\n    quote: q # c\n    summary: s\n',
      ['c', 0],
      'verb',
      'v',
      'c:\n  - id: a\n    quote: q # c\n    verb: v\n    summary: s\n',
    ],
    [
      'that is new in braces',
      'c: [{ id: a, summary: s }]\n',
      ['c', 0],
      'verb',
      'v',
      'c: [{ id: a, verb: v, summary: s }]\n',
    ],
    [
      'that is new before all others',
      'c:\n  - quote: q\n',
      ['c', 0],
      'id',
      'v',
      'c:\n  - id: v\n    quote: q\n',
    ],
    ['that goes', 'a: 1\nb: 2 # x\nc: 3\n', [], 'b', undefined, 'a: 1\nc: 3\n'],
    [
      'that goes from behind the hyphen',
      'c:\n  - draft: true\n    id: a\n',
      ['c', 0],
      'draft',
      undefined,
      'c:\n  - id: a\n',
    ],
    [
      'that goes from braces',
      'c: [{ draft: true, id: a }]\n',
      ['c', 0],
      'draft',
      undefined,
      'c: [{ id: a }]\n',
    ],
    [
      'that goes from the end of braces',
      'c: [{ id: a, draft: true }]\n',
      ['c', 0],
      'draft',
      undefined,
      'c: [{ id: a }]\n',
    ],
    ['that goes from the end', 'a: 1\nb: 2', [], 'b', undefined, 'a: 1'],
    [
      'that is a list and was empty',
      'a: [] # nada\nb: 1\n',
      [],
      'a',
      ['x', 'y'],
      'a: # nada\n  - x\n  - y\nb: 1\n',
    ],
    [
      'that is a list and grows',
      'a:\n- x # uno\nb: 1\n',
      [],
      'a',
      ['x', 'y'],
      'a:\n- x # uno\n- y\nb: 1\n',
    ],
    ['that is a list in brackets', 'a: [x, z]\n', [], 'a', ['x', 'y', 'z'], 'a: [x, y, z]\n'],
    ['that is a list and empties', 'a:\n  - x\nb: 1\n', [], 'a', [], 'a: []\nb: 1\n'],
    [
      'that is a map and new',
      'a: 1\n',
      [],
      'p',
      { la: 1.5, lo: 2 },
      'a: 1\np:\n  la: 1.5\n  lo: 2\n',
    ],
    [
      'of a map in a list',
      'r:\n  - t: x\n    f: "1"\n',
      [],
      'r',
      [{ t: 'y', f: '1' }],
      'r:\n  - t: y\n    f: "1"\n',
    ],
  ] as const)('%s', (_, yaml, path, key, value, result) => {
    expect(setField(yaml, { path, key, order: ORDER }, value)).toBe(result);
  });
});

const LIST = 'c:\n  # de a\n  - id: a\n    quote: x\n\n  # de b\n  - id: b # fin\n\nd: 1\n';

describe('an item', () => {
  test('is put between others, with the blank line that they have', () => {
    expect(insertItem(LIST, { path: ['c'], index: 1 }, { id: 'n' })).toBe(
      'c:\n  # de a\n  - id: a\n    quote: x\n\n  - id: n\n\n  # de b\n  - id: b # fin\n\nd: 1\n',
    );
  });

  test('is put at the beginning and at the end', () => {
    expect(insertItem(LIST, { path: ['c'], index: 0 }, { id: 'n' })).toBe(
      LIST.replace('c:\n', 'c:\n  - id: n\n\n'),
    );
    expect(insertItem(LIST, { path: ['c'], index: 9 }, { id: 'n' })).toBe(
      LIST.replace('# fin\n', '# fin\n\n  - id: n\n'),
    );
  });

  test('is put into a list that is missing, empty, or in brackets', () => {
    expect(insertItem('a: 1\n', { path: ['c'], index: 0 }, { id: 'n' })).toBe(
      'a: 1\nc:\n  - id: n\n',
    );
    expect(insertItem('c: []\na: 1\n', { path: ['c'], index: 0 }, { id: 'n' })).toBe(
      'c:\n  - id: n\na: 1\n',
    );
    expect(insertItem('c:\na: 1\n', { path: ['c'], index: 0 }, { id: 'n' })).toBe(
      'c:\n  - id: n\na: 1\n',
    );
    expect(insertItem('c: [{ id: a }]\n', { path: ['c'], index: 1 }, { id: 'n' })).toBe(
      'c: [{ id: a }, { id: n }]\n',
    );
  });

  test('goes with the comment above it, and leaves the others as they are', () => {
    expect(removeItem(LIST, ['c'], 0)).toBe('c:\n  # de b\n  - id: b # fin\n\nd: 1\n');
    expect(removeItem(LIST, ['c'], 1)).toBe('c:\n  # de a\n  - id: a\n    quote: x\n\nd: 1\n');
    expect(removeItem('c:\n  - id: a\nd: 1\n', ['c'], 0)).toBe('c: []\nd: 1\n');
    expect(removeItem('c: [{ id: a }, { id: b }]\n', ['c'], 0)).toBe('c: [{ id: b }]\n');
    expect(removeItem('c: [{ id: a }]\n', ['c'], 0)).toBe('c: []\n');
  });

  test('comes back where it was', () => {
    const without = removeItem(LIST, ['c'], 1);
    expect(insertItem(without, { path: ['c'], index: 1, isApart: true }, { id: 'b' })).toContain(
      'quote: x\n\n  - id: b\n',
    );
  });
});

test('a folded text with a hash sign is no comment', () => {
  const yaml = 'c:\n  - id: a\n    summary: >-\n      # uno\n  # de b\n  - id: b\n';
  expect(setField(yaml, { path: ['c', 0], key: 'draft', order: ORDER }, true)).toBe(
    yaml.replace('      # uno\n', '      # uno\n    draft: true\n'),
  );
});

test('a comment goes only as it was written', () => {
  expect(removeComment('a: 1\n  # uno\n  # dos\nb: 2\n', ' uno\n dos')).toBe('a: 1\nb: 2\n');
  expect(removeComment('# uno\n# tres\n', ' uno\n dos')).toBe('# uno\n# tres\n');
});

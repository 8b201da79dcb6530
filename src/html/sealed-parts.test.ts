import { describe, expect, test } from 'vitest';
import { Html } from './html.ts';
import { toSealedParts } from './sealed-parts.ts';

const parts = toSealedParts<{ head: Html; note?: Html }>({ head: new Html('<title>x</title>') });
/** As JavaScript would, whatever the types say. */
const text = parts.head.value as unknown as string;

test('a sealed part is placed whole', () => {
  expect([...parts.head.value].join('')).toBe('<title>x</title>');
});

test('a part that a page lacks is seen to be missing', () => {
  expect(parts.note).toBeUndefined();
});

describe('a sealed part is not read', () => {
  test.each([
    ['what it includes', () => text.includes('x'), 'includes'],
    ['its length', () => text.length, 'length'],
    ['its text in another', () => `${text}`, 'Symbol(Symbol.toPrimitive)'],
    ['its text by an expression', () => /x/u.test(text), 'Symbol(Symbol.toPrimitive)'],
    ['its text as JSON', () => JSON.stringify(text), 'toJSON'],
  ])('%s', (_, read, key) => {
    expect(read).toThrow(`Una plantilla lee «${key}» de la parte «head» de su página.`);
  });
});

import { expect, test } from 'vitest';
import { readMarkedTexts, toTypedText } from './marked-texts.ts';

test('a marked text is read as its words, with the names where they stand', () => {
  const { text, names } = toTypedText(
    'a',
    "[P Ana Ruiz] y los [O Mossos d'Esquadra] cenan en [L Sort] por [X Navidad].",
  );
  expect(text).toBe("Ana Ruiz y los Mossos d'Esquadra cenan en Sort por Navidad.");
  expect(names.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
    ['person', 'Ana Ruiz'],
    ['organization', "Mossos d'Esquadra"],
    ['place', 'Sort'],
    ['other', 'Navidad'],
  ]);
});

test('a bracket that is no mark is refused with its place', () => {
  expect(() => toTypedText('a', 'Vive en [M Sort].')).toThrow('«Vive en [M Sort].»');
});

test('the marked texts of the project are all read', () => {
  expect(readMarkedTexts().length).toBeGreaterThan(40);
});

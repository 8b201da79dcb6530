import { describe, expect, test } from 'vitest';
import { lineAt, toPlainText } from './plain-text.ts';
import { toHast } from './to-hast.ts';

function read(markdown: string) {
  const { tree } = toHast(markdown);
  if (!tree) throw new Error('Expected a tree');
  return toPlainText(tree);
}

describe('plain text', () => {
  test.each([
    ['paragraphs', 'uno\n\ndos', 'uno\ndos', ['uno', 'dos']],
    ['emphasis', 'a *b **c** d* e', 'a b c d e', ['a b c d e']],
    ['a line feed inside', 'uno\ndos', 'uno\ndos', ['uno\ndos']],
    ['a hard break', 'uno  \ndos', 'uno\ndos', ['uno\ndos']],
    ['headings', '## Uno\n\ndos', 'Uno\ndos', ['Uno', 'dos']],
    ['lists', '- a\n- b', '\na\nb\n', ['a', 'b']],
    ['a list in a list', '- a\n  - b\n- c', '\na\n\nb\n\n\nc\n', ['a', 'b', 'c']],
    ['quotes', '> a\n>\n> b', '\na\nb\n', ['a', 'b']],
    ['code', 'a `b` c', 'a b c', ['a b c']],
    ['entities', 'A&amp;B &lt;i&gt;', 'A&B <i>', ['A&B <i>']],
    ['an image has no text', 'a ![b](/c.png) d', 'a  d', ['a  d']],
    ['a rule parts blocks', 'a\n\n---\n\nb', 'a\n\nb', ['a', 'b']],
    ['a carriage return by entity', 'a&#13;b', 'a\nb', ['a\nb']],
    ['emoji', '👍🏽 sí', '👍🏽 sí', ['👍🏽 sí']],
    ['nothing', '', '', []],
  ])('%s', (_, markdown, text, blocks) => {
    const plain = read(markdown);
    expect(plain.text).toBe(text);
    expect(plain.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(blocks);
  });

  test('code is closed to names', () => {
    const { text, opaque } = read('a [b *c*](/d) `e`');
    expect(opaque.map(({ start, end }) => text.slice(start, end))).toEqual(['e']);
  });

  test('text in a link knows its link', () => {
    const { nodes } = read('a [b *c*](/d) e');
    expect(nodes.map(({ link }) => link?.element.tagName ?? null)).toEqual([null, 'a', 'a', null]);
  });
});

describe('lines', () => {
  const markdown = 'uno\ndos *tres\ncuatro*\n\n- cinco\n- seis\n\n```\nsiete\n```\n';
  test.each([
    ['uno', 1],
    ['dos', 2],
    ['tres', 2],
    ['cuatro', 3],
    ['cinco', 5],
    ['seis', 6],
    // The parser gives the text of code no position of its own: its block's line stands for it.
    ['siete', 8],
  ])('%s stands in line %i', (word, line) => {
    const plain = read(markdown);
    expect(lineAt(plain, plain.text.indexOf(word))).toBe(line);
  });

  test('an empty text has none', () => {
    expect(lineAt(read(''), 0)).toBeNull();
  });
});

import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';

describe('parseMarkdown', () => {
  test.each([
    ['paragraphs', 'Uno.\n\nDos, tres.\n'],
    ['lines of one paragraph', 'Uno,\ndos\ny tres.\n\n«Cuatro».'],
    ['more blank lines than one', 'Uno.\n\n\nDos.\n\n\n\nTres.\n'],
    ['code between fences', '```\nuno\n\ndos\n\n\ntres\n```\n\ncuatro'],
    ['code without an end', '~~~ js\nuno\n\ndos'],
    ['HTML over blank lines', '<!-- uno\n\ndos\n\ntres -->\n\ncuatro'],
    ['an underlined title', 'Uno\n===\n\nDos\n\n---\n\nTres'],
    ['an item and what follows it', '- uno\n\ndos\n\n  tres\n\n    cuatro'],
    ['a quote that goes on', '> uno\ndos\n\ntres'],
    ['a definition', '[uno\ndos]: /tres\n"cuatro"\n\n[uno\ndos]\n\nTexto'],
    ['a break and a space at the end', 'uno  \ndos\\\ntres \n\ncuatro '],
    ['entities, accents and other scripts', 'uno &amp; dos\n\nÁrbol ñandú\n\n漢字と\n\n😀 no'],
    [
      'marks among words',
      'uno *dos* y\n\ntres _cuatro_.\n\ncinco `seis`\n\nsiete\\* ocho\n\n«nueve»',
    ],
    ['links among words', 'uno [dos](/x)\n\ntres ![cuatro](/x) [a]\n\ncinco [seis][a]\n\n[a]: /x'],
    ['other line endings', 'uno\r\n\r\ndos\r\rtres\n\ncuatro'],
    [
      'paragraphs between other blocks',
      '\nuno\n\ndos\n\n# tres\n\ncuatro\n\n\ncinco\nseis\n\n* * *\n\n- siete',
    ],
  ])('reads %s as remark does', (_, markdown) => {
    expect(toLines(parseMarkdown(markdown))).toEqual(toLines(remark().parse(markdown)));
  });

  const words = ['Uno', 'dos tres', 'y, cuatro.', '«cinco»', '(seis)', '—', '"', "'", '漢', '😀'];
  const inline = ['*', '**', '_', '`', '``', '[', ']', '![', '](/x)', '\\', '&', '&amp;', ': !'];
  const starts = ['# ', '> ', '- ', '1. ', '1) ', '    ', '```', '~~~', '===', '---', '* * *', '+'];
  const html = ['<', '>', '<!--', '-->', '<b>', '</b>', '<pre>', '</pre>', '<div>', '<?', '?>'];
  const spaces = [' ', '  \n', '\t', '\0', '\uFEFF', '\u00A0', '\u2028', '\u0085', '\u00AD'];
  const ends = ['\n', '\n\n', '\n\n\n', '\r', '\r\n'];

  test.each([
    ['anything', [...words, ...inline, ...starts, ...html, ...spaces, ...ends, '\n\n', '\n\n']],
    ['words with marks', [...words, ' ', ' ', ...inline, '\n\n', '\n\n', '\n\n']],
    ['blocks of all kinds', [...words, ...words, ...starts, '\n', '\n\n', '\n\n', '\n\n']],
  ])('reads %s as remark does', (_, pieces) => {
    const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 40 });
    fc.assert(
      fc.property(markdown, (parts) => {
        const text = parts.join('');
        expect(toLines(parseMarkdown(text))).toEqual(toLines(remark().parse(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The nodes with the lines of their positions: columns and offsets are not the file's. */
function toLines({ children }: Root): unknown {
  return JSON.parse(
    JSON.stringify(children, (key, value: unknown) => {
      if (key !== 'position') return value;
      const { start, end } = value as NonNullable<Nodes['position']>;
      return [start.line, end.line];
    }),
  );
}

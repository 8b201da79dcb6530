import { describe, expect, test } from 'vitest';
import { findMarked } from './marks.ts';

/** `|` parts blocks; of quotations in one another the outermost. */
function markedIn(text: string): string[] {
  let at = 0;
  const blocks = text.split('|').map((block) => {
    const start = at;
    at += block.length + 1;
    return { start, end: start + block.length };
  });
  const found = findMarked(text, blocks);
  return found
    .filter(
      (inner) =>
        !found.some(
          (outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end,
        ),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

describe('words in marks', () => {
  test.each([
    ['in Spanish marks', 'dijo «sí» y', ['«sí»']],
    ['in English marks', 'dijo “sí” y', ['“sí”']],
    ['in low marks', 'dijo „sí” y', ['„sí”']],
    ['in angles inward', 'dijo »sí« y', ['»sí«']],
    ['in one mark for both', 'dijo ”sí” y', ['”sí”']],
    ['that a mark closes twice', 'dijo “sí ”y” no', ['“sí ”']],
    ['after a mark that closes nothing', 'de Juan». Dijo «sí» y', ['«sí»']],
    ['after a mark that opens nothing', '»dijo «sí» y|«no» y', ['«sí»', '«no»']],
    ['in German marks', 'dijo „sí“ y', ['„sí“']],
    ['in German marks around others', 'dijo „sí, ‚no‘ dijo“ y “ya”', ['„sí, ‚no‘ dijo“', '“ya”']],
    ['in angled single marks', 'dijo ‹sí› y', ['‹sí›']],
    ['in angled single marks inward', 'dijo ›sí‹ y ›no‹', ['›sí‹', '›no‹']],
    ['in angled single marks inward around others', '›dijo »sí« ayer‹', ['›dijo »sí« ayer‹']],
    ['in a grave and an acute accent', 'dijo `sí´ y ´no´', ['`sí´', '´no´']],
    ['in single marks', 'dijo ‘sí’ y', ['‘sí’']],
    [
      'in straight single marks',
      "dijo 'sí' y 'no'.",
      ["'sí'", "'no'."].map((each) => each.replace('.', '')),
    ],
    [
      'in single marks with an apostrophe inside',
      'dijo ‘la casa d’en Joan’ y',
      ['‘la casa d’en Joan’'],
    ],
    ['apostrophes', "O'Higgins y D'Angelo, l'Hospitalet", []],
    ['elided words', "'pa que veas, pa' que vayas to' el día", []],
    ['short years', "los '80 y los '90 y el '23", []],
    ['feet and minutes', "5' 30\" y 6' de alto", []],
    ['a single mark alone', "dijo 'sí y luego", []],
    ['in straight marks', 'dijo "sí" y "no"', ['"sí"', '"no"']],
    ['one inside another', '«dijo “sí” ayer»', ['«dijo “sí” ayer»']],
    ['side by side', '«a» «b»', ['«a»', '«b»']],
    ['a mark without its partner', 'dijo «sí|y luego', []],
    ['a closing mark alone', 'sí» dijo', []],
    ['a partner only in the next block', 'dijo «sí|no» y', []],
    ['a misprint inside a quotation', '«dijo “sí ayer» y', ['«dijo “sí ayer»']],
    ['inches', 'un tubo de 12" de largo, dijo "sí"', ['"sí"']],
    ['a straight mark before a word never closes', '"a "b" c', ['"b"']],
    ['that go on in the next block', 'dijo: «uno|»dos» y', ['«uno', '»dos»']],
    ['that go on in English', '“uno|“dos” y', ['“uno', '“dos”']],
    ['that go on over three blocks', '«uno|»dos|»tres» y', ['«uno', '»dos', '»tres»']],
    ['that go on after a closing English mark', '“uno|”dos” y', ['“uno', '”dos”']],
    ['that go on in German', '„uno|„dos“ y', ['„uno', '„dos“']],
    ['that another mark closes', 'dijo «sí", «no”. Y luego', ['«sí"', '«no”']],
    ['that a mark closes after another', 'dijo «el "no" de" Ana» y', ['«el "no" de" Ana»']],
    ['inches in a quotation', 'dijo «mide 5" de ancho» y', ['«mide 5" de ancho»']],
    ['a straight mark that another closes', 'dijo "sí» y "no” ya', ['"sí»', '"no”']],
    ['none', 'uno dos', []],
  ])('%s', (_, text, found) => {
    expect(markedIn(text)).toEqual(found);
  });

  test('misprints by the thousand take no time', () => {
    expect(markedIn('«'.repeat(100_000) + '"'.repeat(3))).toEqual(['""']);
  });
});

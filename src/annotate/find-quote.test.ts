import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../fuzz/arbitrary.ts';
import { findQuote, foldWords, type QuoteSelector, toSearchedText } from './find-quote.ts';
import { fold } from './fold.ts';

/** `|` parts blocks, which the text has as line feeds. */
function find(text: string, selector: QuoteSelector): string[][] {
  const folded = fold(text.replaceAll('|', '\n')).text;
  let at = 0;
  const blocks = text.split('|').map((block) => {
    const start = at;
    at += fold(block).text.length + 1;
    return { start, end: at - 1 };
  });
  return findQuote(toSearchedText(folded, blocks), selector).map((ranges) =>
    ranges.map(({ start, end }) => `${start}:${folded.slice(start, end)}`),
  );
}

describe('a quote', () => {
  test.each<[string, string, QuoteSelector, string[][]]>([
    ['stands once', 'uno dos tres', { quote: 'dos' }, [['4:dos']]],
    ['stands twice', 'sí y sí', { quote: 'sí' }, [['0:sí'], ['5:sí']]],
    ['overlaps itself', 'no no no', { quote: 'no no' }, [['0:no no'], ['3:no no']]],
    ['is the whole text', 'uno', { quote: 'uno' }, [['0:uno']]],
    ['is nowhere', 'uno dos', { quote: 'tres' }, []],
    ['has its words in another order', 'uno dos', { quote: 'dos uno' }, []],
    ['differs by an accent', 'el publico', { quote: 'público' }, []],
    ['differs by case', 'Rusia', { quote: 'rusia' }, []],
    ['differs by ñ', 'los anos', { quote: 'años' }, []],
    ['differs by typography', 'dijo: «sí…» y fue', { quote: '"sí..." y' }, [['6:"sí..." y']]],
    ['begins and ends with signs', 'dijo «sí» ayer', { quote: '«sí»' }, [['5:"sí"']]],
    ['is a part of a word', 'los rusos', { quote: 'ruso' }, []],
    ['ends inside a word', 'los rusos y un ruso', { quote: 'los ruso' }, []],
    ['begins inside a word', 'un virus y us rusos', { quote: 'us y us' }, []],
    ['is the end of a word', 'los rusos', { quote: 'usos' }, []],
    ['has spaces around', 'uno dos', { quote: ' dos ' }, [['4:dos']]],
    ['has nothing to read', 'uno … dos', { quote: '…' }, []],
    ['is empty', 'uno', { quote: ' ' }, []],
    ['runs on into the next block', 'uno|dos', { quote: 'uno dos' }, [['0:uno dos']]],
    ['is told by what stands before', 'a sí b sí', { quote: 'sí', prefix: 'b ' }, [['7:sí']]],
    ['is told by what stands after', 'sí a sí b', { quote: 'sí', suffix: ' b' }, [['5:sí']]],
    ['has a context with typography', '«a» sí', { quote: 'sí', prefix: '"a"' }, [['4:sí']]],
    ['has a context that is not there', 'a sí', { quote: 'sí', prefix: 'b' }, []],
    [
      'has a context without a space',
      '(sí)',
      { quote: 'sí', prefix: '(', suffix: ')' },
      [['1:sí']],
    ],
    ['has two parts', 'uno, dos, tres', { quote: 'uno […] tres' }, [['0:uno', '10:tres']]],
    ['has three parts', 'a b c d e', { quote: 'a [...] c […] e' }, [['0:a', '4:c', '8:e']]],
    ['has parts in the next block', 'uno|dos', { quote: 'uno […] dos' }, [['0:uno', '4:dos']]],
    ['has parts in three blocks', 'a|b|c d', { quote: 'a […] b […] d' }, [['0:a', '2:b', '6:d']]],
    ['has parts a block apart', 'uno|y|dos', { quote: 'uno […] dos' }, []],
    ['has its parts in a block before', 'dos|uno', { quote: 'uno […] dos' }, []],
    ['has parts in the wrong order', 'dos uno', { quote: 'uno […] dos' }, []],
    ['has its parts in a later block', 'a|b|a b', { quote: 'a […] b' }, [['4:a', '6:b']]],
    ['has an empty part', 'uno dos', { quote: '[…] dos' }, []],
    ['has signs that the text has too', 'a […] c', { quote: 'a […] c' }, [['0:a [...] c']]],
  ])('%s', (_, text, selector, found) => {
    expect(find(text, selector)).toEqual(found);
  });
});

describe('laws', () => {
  const sentence = fc
    .array(fc.constantFrom('Kim', 'dijo', 'que', 'sí', '«no»', 'mañana,', 'año', '7'), {
      minLength: 4,
      maxLength: 30,
    })
    .map((words) => words.join(' '));

  test('whatever stands in the text on word edges is found there', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (text, a, b) => {
        const words = text.split(' ');
        const first = a % words.length;
        const last = first + 1 + (b % (words.length - first));
        const quote = words.slice(first, last).join(' ');
        const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        expect(find(text, { quote }).flat()).toContain(`${start}:${foldWords(quote)}`);
      }),
    );
  });

  test('a quote with one letter changed or gone is missing, unless those words stand elsewhere', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.constantFrom('', 'w', 'ó'), (text, at, letter) => {
        const index = at % text.length;
        fc.pre(/[\p{L}\p{N}]/u.test(text.charAt(index)) && text.charAt(index) !== letter);
        const quote = text.slice(0, index) + letter + text.slice(index + 1);
        const isStill = foldWords(text).includes(foldWords(quote));
        if (!isStill) expect(find(text, { quote })).toEqual([]);
      }),
    );
  });

  test('what is found reads as the quote', () => {
    fc.assert(
      fc.property(anyText(30), anyText(3), (text, quote) => {
        for (const [part = ''] of find(text.replaceAll('|', ''), { quote }))
          expect(part.slice(part.indexOf(':') + 1)).toBe(foldWords(quote));
      }),
    );
  });
});

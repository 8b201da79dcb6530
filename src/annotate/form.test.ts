import { describe, expect, test } from 'vitest';
import { computeForm, findQuotations } from './form.ts';

/** `|` parts blocks. */
function quotationsOf(text: string): string[] {
  return findQuotations(text, toBlocks(text)).map(({ start, end }) => text.slice(start, end));
}

function toBlocks(text: string) {
  let at = 0;
  return text.split('|').map((block) => {
    const start = at;
    at += block.length + 1;
    return { start, end: start + block.length };
  });
}

describe('quotations', () => {
  test.each([
    ['in Spanish marks', 'dijo «sí» y', ['«sí»']],
    ['in English marks', 'dijo “sí” y', ['“sí”']],
    ['in low marks', 'dijo „sí” y', ['„sí”']],
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
    ['none', 'uno dos', []],
  ])('%s', (_, text, found) => {
    expect(quotationsOf(text)).toEqual(found);
  });

  test('misprints by the thousand take no time', () => {
    expect(quotationsOf('«'.repeat(100_000) + '"'.repeat(3))).toEqual(['""']);
  });
});

describe('the form of a claim', () => {
  test.each([
    ['all inside', 'dijo «sí quiero» ayer', ['sí quiero'], 'direct'],
    ['with the marks', 'dijo «sí quiero» ayer', ['«sí quiero»'], 'direct'],
    ['partly inside', 'dijo «sí quiero» ayer', ['dijo «sí quiero»'], 'mixed'],
    ['cut by the end of the quotation', 'dijo «sí quiero» ayer', ['quiero» ayer'], 'mixed'],
    ['outside', 'dijo «sí quiero» ayer', ['ayer'], 'indirect'],
    ['only a mark inside', 'dijo «sí» ayer', ['» ayer'], 'indirect'],
    ['two parts, both inside', '«sí» dijo «no»', ['sí', 'no'], 'direct'],
    ['two parts, one inside', '«sí» dijo que no', ['sí', 'que no'], 'mixed'],
    ['over two quotations', 'que «sí» y «no» ya', ['«sí» y «no»'], 'mixed'],
    ['two quotations and a sign between', '«sí», «no»', ['«sí», «no»'], 'direct'],
  ])('%s', (_, text, parts, form) => {
    const ranges = parts.map((part) => {
      const start = text.indexOf(part);
      return { start, end: start + part.length };
    });
    expect(computeForm(text, ranges, findQuotations(text, toBlocks(text)))).toBe(form);
  });
});

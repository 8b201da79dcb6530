import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { toTextElement, toXmlDocument } from './xml.ts';

const { DOMParser } = new JSDOM().window;
/** What parsers may drop or turn: line ends, and characters that Unicode or XML has not. */
const UNSTABLE = /[\p{Cc}\p{Cs}\p{Cn}]/gu;

test('any text makes a document that parses, and is read back but for what XML forbids', () => {
  // One document holds many texts: parsing costs by the document.
  const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 50, maxLength: 50 });
  fc.assert(
    fc.property(texts, (values) => {
      const elements = values.map((text) => toTextElement('t', text));
      const xml = toXmlDocument('<all>', ...elements, '</all>');
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      expect(parsed.querySelector('parsererror')).toBeNull();
      const found = [...parsed.querySelectorAll('t')].map((each) => each.textContent ?? '');
      const toStable = (text: string): string => text.replace(UNSTABLE, '');
      expect(found.map(toStable)).toEqual(values.map(toStable));
    }),
    { numRuns: 10 },
  );
});

import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTextElement, toXmlDocument } from './xml.ts';

const { DOMParser } = new JSDOM().window;

test('any text makes a document that parses, and is read back but for what XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = toXmlDocument(toTextElement('t', text));
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      expect(parsed.querySelector('parsererror')).toBeNull();
      // Parsers turn every line end into a line feed, and Unicode has characters that XML has not.
      const expected = text.replace(/\r\n?/gu, '\n').replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, '');
      const found = parsed.documentElement.textContent ?? '';
      expect(found.replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, '')).toBe(expected);
    }),
  );
});

import countryCodes from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { guessPlace } from './guess-place.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const NAMES = new Intl.DisplayNames('es', { type: 'region', fallback: 'none' });
/** All that `Intl` names: countries of today, and much else. */
const NAMED = LETTERS.flatMap((first) =>
  LETTERS.flatMap((second) => {
    const name = NAMES.of(first + second);
    return name ? [{ code: first + second, name }] : [];
  }),
);

describe('a place by its name', () => {
  test.each([
    ['España', { kind: 'country', country: 'ES' }],
    // A country of before has the same name.
    ['Alemania', { kind: 'country', country: 'DE' }],
    ['Vietnam', { kind: 'country', country: 'VN' }],
    ['Serbia', { kind: 'country', country: 'RS' }],
    ['Yemen', { kind: 'country', country: 'YE' }],
    ['Pyongyang', { kind: 'city' }],
    ['Unión Europea', { kind: 'region' }],
    ['Naciones Unidas', { kind: 'region' }],
    ['zona del euro', { kind: 'region' }],
    ['Canarias', { kind: 'region' }],
    ['Pseudoacentos', { kind: 'region' }],
    ['Comarca Inventada', { kind: 'region' }],
    ['', { kind: 'region' }],
  ])('«%s» is %j', (name, guess) => {
    expect(guessPlace(name)).toEqual(guess);
  });

  test('has no country code that the schema would refuse', () => {
    expect(NAMED.length).toBeGreaterThan(250);
    const refused = NAMED.filter(({ name }) => {
      const { country } = guessPlace(name);
      return country !== undefined && !countryCodes.isValid(country);
    });
    expect(refused).toEqual([]);
  });

  test('has its own code where it is a country of today', () => {
    const today = NAMED.filter(({ code }) => countryCodes.isValid(code));
    expect(today.length).toBeGreaterThan(240);
    const wrong = today.filter(({ code, name }) => guessPlace(name).country !== code);
    expect(wrong).toEqual([]);
  });
});

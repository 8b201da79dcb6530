import { describe, expect, it } from 'vitest';
import { toCountryName } from './country-names.ts';
import { findSuccessors } from './former-states.ts';
import { getLandLevel } from './land-level.ts';

const level = getLandLevel(1e-7);

describe('the country codes of the atlas', () => {
  it.each(['ES', 'RU', 'AU', 'FJ', 'VA', 'PS', 'TW', 'XK', 'AQ'])('%s has an outline', (code) => {
    // Kosovo has no code in the standard, and Natural Earth draws it without one.
    expect(level.findCountry(code).length > 0).toBe(code !== 'XK');
  });

  it('gives all parts of a country that the atlas draws apart', () => {
    const [mainland] = level.findCountry('AU');
    // Steradians: 7.6 million square kilometres.
    expect(mainland?.area).toBeCloseTo(0.187, 2);
  });

  it('knows no country by an empty or unknown code', () => {
    expect(level.findCountry('')).toEqual([]);
    expect(level.findCountry('ZZ')).toEqual([]);
  });

  it('has the usual names in Spanish', () => {
    expect(['KP', 'CD', 'GB'].map(toCountryName)).toEqual([
      'Corea del Norte',
      'República Democrática del Congo',
      'Reino Unido',
    ]);
  });
});

describe('former states', () => {
  it('stand on countries of today that the atlas has', () => {
    const codes = ['Q15180', 'Q36704', 'Q33946', 'Q12560'].flatMap(
      (id) => findSuccessors(id) ?? [],
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => level.findCountry(code).length === 0)).toEqual([]);
  });

  it('are unknown without a number of Wikidata', () => {
    expect(findSuccessors(undefined)).toBeUndefined();
    expect(findSuccessors('Q1')).toBeUndefined();
  });
});

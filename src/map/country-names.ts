import { memoize } from '../html/memoize.ts';

const names = new Intl.DisplayNames('es', { type: 'region' });

/** The usual name of a country in Spanish, by its ISO 3166-1 alpha-2 code. */
export const toCountryName = memoize((code: string): string => names.of(code) ?? code);

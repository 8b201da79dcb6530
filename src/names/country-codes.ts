import countryCodes from 'i18n-iso-countries/index.js';

let codes: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code of a country by its Spanish name; null for regions and what is no country. */
export function findCountryCode(name: string): string | null {
  codes ??= readCodes('es');
  return codes.get(name) ?? null;
}

/** The Spanish name of a country or union by its code; null where it has none. */
export function findCountryName(code: string): string | null {
  return new Intl.DisplayNames('es', { type: 'region', fallback: 'none' }).of(code) ?? null;
}

/**
 * The codes that the schema knows by their names in `Intl`, which also names unions (EU), what was
 * (DD is «Alemania» there too) and test data (XA).
 */
function readCodes(language: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return new Map(
    Object.keys(countryCodes.getAlpha2Codes()).map((code) => [names.of(code) ?? code, code]),
  );
}

/** After the Union's end fifteen states took its place. */
const SOVIET = 'RU UA BY MD LT LV EE GE AM AZ KZ UZ TM KG TJ';

/**
 * The countries on whose land states stood that are no more, by the Wikidata id of the state: enough
 * to set its name there, not its borders.
 */
const SUCCESSORS: Readonly<Record<string, string>> = {
  // Unión Soviética, Imperio ruso.
  Q15180: SOVIET,
  Q34266: SOVIET,
  // Yugoslavia and its federal republic, Serbia y Montenegro.
  Q36704: 'SI HR BA RS ME MK',
  Q83286: 'SI HR BA RS ME MK',
  Q37024: 'RS ME',
  // Checoslovaquia.
  Q33946: 'CZ SK',
  // República Democrática Alemana, Alemania Occidental.
  Q16957: 'DE',
  Q713750: 'DE',
  // Austria-Hungría.
  Q28513: 'AT HU CZ SK SI HR BA',
  // Imperio otomano.
  Q12560: 'TR SY IQ LB',
};

/** ISO 3166-1 alpha-2 codes, or undefined for a state that the table does not have. */
export function findSuccessors(wikidata: string | undefined): readonly string[] | undefined {
  return wikidata === undefined ? undefined : SUCCESSORS[wikidata]?.split(' ');
}

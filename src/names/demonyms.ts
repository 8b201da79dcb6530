/** Who is of a land or a town, in the masculine, by the ISO 3166-1 alpha-2 code of its country; `-` is none. */
const OF_A_PLACE = `
  AR argentino bonaerense porteño cordobeño mendocino santafesino
  AU australiano
  AT austriaco austríaco
  BE belga flamenco valón
  BO boliviano
  BR brasileño
  GB inglés británico escocés galés
  BG búlgaro
  CA canadiense quebequés
  CL chileno
  CN chino
  CO colombiano bogotano antioqueño caleño
  KR surcoreano
  CR costarricense
  HR croata
  CU cubano habanero santiaguero
  CZ checo
  DE alemán bávaro
  DK danés
  DO dominicano
  DZ argelino
  EC ecuatoriano
  EG egipcio
  ES español andaluz aragonés asturiano balear canario cántabro castellano leonés catalán extremeño gallego madrileño
  ES murciano navarro riojano valenciano vasco mallorquín menorquín sevillano cordobés granadino malagueño gaditano
  ES jienense onubense almeriense toledano manchego burgalés salmantino vallisoletano zamorano segoviano soriano
  ES abulense conquense alicantino castellonense turolense oscense zaragozano coruñés lugués orensano pontevedrés
  ES bilbaíno vizcaíno guipuzcoano alavés
  FI finlandés
  FR francés bretón normando
  GE georgiano
  GR griego
  GT guatemalteco
  HN hondureño
  HT haitiano
  HU húngaro
  ID indonesio
  IE irlandés
  IL israelí
  IN indio
  IQ iraquí
  IR iraní
  IT italiano siciliano toscano véneto
  JP japonés
  LB libanés
  LY libio
  MA marroquí
  MX mexicano yucateco jalisciense poblano sonorense tapatío
  NI nicaragüense
  NL holandés
  NO noruego
  NZ neozelandés
  PA panameño
  PE peruano limeño cusqueño
  PH filipino
  PL polaco
  PR puertorriqueño
  PS palestino
  PT portugués
  PY paraguayo
  RO rumano
  RS serbio
  RU ruso
  SA saudí
  SE sueco
  SK eslovaco
  SV salvadoreño
  SY sirio
  CH suizo
  TN tunecino
  TR turco
  UA ucraniano
  US estadounidense norteamericano californiano texano tejano neoyorquino
  UY uruguayo
  VE venezolano
  - americano europeo africano asiático armenio árabe caucásico caribeño andino balcánico coreano
`;
/** Endings of the masculine with those of the feminine; what has neither is one for both. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/o$/u, 'a'],
  [/és$/u, 'esa'],
  [/án$/u, 'ana'],
  [/ín$/u, 'ina'],
  [/ón$/u, 'ona'],
  [/(?<=[lz])$/u, 'a'],
];

const demonyms = new Map(OF_A_PLACE.trim().split('\n').flatMap(toPairs));

/** Whether a word in lower case says of what land something is: «argentina», «francés». */
export function isDemonym(lower: string): boolean {
  return demonyms.has(lower);
}

/** The code of the country that a word in lower case speaks of; null where it is none or not known. */
export function findDemonymCountry(lower: string): string | null {
  const code = demonyms.get(lower);
  return code === undefined || code === '-' ? null : code;
}

function toPairs(line: string): (readonly [string, string])[] {
  const [code = '', ...masculines] = line.trim().split(' ');
  return masculines.flatMap(toBoth).map((word) => [word, code] as const);
}

function toBoth(masculine: string): string[] {
  const rule = FEMININE.find(([ending]) => ending.test(masculine));
  return rule ? [masculine, masculine.replace(...rule)] : [masculine];
}

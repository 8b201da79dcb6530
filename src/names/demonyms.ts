/** Who is of a land or a town, in the masculine. */
const OF_A_PLACE = `
  argentino mexicano colombiano peruano chileno cubano boliviano ecuatoriano venezolano uruguayo paraguayo dominicano
  hondureño salvadoreño panameño guatemalteco puertorriqueño brasileño haitiano americano norteamericano europeo
  africano asiático español francés inglés británico escocés irlandés galés portugués italiano alemán austriaco
  austríaco suizo holandés danés sueco noruego finlandés polaco checo eslovaco húngaro rumano búlgaro griego turco
  serbio croata ruso ucraniano georgiano armenio chino japonés coreano indio filipino australiano neozelandés
  canadiense estadounidense costarricense nicaragüense belga árabe israelí iraní iraquí marroquí saudí egipcio
  argelino tunecino libio palestino libanés sirio caucásico caribeño andino balcánico
  andaluz aragonés asturiano balear canario cántabro castellano leonés catalán extremeño gallego madrileño murciano
  navarro riojano valenciano vasco mallorquín menorquín sevillano cordobés granadino malagueño gaditano jienense
  onubense almeriense toledano manchego burgalés salmantino vallisoletano zamorano segoviano soriano abulense
  conquense alicantino castellonense turolense oscense zaragozano coruñés lugués orensano pontevedrés bilbaíno
  vizcaíno guipuzcoano alavés californiano texano tejano neoyorquino bonaerense porteño cordobeño mendocino
  santafesino limeño cusqueño bogotano antioqueño caleño yucateco jalisciense poblano sonorense tapatío
  habanero santiaguero siciliano toscano véneto bávaro bretón normando flamenco
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

const demonyms = new Set(OF_A_PLACE.trim().split(/\s+/u).flatMap(toBoth));

/** Whether a word in lower case says of what land something is: «argentina», «francés». */
export function isDemonym(lower: string): boolean {
  return demonyms.has(lower);
}

function toBoth(masculine: string): string[] {
  const rule = FEMININE.find(([ending]) => ending.test(masculine));
  return rule ? [masculine, masculine.replace(...rule)] : [masculine];
}

/** A unit in the plural and the singular, and how many of the smallest of its kind it is. */
type Measure = readonly [words: string, count: number];

/**
 * Units that measure one thing. News reckon with years of twelve months or 52 weeks and months of thirty days, so that
 * no one table has them all.
 */
const KINDS: readonly (readonly Measure[])[] = [
  [
    ['año años', 1],
    ['bienio bienios', 2],
    ['trienio trienios', 3],
    ['legislatura legislaturas', 4],
    ['lustro lustros', 5],
    ['década décadas decenio decenios', 10],
    ['siglo siglos', 100],
    ['milenio milenios', 1000],
  ],
  [
    ['mes meses', 1],
    ['bimestre bimestres', 2],
    ['trimestre trimestres', 3],
    ['cuatrimestre cuatrimestres', 4],
    ['semestre semestres', 6],
    ['año años', 12],
  ],
  [
    ['día días', 1],
    ['quincena quincenas', 15],
    ['mes meses', 30],
    ['año años', 365],
  ],
  [
    ['semana semanas', 1],
    ['mes meses', 365 / 12 / 7],
    ['año años', 52],
  ],
  [
    ['segundo segundos', 1],
    ['minuto minutos', 60],
    ['hora horas', 3600],
    ['día días', 86_400],
  ],
  [
    ['milímetro milímetros mm', 1],
    ['centímetro centímetros cm', 10],
    ['metro metros m', 1000],
    ['kilómetro kilómetros km', 1e6],
  ],
  [
    ['metro-cuadrado metros-cuadrados', 1],
    ['hectárea hectáreas ha', 1e4],
    ['kilómetro-cuadrado kilómetros-cuadrados', 1e6],
  ],
  [
    ['gramo gramos', 1],
    ['kilo kilos kilogramo kilogramos kg', 1000],
    ['tonelada toneladas', 1e6],
  ],
  [
    ['mililitro mililitros', 1],
    ['litro litros', 1000],
    ['hectolitro hectolitros', 1e5],
  ],
  [
    ['céntimo céntimos centavo centavos', 1],
    ['euro euros dólar dólares peso pesos real reales', 100],
  ],
  [
    ['centésima centésimas base básicos', 1],
    ['décima décimas', 10],
    ['punto puntos %', 100],
  ],
];

/** How many of a smaller unit are one of a larger; those of the first kind that has both. */
const COUNTS: ReadonlyMap<string, number> = new Map(
  KINDS.toReversed().flatMap((kind) =>
    kind.flatMap(([large, many], index) =>
      kind
        .slice(0, index)
        .flatMap(([small, few]) =>
          large
            .split(' ')
            .flatMap((one) =>
              small.split(' ').map((other): [string, number] => [`${one} ${other}`, many / few]),
            ),
        ),
    ),
  ),
);

/** How many of the second unit are one of the first; nothing where they are no units of one thing. */
export function findCount(large: string, small: string): number | undefined {
  return COUNTS.get(`${large} ${small}`);
}

/** The units among the words behind a figure: «kilómetros cuadrados» measure no length. */
export function listUnits(nouns: readonly string[]): readonly string[] {
  const square = nouns.findIndex((noun) => /^cuadrad[oa]s?$/u.test(noun));
  return square < 1 ? nouns : [`${nouns[square - 1]}-${nouns[square]}`];
}

/** What a word behind a figure multiplies it by, as it is written in news: «mil», «millones», «MM€», «20k». */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...['mil', 'k'].map((word): [string, number] => [word, 1e3]),
  ...['millón', 'millon', 'millones', 'mm', 'm'].map((word): [string, number] => [word, 1e6]),
  ...['mil millones', 'millardo', 'millardos'].map((word): [string, number] => [word, 1e9]),
  ...['billón', 'billon', 'billones'].map((word): [string, number] => [word, 1e12]),
]);
const LAST_WORDS = /(?<=^|[^\p{L}])(?:mil )?\p{L}+(?=(?: y medi[oa])?$)/iu;

/** What multiplies a figure as it is written, one where nothing does: a million of «dos millones y medio». */
export function readScale(figure: string): number {
  const words = LAST_WORDS.exec(figure)?.[0].toLowerCase() ?? '';
  return SCALES.get(words) ?? SCALES.get(words.replace(/^mil /u, '')) ?? 1;
}

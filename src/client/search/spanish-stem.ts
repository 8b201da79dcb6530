/** Endings of nouns, adjectives and verbs, without accents. */
const ENDINGS =
  'aríamos eríamos iríamos aremos eremos iremos arían erían irían ábamos íamos asteis isteis aría ería iría aron ieron arán erán irán ando iendo amos emos imos aban ados adas idos idas ará erá irá aré eré iré aba ían ado ada ido ida ar er ir as es os an en ía ia io s a e o i'
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(' ');
/** Shorter ones would hold words together that share little. */
const STEM_MIN = 3;

/**
 * What the forms of a word have in common: «prometió», «promete» and «prometer» give «promet»,
 * «rusa» and «rusos» «rus».
 * @param word without accents
 */
export function toStem(word: string): string {
  const ending = ENDINGS.find(
    (each) => word.endsWith(each) && word.length - each.length >= STEM_MIN,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

import { isInfinitive } from './known-names.ts';
import { toWordSet } from './word-list.ts';

/** Forms of the third person that no rule gives. */
const IRREGULAR = toWordSet(`
  ha han es son fue fueron era eran será serán sería dijo dijeron dice dicen hizo hicieron hace hacen puso pone
  quiso quiere quieren pudo puede pueden tuvo tiene tienen tendrá vino viene vienen vendrá supo sabe saben sabrá
  trajo trae va van iba irá da dan dio está están estuvo estaba sale saldrá ve vio lee leyó ríe rió oye oyó cae cayó
  sigue siguen siguió pide piden pidió murió muere huye huyó hay hubo haya sea había habría habrá debe deben elige
  consigue impide mide despide corrige dirige exige surge finge acoge recoge coge protege convence vence ejerce
  riñe gime rige sirve repite compite viste cree creyó creía contribuye construye destruye incluye excluye concluye
  atribuye distribuye sustituye juega jugó niega negó dirá podrá hará querrá valdrá anduvo tuitea tuiteó
  tradujo condujo produjo redujo dedujo indujo introdujo sedujo contuvo mantuvo obtuvo sostuvo retuvo detuvo
  expuso propuso impuso opuso supuso dispuso repuso compuso previno convino intervino deshizo rehízo contradijo
  predijo bendijo maldijo atrajo contrajo distrajo extrajo pondrá dispondrá propondrá opondrá expondrá impondrá
  supondrá compondrá mantendrá sostendrá contendrá detendrá retendrá obtendrá intervendrá convendrá prevendrá
  cabrá pondría tendría vendría saldría diría haría querría sabría podría propondría mantendría
`);
/** Infinitives that the list lacks, for it was made of gerunds, and theirs have another vowel. */
const CHANGING = toWordSet(`
  advertir convertir divertir invertir revertir subvertir pervertir preferir sugerir requerir referir conferir
  diferir inferir interferir transferir adherir ingerir digerir mentir desmentir sentir consentir asentir disentir
  presentir herir hervir servir vestir medir competir repetir despedir impedir perseguir conseguir proseguir rendir
  elegir reelegir corregir dirigir derretir gemir concebir morir dormir reír sonreír freír
`);
/** Endings of the third person with those of the infinitives that they may come from, the longest first. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ieron', ['er', 'ir']],
  ['aban', ['ar']],
  ['aron', ['ar']],
  ['aba', ['ar']],
  ['ían', ['er', 'ir', 'ír']],
  ['rían', ['r']],
  ['rán', ['r']],
  ['ría', ['r']],
  ['ía', ['er', 'ir', 'ír']],
  ['ió', ['er', 'ir', 'iar']],
  ['rá', ['r']],
  ['an', ['ar']],
  ['en', ['er', 'ir']],
  ['ó', ['ar']],
  ['a', ['ar']],
  ['e', ['er', 'ir']],
];
/** How a stem changes under stress, undone: «miente» is of «mentir», «cuenta» of «contar». */
const STEM_CHANGES: readonly (readonly [RegExp, string])[] = [
  [/ie(?=[^aeiou]{1,3}$)/u, 'e'],
  [/ue(?=[^aeiou]{1,3}$)/u, 'o'],
  [/i(?=[^aeiou]{1,2}$)/u, 'e'],
  [/u(?=[^aeiou]{1,2}$)/u, 'o'],
  [/qu$/u, 'c'],
  [/gu$/u, 'g'],
  [/c$/u, 'z'],
  [/í(?=[^aeiou]?$)/u, 'i'],
  [/ú(?=[^aeiou]?$)/u, 'u'],
];
const GERUND = /(?:ando|iendo|yendo)$/u;

/** Answers for the words of the last texts, which the next ones have too: asked anew, it is a tenth of reading names. */
const answers = new Map<string, boolean>();
/** Words kept: more than the vocabulary of a hundred articles. */
const ANSWERS_MAX = 20_000;

/** Whether a word in lower case may be a verb in the third person: «miente», «anunció», «dirá». */
export function isThirdPerson(word: string): boolean {
  const known = answers.get(word);
  if (known !== undefined) return known;
  if (answers.size >= ANSWERS_MAX) answers.clear();
  const answer = endsInThirdPerson(word);
  answers.set(word, answer);
  return answer;
}

function endsInThirdPerson(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  if (word.length < 3) return false;
  for (const [ending, infinitives] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 2 && infinitives.some((end) => isStemOf(stem, end))) return true;
  }
  return false;
}

/** «Hablando», «Según dijo»: what may open a sentence before its subject. */
export function isGerund(word: string): boolean {
  return GERUND.test(word) && word.length > 5;
}

function isStemOf(stem: string, end: string): boolean {
  if (isVerb(stem + end)) return true;
  return STEM_CHANGES.some(
    ([change, before]) => change.test(stem) && isVerb(stem.replace(change, before) + end),
  );
}

function isVerb(infinitive: string): boolean {
  return isInfinitive(infinitive) || CHANGING.has(infinitive);
}

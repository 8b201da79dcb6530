/** Two or three letters drawn as one: in a PDF or an old typesetter's file, never in a word. */
const LIGATURES = /[\uFB00-\uFB06]/gu;
/** Soft hyphens, zero-width spaces, joiners of words and marks of byte order. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
/** Joiners that Arabic or an emoji needs, between letters of ours. */
const JOINERS = /(?<=\p{Script=Latin})[\u200C\u200D](?=\p{Script=Latin})/gu;
/** Controls, but for tabulators and ends of lines; what turns the direction of reading; lost halves. */
const CONTROLS = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** The same words in letters that anybody can search for; nothing that is seen changes. */
export function cleanLetters(text: string): string {
  return text
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(JOINERS, '')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\uFFFD')
    .normalize('NFC');
}

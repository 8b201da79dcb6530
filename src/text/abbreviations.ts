/** Abbreviations that stand before a name or a number, so that their full stop ends nothing; in lower case. */
const BEFORE_NAME =
  'sr|sra|sres|sras|srta|dr|dra|dres|lic|ing|gral|jr|st|mr|mrs|ms|sto|sta|d|dña|dª|mª|av|avda|art|arts|núm|núms|nro|n|pág|págs|p|pp|ej|' +
  'vs|prof|profa|mons|cía|cdte|tte|cap|cnel|sgto|fr|excmo|excma|ilmo|ilma|hno|hnos|pdte|pdta|aprox|tel|tfno|vol|fig|cf|ca|' +
  'dip|sen|gob|arq|mtro|mtra|lcdo|lcda|pza|ctra|apdo|min|máx|mín|trad|coord|ltda|' +
  'ene|feb|abr|jun|jul|ago|sep|sept|oct|nov|dic|c|s|a';
export const ABBREVIATION = new RegExp(`^(?:${BEFORE_NAME})$`, 'u');

/** After these words a sentence has begun even if an abbreviation stands before. */
export const SURE_START = /^(?:El|La|Los|Las|En|Un|Una|Según|Pero|Por|Este|Esta)$/u;

/** «EE. UU.», «S.A.», «J. R. R.» */
export const INITIALS = /^(?:EE\.\s?UU\.|\p{Lu}\.(?:\s?\p{Lu}\.)+)$/u;

const BEFORE_STOP = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]{2,5}(?=\.)/gu;

/**
 * The abbreviations of a text, in lower case, each once: whoever has no list of all of them knows
 * by these that «el prof. Gil» goes on. Single letters are left out: «el grupo a.» may end with one.
 */
export function findAbbreviations(text: string): string[] {
  const words = [...text.matchAll(BEFORE_STOP)].map(([word]) => word.toLowerCase());
  return [...new Set(words)].filter((word) => ABBREVIATION.test(word));
}

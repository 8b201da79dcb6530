/** Abbreviations that stand before a name or a number, so that their full stop ends nothing; in lower case. */
const BEFORE_NAME =
  'sr|sra|sres|sras|srta|dr|dra|dres|lic|ing|gral|jr|st|mr|mrs|ms|sto|sta|d|dña|av|avda|art|arts|núm|núms|nro|n|pág|págs|p|pp|ej|' +
  'vs|prof|profa|mons|cía|cdte|tte|cap|cnel|sgto|fr|excmo|excma|ilmo|ilma|hno|hnos|pdte|pdta|aprox|tel|tfno|vol|fig|cf|ca|' +
  'ene|feb|abr|jun|jul|ago|sep|sept|oct|nov|dic|c|s|a';
export const ABBREVIATION = new RegExp(`^(?:${BEFORE_NAME})$`, 'u');

/** After these words a sentence has begun even if an abbreviation stands before. */
export const SURE_START = /^(?:El|La|Los|Las|En|Un|Una|Según|Pero|Por|Este|Esta)$/u;

/** «EE. UU.», «S.A.», «J. R. R.» */
export const INITIALS = /^(?:EE\.\s?UU\.|\p{Lu}\.(?:\s?\p{Lu}\.)+)$/u;

const LAST_WORD = /(?<![\p{L}\p{M}\p{N}.])((?:\p{Lu}{1,2}\.\s?)*[\p{L}\p{M}]+)\.\s*$/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
const CAPITALS = /^(?:\p{Lu}{1,2}\.\s?)*\p{Lu}{1,2}$/u;

/**
 * Whether what ends with a full stop goes on in what follows, for the stop is that of an
 * abbreviation: «El Sr. | Biden», «EE. | UU.».
 */
export function endsInAbbreviation(words: string, next: string): boolean {
  const last = LAST_WORD.exec(words)?.[1];
  if (last === undefined || SURE_START.test(FIRST_WORD.exec(next)?.[0] ?? '')) return false;
  const isInitials = CAPITALS.test(last);
  return isInitials || (last.length > 1 && ABBREVIATION.test(last.toLowerCase()));
}

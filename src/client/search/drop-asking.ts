const ASKING = 'quién quien quiénes quienes qué que cuándo cuando dónde donde cómo como';
const ASKED_FOR =
  'dijo dijeron dice dicen decía decían es son fue era está están opina opinan piensa piensan';

/** «¿Quién dijo …?», «qué ha dicho …»: how one asks, not what for. */
const QUESTION = new RegExp(
  `^[\\s¿¡]*(?:${toChoice(ASKING)})\\s+(?:(?:ha|han)\\s+dicho\\s+|(?:${toChoice(ASKED_FOR)})\\s+)?(?:que\\s+)?`,
  'iu',
);

/** What was typed without the words that make it a question; all of it where nothing else is left. */
export function dropAsking(typed: string): string {
  const rest = typed.replace(QUESTION, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : typed;
}

function toChoice(words: string): string {
  return words.split(' ').join('|');
}

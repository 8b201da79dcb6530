/** What capitals are often written without; the tilde of ñ and the cedilla are letters of their own. */
const ACCENTS = /[\u0300-\u0302\u0308]/gu;
const ACCENTED = /[ÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜàáâäèéêëìíîïòóôöùúûü]/u;

/** A text in NFC without accents: «García» is «Garcia», «Núñez» is «Nuñez». */
export function dropAccents(text: string): string {
  if (!ACCENTED.test(text)) return text;
  return text.normalize('NFD').replaceAll(ACCENTS, '').normalize('NFC');
}

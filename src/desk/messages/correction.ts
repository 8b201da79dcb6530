import { uncapitalize } from '../../schema/capitalize.ts';

/** What is proposed to be said of words that changed. */
export function toCorrectionSentence(
  words: readonly { readonly label: string; readonly before: string; readonly after: string }[],
): string {
  const told = words.map(({ label, before, after }) => {
    const what = label === '' ? '' : uncapitalize(label);
    if (before === '') return `${what}se añade «${after}»`;
    return what + (after === '' ? `se quita «${before}»` : `«${after}» (decía «${before}»)`);
  });
  const list = new Intl.ListFormat('es', { type: 'conjunction' }).format(told);
  return `Se corrige el texto: ${list}.`;
}

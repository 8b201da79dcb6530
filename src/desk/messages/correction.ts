/** What is proposed to be said of words that changed. */
export function toCorrectionSentence(
  words: readonly { readonly label: string; readonly before: string; readonly after: string }[],
): string {
  const told = words.map(({ label, before, after }) => {
    const what = label === '' ? '' : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
    // A picture that another one replaces: what it shows is said in the same words.
    if (before === after) return `${what}«${after}»`;
    if (before === '') return `${what}se añade «${after}»`;
    return what + (after === '' ? `se quita «${before}»` : `«${after}» (decía «${before}»)`);
  });
  const list = new Intl.ListFormat('es', { type: 'conjunction' }).format(told);
  return `Se corrige el texto: ${list}.`;
}

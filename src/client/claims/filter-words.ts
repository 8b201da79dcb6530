/** Hides the claims of a list that lack any of some words, and the articles that have none left. */
export function filterWords(list: Element, typed: string): void {
  const words = toSearchText(typed).split(/\s+/u).filter(Boolean);
  for (const claim of list.querySelectorAll<HTMLElement>('[data-form]')) {
    const text = toSearchText(claim.textContent);
    claim.hidden = !words.every((word) => text.includes(word));
  }
  for (const article of list.querySelectorAll<HTMLElement>(':scope > *')) {
    article.hidden = !article.querySelector('[data-form]:not([hidden])');
  }
}

/** Case and accents do not count; ñ is not n. */
function toSearchText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<!n)\u0303|(?!\u0303)\p{M}/gu, '')
    .normalize('NFC');
}

/** Hides the claims of the page that lack any of the words typed, and says how many are left. */
class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const items = [...document.querySelectorAll<HTMLElement>('#lista [data-form]')];
    const texts = items.map((item) => toSearchText(item.textContent));
    const output = this.querySelector('output');
    this.addEventListener('input', ({ target }) => {
      const words = toSearchText((target as HTMLInputElement).value)
        .split(/\s+/u)
        .filter(Boolean);
      items.forEach((item, index) => {
        item.hidden = !words.every((word) => texts[index]?.includes(word));
      });
      for (const group of document.querySelectorAll<HTMLElement>('#lista > *')) {
        group.hidden = !group.querySelector('[data-form]:not([hidden])');
      }
      const left = items.filter((item) => !item.hidden).length;
      if (output) output.value = words.length > 0 ? `${left} de ${items.length}` : '';
    });
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

customElements.define('claim-filter', ClaimFilter);

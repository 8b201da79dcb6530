/** Where a typed sign is text or a choice, never a command. */
const TYPING = 'input, textarea, select, [contenteditable]';

/**
 * «/» leads to the field that searches the site; where the window has no room for it, to the page that
 * searches. What is typed in a field stays there, as does all of it where a reader turned the keys off.
 */
export function listenForSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, altKey, metaKey, defaultPrevented } = event;
    if (key !== '/' || ctrlKey || altKey || metaKey || defaultPrevented) return;
    if (document.documentElement.dataset['keys'] === 'off') return;
    if (target instanceof Element && target.closest(TYPING)) return;
    if (document.querySelector('dialog[open]')) return;
    const fields = document.querySelectorAll<HTMLInputElement>('[role="search"] [name="q"]');
    const field = [...fields].find((each) => each.getClientRects().length > 0);
    // Firefox would look for words in the page.
    event.preventDefault();
    if (!field) document.querySelector<HTMLElement>('a.to-search')?.click();
    field?.focus();
    field?.select();
  });
}

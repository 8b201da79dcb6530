/** The field, and of each result the link that leads to it. */
const STOPS = '[type=search], section li > a, section :is(h3, .words, li li) > a';

/** The arrows lead from the field to the results, from one to the next, and back. */
export function moveByArrows(search: HTMLElement): void {
  search.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [...search.querySelectorAll<HTMLElement>(STOPS)];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + step];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

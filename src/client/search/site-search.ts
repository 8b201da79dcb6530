import { SEARCH_FAILED, SEARCH_MISSING, toAnswer } from '../../words/search-answers.ts';
import { FILTERS } from '../../exports/search/filters.ts';
import { isEmptySearch, type SearchState, toParameters, toSearchState } from './search-state.ts';
import { ask } from './ask.ts';
import { type Found, loadPagefind, type Pagefind } from './pagefind.ts';
import { toResultItem } from './to-result-item.ts';

/** Typing faster than this does not start a search for every letter. */
const PAUSE_MS = 200;
const RESULTS_AT_A_TIME = 10;

/**
 * Searches as the reader types: `<site-search data-pagefind="…" data-time-zone="…">` around a form,
 * a status line and a list. What is searched stands in the page's address.
 */
export class SiteSearch extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #results = this.querySelector('ol') as HTMLOListElement;
  readonly #more = this.querySelector('button[type=button]') as HTMLButtonElement;
  #pagefind: Pagefind | undefined;
  /** What was found and is not shown yet. */
  #waiting: Found[] = [];
  #pause = 0;
  /** Counts the searches: an answer that comes after a newer question is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#update();
    });
    this.#form.addEventListener('change', () => this.#update());
    this.#form.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => this.#update(), PAUSE_MS);
    });
    this.#more.addEventListener('click', () => {
      this.#showMore().catch(() => this.#say(SEARCH_FAILED));
    });
    this.#start().catch(() => this.#say(SEARCH_MISSING));
  }

  /** The form shows what the address asks for; what is typed meanwhile stays. */
  async #start(): Promise<void> {
    const asked = toSearchState(new URLSearchParams(location.search));
    const words = this.#form.elements.namedItem('q') as HTMLInputElement;
    words.value ||= asked.words;
    const pagefind = await loadPagefind(this.dataset['pagefind'] ?? '');
    const counts = await pagefind.filters();
    for (const filter of FILTERS) {
      const select = this.#form.elements.namedItem(filter) as HTMLSelectElement;
      const names = Object.keys(counts[filter] ?? {}).sort(new Intl.Collator('es').compare);
      if (filter === 'year') names.reverse();
      select.append(...names.map((name) => new Option(name, name)));
      const name = asked.filters[filter] ?? '';
      select.value = names.includes(name) ? name : '';
    }
    this.#pagefind = pagefind;
    this.#update();
  }

  #update(): void {
    clearTimeout(this.#pause);
    if (!this.#pagefind) return;
    const fields = new FormData(this.#form);
    const given = [...fields].map(([name, value]) => [name, String(value)]);
    const state = toSearchState(new URLSearchParams(given));
    const parameters = toParameters(state).toString();
    history.replaceState(null, '', parameters === '' ? location.pathname : `?${parameters}`);
    this.#search(this.#pagefind, state).catch(() => this.#say(SEARCH_FAILED));
  }

  async #search(pagefind: Pagefind, state: SearchState): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    if (isEmptySearch(state)) {
      await this.#show([], '');
      return;
    }
    const found = await ask(pagefind, state);
    if (turn !== this.#turn) return;
    await this.#show(found, toAnswer(found.length));
  }

  /** The count is said when the results are there to be read. */
  async #show(found: readonly Found[], status: string): Promise<void> {
    this.#waiting = [...found];
    this.#results.replaceChildren();
    const turn = this.#turn;
    await this.#showMore();
    if (turn === this.#turn) this.#say(status);
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = this.#waiting.splice(0, RESULTS_AT_A_TIME);
    this.#more.hidden = this.#waiting.length === 0;
    const results = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    const timeZone = this.dataset['timeZone'] ?? 'UTC';
    const items = results.map((result) => toResultItem(result, timeZone));
    const isFirst = this.#results.childElementCount === 0;
    this.#results.append(...items);
    if (!isFirst) items[0]?.querySelector('a')?.focus();
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

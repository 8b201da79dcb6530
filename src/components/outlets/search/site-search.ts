import { FILTERS } from '../../../search/filters.ts';
import {
  isEmpty,
  type SearchState,
  toParameters,
  toSearchState,
} from '../../../search/search-state.ts';
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
  #pagefind: Promise<Pagefind> | undefined;
  #found: readonly Found[] = [];
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
    this.#more.addEventListener('click', () => this.#showMore());
    this.#form.hidden = false;
    this.#start().catch(() => this.#say('El buscador no ha podido cargarse en este navegador.'));
  }

  /** The form shows what the address asks for, once the filters are known. */
  async #start(): Promise<void> {
    const state = toSearchState(new URLSearchParams(location.search));
    const words = this.#form.elements.namedItem('q') as HTMLInputElement;
    words.value = state.words;
    this.#pagefind = loadPagefind(this.dataset['pagefind'] ?? '');
    const counts = await (await this.#pagefind).filters();
    for (const filter of FILTERS) {
      const select = this.#form.elements.namedItem(filter) as HTMLSelectElement;
      const names = Object.keys(counts[filter] ?? {}).sort(new Intl.Collator('es').compare);
      if (filter === 'year') names.reverse();
      select.append(...names.map((name) => new Option(name, name)));
      select.value = state.filters[filter] ?? '';
    }
    await this.#search(state);
  }

  #update(): void {
    clearTimeout(this.#pause);
    const fields = new FormData(this.#form);
    const given = [...fields].map(([name, value]) => [name, String(value)]);
    const state = toSearchState(new URLSearchParams(given));
    const parameters = toParameters(state).toString();
    history.replaceState(null, '', parameters === '' ? location.pathname : `?${parameters}`);
    this.#search(state).catch(() => this.#say('La búsqueda ha fallado. Pruebe de nuevo.'));
  }

  async #search(state: SearchState): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    if (isEmpty(state)) {
      this.#show([], '');
      return;
    }
    const pagefind = await this.#pagefind;
    const found = pagefind ? await ask(pagefind, state) : [];
    if (turn !== this.#turn) return;
    const count = found.length === 1 ? '1 artículo' : `${found.length} artículos`;
    this.#show(found, found.length === 0 ? 'Ningún artículo.' : `${count}.`);
  }

  #show(found: readonly Found[], status: string): void {
    this.#found = found;
    this.#results.replaceChildren();
    this.#showMore();
    this.#say(status);
  }

  #showMore(): void {
    const turn = this.#turn;
    const shown = this.#results.childElementCount;
    const next = this.#found.slice(shown, shown + RESULTS_AT_A_TIME);
    this.#more.hidden = shown + next.length >= this.#found.length;
    Promise.all(next.map((result) => result.data()))
      .then((results) => {
        if (turn !== this.#turn) return;
        const timeZone = this.dataset['timeZone'] ?? 'UTC';
        this.#results.append(...results.map((result) => toResultItem(result, timeZone)));
        if (shown > 0) this.#results.children[shown]?.querySelector('a')?.focus();
      })
      .catch(() => this.#say('No se han podido leer los resultados. Pruebe de nuevo.'));
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

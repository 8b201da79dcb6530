import {
  SEARCH_FAILED,
  SEARCH_MISSING,
  toArticleAnswer,
  toClaimAnswer,
  toNameAnswer,
} from '../../words/search-answers.ts';
import { FILTERS } from '../../exports/search/filters.ts';
import { ask } from './ask.ts';
import type { FoundName } from './find-names.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { type Found, loadPagefind, type Pagefind } from './pagefind.ts';
import { type Query, toAllWords, toQuery } from './query.ts';
import { createResultGroup, type ResultGroup } from './result-group.ts';
import { createClaimSearch } from './search-claims.ts';
import { createNameSearch } from './search-names.ts';
import { isEmptySearch, type SearchState, toParameters, toSearchState } from './search-state.ts';
import { toClaimItems } from './to-claim-item.ts';
import { toNameItem } from './to-name-item.ts';
import { toResultItem } from './to-result-item.ts';

/** Typing faster than this does not search claims and articles for every letter; names it does. */
const PAUSE_MS = 150;
const NAMES_AT_A_TIME = 6;
/** On a phone, so that the claims below are not out of sight. */
const NAMES_ON_A_PHONE = 3;
const WIDE = '(width >= 60rem)';
/** The same words of several articles are one item: fewer are seen. */
const CLAIMS_AT_A_TIME = 12;
const ARTICLES_AT_A_TIME = 10;

/**
 * Searches names, claims and articles as the reader types. Its data say where the indexes,
 * the articles and the registers are. What is searched stands in the page's address; nothing is loaded
 * before something is.
 */
export class SiteSearch extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #searchNames = createNameSearch(this.#datum('index'));
  readonly #claims = createClaimSearch(this.#datum('index'));
  readonly #folders = ['person', 'organization', 'place'].map((kind) => this.#datum(kind));
  #pagefind: Promise<Pagefind> | undefined;
  #query: Query = toQuery('');
  #pause = 0;
  /** Counts the questions: an answer that comes after a newer one is dropped. */
  #turn = 0;

  readonly #nameGroup: ResultGroup<FoundName> = createResultGroup(this.#section('names'), {
    atATime: matchMedia(WIDE).matches ? NAMES_AT_A_TIME : NAMES_ON_A_PHONE,
    toAnswer: toNameAnswer,
    toItems: async (found) =>
      found.map((each) => toNameItem(each, this.#folders, toAllWords(this.#query))),
  });
  readonly #claimGroup: ResultGroup<number> = createResultGroup(this.#section('claims'), {
    atATime: CLAIMS_AT_A_TIME,
    toAnswer: toClaimAnswer,
    toItems: async (found) => {
      const options = {
        folder: this.#datum('articles'),
        timeZone: this.#datum('timeZone'),
        asked: toAllWords(this.#query),
      };
      return toClaimItems(await this.#claims.read(found), options);
    },
  });
  readonly #articleGroup: ResultGroup<Found> = createResultGroup(this.#section('articles'), {
    atATime: ARTICLES_AT_A_TIME,
    toAnswer: toArticleAnswer,
    toItems: async (found) => {
      const results = await Promise.all(found.map((each) => each.data()));
      return results.map((result) => toResultItem(result, this.#datum('timeZone')));
    },
  });

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#update();
    });
    this.#form.addEventListener('change', () => this.#update());
    this.#form.addEventListener('input', () => {
      this.#update(PAUSE_MS);
    });
    this.querySelector('details')?.addEventListener('toggle', () => {
      this.#loadPagefind().catch(() => this.#articleGroup.say(SEARCH_MISSING));
    });
    moveByArrows(this);
    this.#start().catch(() => this.#articleGroup.say(SEARCH_MISSING));
  }

  #datum(name: string): string {
    return this.dataset[name] ?? '';
  }

  #section(name: string): HTMLElement {
    return this.querySelector(`section.${name}`) as HTMLElement;
  }

  /** The form shows what the address asks for; what is typed meanwhile stays. */
  async #start(): Promise<void> {
    const asked = toSearchState(new URLSearchParams(location.search));
    const words = this.#form.elements.namedItem('q') as HTMLInputElement;
    words.value ||= asked.words;
    if (Object.keys(asked.filters).length > 0) {
      const details = this.querySelector('details');
      if (details) details.open = true;
      await this.#loadPagefind();
      for (const filter of FILTERS) {
        const select = this.#form.elements.namedItem(filter) as HTMLSelectElement;
        const name = asked.filters[filter] ?? '';
        // An address may ask for what is not there any more.
        const isThere = [...select.options].some(({ value }) => value === name);
        select.value = isThere ? name : '';
      }
    }
    if (words.value !== '' || Object.keys(asked.filters).length > 0) this.#update();
  }

  /** Loads the index of articles once, and fills what they may be narrowed by. */
  #loadPagefind(): Promise<Pagefind> {
    this.#pagefind ??= this.#openPagefind().catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  async #openPagefind(): Promise<Pagefind> {
    const pagefind = await loadPagefind(this.#datum('pagefind'));
    const counts = await pagefind.filters();
    for (const filter of FILTERS) {
      const select = this.#form.elements.namedItem(filter) as HTMLSelectElement;
      const names = Object.keys(counts[filter] ?? {}).sort(new Intl.Collator('es').compare);
      if (filter === 'year') names.reverse();
      select.append(...names.map((name) => new Option(name, name)));
    }
    return pagefind;
  }

  #update(pause = 0): void {
    clearTimeout(this.#pause);
    const fields = new FormData(this.#form);
    const given = [...fields].map(([name, value]) => [name, String(value)]);
    const state = toSearchState(new URLSearchParams(given));
    const parameters = toParameters(state).toString();
    history.replaceState(null, '', parameters === '' ? location.pathname : `?${parameters}`);
    this.#turn += 1;
    this.#query = toQuery(state.words);
    if (isEmptySearch(state)) {
      for (const group of [this.#nameGroup, this.#claimGroup, this.#articleGroup]) group.clear();
      return;
    }
    this.#search(this.#nameGroup, (show) => this.#searchNames(this.#query, show));
    const searchRest = (): void => {
      this.#search(this.#claimGroup, async (show) => show(await this.#claims.find(this.#query)));
      this.#searchArticles(state);
    };
    if (pause === 0) searchRest();
    else this.#pause = window.setTimeout(searchRest, pause);
  }

  /** Names and claims have words and nothing else to be found by. */
  #search<Item>(
    group: ResultGroup<Item>,
    find: (show: (found: readonly Item[]) => Promise<void>) => Promise<void>,
  ): void {
    if (toAllWords(this.#query).length === 0) {
      group.clear();
      return;
    }
    const turn = this.#turn;
    find(async (found) => {
      if (turn === this.#turn) await group.show(found);
    }).catch(() => group.say(SEARCH_FAILED));
  }

  #searchArticles(state: SearchState): void {
    const turn = this.#turn;
    const group = this.#articleGroup;
    this.#loadPagefind().then(
      async (pagefind) => {
        try {
          const found = await ask(pagefind, state);
          if (turn === this.#turn) await group.show(found);
        } catch {
          group.say(SEARCH_FAILED);
        }
      },
      () => group.say(SEARCH_MISSING),
    );
  }
}

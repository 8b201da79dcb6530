import {
  SEARCH_FAILED,
  SEARCH_MISSING,
  toArticleAnswer,
  toClaimAnswer,
  toNameAnswer,
} from '../../words/search-answers.ts';
import { FILTERS } from '../../exports/search/filters.ts';
import { askSites, type FoundInSite, joinFound, readFromSites } from './ask-sites.ts';
import type { FoundName } from './find-names.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { type Query, toAllWords, toQuery } from './query.ts';
import { createResultGroup, type ResultGroup } from './result-group.ts';
import { createResultTabs } from './result-tabs.ts';
import { createArticleSearch, loadAllFilters } from './search-articles.ts';
import { createClaimSearch } from './search-claims.ts';
import { createNameSearch } from './search-names.ts';
import { isEmptySearch, type SearchState, toParameters, toSearchState } from './search-state.ts';
import { toClaimItems } from './to-claim-item.ts';
import { toNameItem } from './to-name-item.ts';
import { toResultItem } from './to-result-item.ts';

/** Typing faster than this does not search claims and articles for every letter; names it does. */
const PAUSE_MS = 100;
const NAMES_AT_A_TIME = 6;
/** On a phone, so that the claims below are not out of sight. */
const NAMES_ON_A_PHONE = 3;
const WIDE = '(width >= 60rem)';
/** The same words of several articles are one item: fewer are seen. */
const CLAIMS_AT_A_TIME = 12;
const ARTICLES_AT_A_TIME = 10;

/**
 * Searches names, claims and articles as the reader types. Its data name the paths of the sites that are
 * searched: this one, whose names are those of all, and those of other years over the same registers. What is
 * searched stands in the page's address; nothing is loaded before something is.
 */
export class SiteSearch extends HTMLElement {
  readonly #count = createResultTabs(this.querySelector('.tabs') as HTMLElement);
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #sites = this.#datum('sites').split(' ');
  readonly #base = this.#sites[0] ?? '';
  readonly #searchNames = createNameSearch(`${this.#base}buscar/`);
  readonly #claims = this.#sites.map(createClaimSearch);
  readonly #articles = this.#sites.map(createArticleSearch);
  #filters: Promise<void> | undefined;
  #query: Query = toQuery('');
  /** Articles that were found and not read for the phrases of the question. */
  #unread = 0;
  #pause = 0;
  /** Counts the questions: an answer that comes after a newer one is dropped. */
  #turn = 0;

  readonly #nameGroup: ResultGroup<FoundName> = createResultGroup(this.#section('names'), {
    atATime: matchMedia(WIDE).matches ? NAMES_AT_A_TIME : NAMES_ON_A_PHONE,
    toAnswer: toNameAnswer,
    onCount: (count) => this.#count('names', count),
    toItems: async (found) => found.map((each) => toNameItem(each, this.#base, this.#query)),
  });
  readonly #claimGroup: ResultGroup<FoundInSite> = createResultGroup(this.#section('claims'), {
    atATime: CLAIMS_AT_A_TIME,
    toAnswer: toClaimAnswer,
    onCount: (count) => this.#count('claims', count),
    toItems: async (found) => {
      const options = { timeZone: this.#datum('timeZone'), query: this.#query };
      return toClaimItems(await readFromSites(this.#claims, found), options);
    },
  });
  readonly #articleGroup: ResultGroup<FoundInSite> = createResultGroup(this.#section('articles'), {
    atATime: ARTICLES_AT_A_TIME,
    toAnswer: (count) => toArticleAnswer(count, this.#unread),
    onCount: (count) => this.#count('articles', count),
    toItems: async (found) => {
      const options = { timeZone: this.#datum('timeZone'), query: this.#query };
      const results = await readFromSites(this.#articles, found);
      return results.map(({ path, text }) => toResultItem(path, text, options));
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
      this.#loadFilters().catch(() => this.#articleGroup.say(SEARCH_MISSING));
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
      await this.#loadFilters();
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

  /** Loads once what articles may be narrowed by. */
  #loadFilters(): Promise<void> {
    this.#filters ??= this.#fillFilters().catch((error: unknown) => {
      this.#filters = undefined;
      throw error;
    });
    return this.#filters;
  }

  async #fillFilters(): Promise<void> {
    const values = await loadAllFilters(this.#articles);
    for (const filter of FILTERS) {
      const select = this.#form.elements.namedItem(filter) as HTMLSelectElement;
      select.append(...values[filter].map((name) => new Option(name, name)));
    }
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
      this.#search(this.#claimGroup, async (show) => {
        const query = this.#query;
        await show(joinFound(await askSites(this.#claims, ({ find }) => find(query))));
      });
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
    askSites(this.#articles, ({ find }) => find(state))
      .then(async (answers) => {
        if (turn !== this.#turn) return;
        this.#unread = answers.reduce((sum, { answer }) => sum + answer.unread, 0);
        await this.#articleGroup.show(
          joinFound(answers.map(({ site, answer }) => ({ site, answer: answer.found }))),
        );
      })
      .catch(() => this.#articleGroup.say(SEARCH_FAILED));
  }
}

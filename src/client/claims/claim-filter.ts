import type { Facet } from '../../data/facets.ts';
import { CLAIMS_UNREADABLE, toFound } from '../../words/claim-filter.ts';
import { toFigures } from '../../words/counts.ts';
import type { ClaimIndex } from '../../data/indexed-claims.ts';
import { toQuery } from '../search/query.ts';
import { createClaimSearch } from '../search/search-claims.ts';
import { type Choice, countClaims, countGroups, findChosenClaims } from './choose-claims.ts';
import { toClaimReader } from './claim-reader.ts';

const FACETS: readonly Facet[] = ['speaker', 'form', 'topic', 'year'];
/** Claims shown at a time: those that fit may stand each on another page, which is then loaded. */
const AT_A_TIME = 20;
/** Typing faster than this does not search for every letter. */
const PAUSE_MS = 150;
/** The words, in the page's address. */
const WORDS = 'q';

/**
 * Filters all claims by any of their facets together, and by their words. What is chosen stands in
 * the page's address.
 */
export class ClaimFilter extends HTMLElement {
  readonly #choice = this.querySelector('[role=group]') as HTMLElement;
  readonly #words = this.querySelector('[type=search]') as HTMLInputElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #reset = this.querySelector('a') as HTMLAnchorElement;
  readonly #more = document.querySelector('#mas') as HTMLButtonElement;
  readonly #list = document.querySelector('#lista') as HTMLElement;
  readonly #search = createClaimSearch(this.dataset['site'] ?? '');
  readonly #read = toClaimReader(this.#path, Number(this.dataset['perPage']));
  #index: ClaimIndex | undefined;
  /** The claims that fit and are not shown yet. */
  #waiting: number[] = [];
  /** Counts the choices: what comes after a newer one is dropped. */
  #turn = 0;
  #pause = 0;

  connectedCallback(): void {
    this.#words.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => this.#update(), PAUSE_MS);
    });
    this.#more.addEventListener('click', () => this.#showMore());
    // The way back leads to the page as it was built.
    addEventListener('popstate', () => location.reload());
    this.#start().catch(() => {
      this.#choice.hidden = true;
      document.querySelector('.claim-facets')?.setAttribute('data-instead', '');
    });
  }

  /** Where the list of all claims is. */
  get #path(): string {
    return this.dataset['path'] ?? '';
  }

  #selectOf(facet: Facet): HTMLSelectElement {
    return this.#choice.querySelector(`[name=${this.dataset[facet]}]`) as HTMLSelectElement;
  }

  async #start(): Promise<void> {
    const response = await fetch(`${this.#path}indice.json`);
    this.#index = (await response.json()) as ClaimIndex;
    const asked = new URLSearchParams(location.search);
    for (const facet of FACETS) {
      const select = this.#selectOf(facet);
      const slug = asked.get(select.name) ?? select.value;
      select.append(...this.#toOptions(facet, select.value));
      select.value = slug;
      // An address may ask for what is not there any more.
      if (select.selectedIndex === -1) select.value = '';
      select.addEventListener('change', () => this.#update());
    }
    // What was typed while the index came counts.
    this.#words.value ||= asked.get(WORDS) ?? '';
    this.#countOptions(this.#toChoice(), null);
    if (asked.size > 0 || this.#words.value !== '') this.#update();
  }

  #update(): void {
    this.#choose().catch(() => this.#say(CLAIMS_UNREADABLE));
  }

  /** Names from A to Z, years from the last; forms as they are. */
  #toOptions(facet: Facet, except: string): HTMLOptionElement[] {
    const { compare } = new Intl.Collator('es');
    const groups = [...(this.#index?.groups[facet] ?? [])];
    if (facet === 'year') groups.sort(([, a], [, b]) => compare(b, a));
    else if (facet !== 'form') groups.sort(([, a], [, b]) => compare(a, b));
    return groups.filter(([slug]) => slug !== except).map(([slug, name]) => new Option(name, slug));
  }

  #toChoice(): Choice {
    const choose = (facet: Facet): number | null => {
      const { value } = this.#selectOf(facet);
      const at = this.#index?.groups[facet].findIndex(([slug]) => slug === value) ?? -1;
      return at === -1 ? null : at;
    };
    return {
      speaker: choose('speaker'),
      form: choose('form'),
      topic: choose('topic'),
      year: choose('year'),
    };
  }

  /** Each option says how many claims it would leave; those that would leave none cannot be chosen. */
  #countOptions(choice: Choice, within: ReadonlySet<number> | null): void {
    if (!this.#index) return;
    for (const facet of FACETS) {
      const counts = countGroups(this.#index, choice, facet, within);
      const groups = new Map(
        this.#index.groups[facet].map(([slug, name], at) => [slug, { name, at }]),
      );
      for (const option of this.#selectOf(facet).options) {
        const group = groups.get(option.value);
        if (!group) continue;
        const count = counts[group.at] ?? 0;
        option.text = `${group.name} (${toFigures(count)})`;
        option.disabled = count === 0;
      }
    }
  }

  async #findWords(typed: string): Promise<ReadonlySet<number>> {
    const found = await this.#search.find(toQuery(typed));
    return new Set(found.map(({ item }) => item));
  }

  /** Nobody is taken elsewhere by going through the options: this page shows what fits. */
  async #choose(): Promise<void> {
    if (!this.#index) return;
    this.#keepAddress();
    this.#turn += 1;
    const turn = this.#turn;
    const choice = this.#toChoice();
    const typed = this.#words.value.trim();
    const within = typed === '' ? null : await this.#findWords(typed);
    if (turn !== this.#turn) return;
    this.#countOptions(choice, within);
    this.#waiting = findChosenClaims(this.#index, choice, within);
    this.#say(toFound(this.#waiting.length, countClaims(this.#index)));
    this.#reset.hidden = false;
    this.#dropOwnWords();
    this.#list.replaceChildren();
    this.#showMore();
  }

  #keepAddress(): void {
    const address = new URL(this.#path, location.href);
    for (const facet of FACETS) {
      const { name, value } = this.#selectOf(facet);
      if (value !== '') address.searchParams.set(name, value);
    }
    const typed = this.#words.value.trim();
    if (typed !== '') address.searchParams.set(WORDS, typed);
    const isFirst = this.#turn === 0 && address.href !== location.href;
    history[isFirst ? 'pushState' : 'replaceState'](null, '', address);
  }

  /** What the page says of itself is true of the claims that it was built with. */
  #dropOwnWords(): void {
    const title = this.dataset['title'] ?? '';
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = title;
    document.title = document.title.replace(/^.*(?= · )/u, title);
    for (const part of document.querySelectorAll<HTMLElement>(
      '.total, .trail, .page-nav, .same-words',
    ))
      part.hidden = true;
  }

  #showMore(): void {
    const turn = this.#turn;
    const next = this.#waiting.splice(0, AT_A_TIME);
    this.#more.hidden = true;
    this.#read(next)
      .then((articles) => {
        if (turn !== this.#turn) return;
        this.#list.append(...articles);
        this.#dropRepeated();
        this.#more.hidden = this.#waiting.length === 0;
      })
      .catch(() => this.#say(CLAIMS_UNREADABLE));
  }

  /** Two claims that were asked apart may be one item. */
  #dropRepeated(): void {
    const shown = new Set<string>();
    for (const link of this.#list.querySelectorAll<HTMLAnchorElement>('.words > a')) {
      if (shown.has(link.href)) link.closest('li')?.remove();
      shown.add(link.href);
    }
    for (const article of this.#list.querySelectorAll('.of-article:not(:has(.words))'))
      article.remove();
  }

  #say(sentence: string): void {
    this.#status.textContent = sentence;
  }
}

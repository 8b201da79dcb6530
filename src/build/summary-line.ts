import { formatCount } from './progress.ts';

export interface BuildCounts {
  readonly articles: number;
  readonly entries: number;
  readonly claims: number;
  readonly pages: number;
  /** Of the pages, those that were taken over from the published site. */
  readonly unchanged: number;
}

/** «1 artículo, 17 entradas, 19 afirmaciones: 42 páginas en 3,1 s (40 sin cambios).» */
export function toSummaryLine(counts: BuildCounts, milliseconds: number): string {
  const content = [
    count(counts.articles, 'artículo', 'artículos'),
    count(counts.entries, 'entrada', 'entradas'),
    count(counts.claims, 'afirmación', 'afirmaciones'),
  ].join(', ');
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  const unchanged = counts.unchanged > 0 ? ` (${formatCount(counts.unchanged)} sin cambios)` : '';
  return `${content}: ${count(counts.pages, 'página', 'páginas')} en ${seconds} s${unchanged}.`;
}

function count(value: number, one: string, many: string): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}

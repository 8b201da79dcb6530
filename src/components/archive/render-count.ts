import { toFigures } from '../../words/counts.ts';
import { type Html, html } from '../../html/html.ts';

const NOUNS = {
  articles: ['artículo', 'artículos'],
  claims: ['afirmación', 'afirmaciones'],
  mentions: ['mención', 'menciones'],
  names: ['nombre', 'nombres'],
} as const;

type Counted = keyof typeof NOUNS;

/** How many there are of something, for readers and for programs. */
export function renderCount(value: number, of: Counted): Html {
  const [one, many] = NOUNS[of];
  return html`<data value="${value}" data-count="${of}"
    >${toFigures(value)} ${value === 1 ? one : many}</data
  >`;
}

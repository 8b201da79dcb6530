import { toDigest } from '../load/digest.ts';
import { leaveOut } from '../share/leave-out.ts';
import type { ShareCard, ShareMap } from '../share/types.ts';
import type { MapDrawing } from '../map/types.ts';
import { GLOSS_TERMS } from '../words/articles.ts';
import { toList } from '../words/counts.ts';
import type { ArticleRecord } from './articles.ts';
import { getArticleMap } from './map-drawings.ts';
import { toMapPlaces } from './map-places.ts';
import { getSite } from './site.ts';
import { type EntryCard, toSummary } from './summary.ts';

/** More names do not fit into one line of the image. */
const NAMES_MAX = 3;

/** What the image of an article says: its headline, who and where, and the main map. */
export function toShareCard(article: ArticleRecord): ShareCard {
  const { title, who, where, siteName, places } = toShareSource(article);
  const lines = [
    { label: GLOSS_TERMS.who, names: who },
    { label: GLOSS_TERMS.where, names: where },
  ].flatMap(({ label, names }) => (names.length > 0 ? [`${label}: ${toList(names)}`] : []));
  return { title, lines, siteName, map: toShareMap(getArticleMap(places)) };
}

/** A digest of all that the image of an article shows, without drawing its map. */
export function toShareKey(article: ArticleRecord): string {
  return toDigest(JSON.stringify(toShareSource(article)));
}

function toShareSource(article: ArticleRecord) {
  const { people, places } = toSummary(article);
  const toNames = (cards: readonly EntryCard[]): string[] =>
    cards.flatMap(({ entry }) => leaveOut(entry.data.name).text || []).slice(0, NAMES_MAX);
  return {
    title: article.meta.title,
    who: toNames(people),
    where: toNames(places),
    siteName: getSite().name,
    places: toMapPlaces(places),
  };
}

function toShareMap(drawing: MapDrawing | null): ShareMap | null {
  const [panel] = drawing?.panels ?? [];
  if (!panel) return null;
  const { width, height, step, land, areas, borders, markers } = panel;
  const dots = markers
    .filter(({ hasDot }) => hasDot)
    .map(({ x, y, style }) => ({ x, y, isMain: style === 'main' }));
  return { width, height, step, land, areas, borders, dots };
}

import type { ArticleRecord } from '../../data/articles.ts';
import { renderLeadPicture } from '../../data/lead-picture.ts';
import type { MapDrawing } from '../../map/types.ts';
import { getArticleMap } from '../../data/map-drawings.ts';
import { toMapPlaces } from '../../data/map-places.ts';
import { toArticlePath, toRegisterPath } from '../../data/paths.ts';
import type { QuotedLine } from '../../data/quoted-line.ts';
import { toReadingTime } from '../../data/reading-time.ts';
import { toSpeakerRows } from '../../data/speakers.ts';
import { toSummary } from '../../data/summary.ts';
import { type Html, html } from '../../html/html.ts';
import { MAP_OF_PLACES, toBoundHeading, toMinutes } from '../../words/article-words.ts';
import { toSpeakersLabel } from '../../words/articles.ts';
import { toMore } from '../../words/counts.ts';
import { DRAFT, toDayInWords } from '../../words/dates.ts';
import { TRANSLATION_LABELS } from '../../words/words.ts';
import { renderAddedIn } from '../archive/render-added-in.ts';
import { renderSpeaker } from '../archive/render-speaker.ts';
import { renderCellBar } from '../article/render-cells.ts';
import { renderMapFigure } from '../map/render-map-figure.ts';
import { renderKicker } from '../render-kicker.ts';
import { renderQuotation } from './render-quotation.ts';

/** As many as stand in a line or two. */
const SPEAKERS_MAX = 6;
/** Eight of twelve columns, or the screen. */
const LEAD_SIZES = '(max-width: 66rem) 100vw, 52rem';

interface LeadOptions {
  /** Words from it, where there is room for them. */
  readonly line: QuotedLine | null;
  readonly map: MapDrawing | null;
  readonly timeZone: string;
}

/** The map of an article that leads. */
export function getLeadMap(article: ArticleRecord): MapDrawing | null {
  return getArticleMap(toMapPlaces(toSummary(article).places));
}

/** The article that leads: its title, who speaks in it, on whose word it stands, and where. */
export function renderLead(article: ArticleRecord, { line, map, timeZone }: LeadOptions): Html {
  const { meta, slug, wordCount } = article;
  const { title, description, draft, published, translation } = meta;
  const { claims } = article.annotations;
  const facts = [
    toDayInWords(published, timeZone),
    toMinutes(toReadingTime(wordCount)),
    TRANSLATION_LABELS[translation]?.toLowerCase(),
  ].filter((fact) => fact !== undefined);
  const [day, ...others] = facts;
  return html`<article class="lead">
    <div class="lead-story">
      ${renderLeadPicture(article, LEAD_SIZES, true)}
      ${renderKicker(article)}
      <h2><a href="${toArticlePath(slug)}">${toBoundHeading(title)}</a></h2>
      <p class="standfirst">${description}</p>${renderAddedIn(article, title, description)}
      ${renderSpeakers(article)}
      <p class="dateline">${draft && html`<strong>${DRAFT}</strong> · `}<time datetime="${published}">${day}</time>${others.map((fact) => ` · ${fact}`)}</p>
      ${line && html`<div class="quotation">${renderQuotation(line)}</div>`}
    </div>
    <div class="lead-gloss">
      ${claims.length > 0 && html`<div class="word">${renderCellBar(claims, false)}</div>`}
      ${map && renderMap(map)}
    </div>
  </article>`;
}

function renderSpeakers({ annotations, entries }: ArticleRecord): Html | null {
  const speakers = toSpeakerRows(annotations.claims).filter(
    ({ speaker }) => speaker.type === 'entry',
  );
  if (speakers.length === 0) return null;
  const shown = speakers.length <= SPEAKERS_MAX + 1 ? speakers : speakers.slice(0, SPEAKERS_MAX);
  const more = speakers.length - shown.length;
  const last = more > 0 ? shown.length : shown.length - 1;
  const links = shown.map(
    ({ speaker }, index) =>
      html`${index > 0 && (index === last ? ' y ' : ', ')}${renderSpeaker(speaker, entries)}`,
  );
  return html`<p class="speakers">${toSpeakersLabel(speakers.length)} ${links}${more > 0 && ` y ${toMore(more)}`}.</p>`;
}

function renderMap(drawing: MapDrawing): Html {
  return renderMapFigure(drawing, {
    label: MAP_OF_PLACES,
    toHref: (id) => `${toRegisterPath('place')}${id}/`,
  });
}

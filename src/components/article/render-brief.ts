import { toCardId } from '../../schema/anchors.ts';
import type { ArticleRecord } from '../../data/articles.ts';
import { type BriefLine, toBriefLines } from '../../data/brief.ts';
import { toSpeakerInputId } from '../../data/highlight-css.ts';
import type { SpeakerRow } from '../../data/speakers.ts';
import type { EntryCard, Summary } from '../../data/summary.ts';
import { toTimeline } from '../../data/timeline.ts';
import {
  BRIEF_CONTROLS,
  MAP_LINK,
  PARTS,
  toSentenceStart,
  toWholeCount,
} from '../../words/article-words.ts';
import { NO_BREAK, toMore, toShortList } from '../../words/counts.ts';
import { toShortDate } from '../../words/dates.ts';
import { toShortSpeakerName } from '../../words/words.ts';
import { type Html, html } from '../../html/html.ts';
import type { MapPanel } from '../../map/types.ts';
import { renderCellBar, renderCells } from './render-cells.ts';

/** As many lines as a reader takes in at once; the rest is in the glosses. */
const LINES_MAX = 9;
/** Names in a line of entries, and in the line that stands for all when it is folded. */
const NAMES_MAX = 3;
/** Before the map: it stays at the end of its line where the map begins another. */
const WIDE_SPACE = '\u2002';
const VOICES_MAX = 2;

/** The drawing of the map, which the link to it shows small. */
export const MAP_DRAWING_ID = 'mapa-dibujo';

/** What *En breve* tells of an article; null where it has none. */
export type BriefKind = 'claims' | 'facts' | null;

export function toBriefKind(
  { claims, people, places }: Summary,
  { dates }: Pick<ArticleRecord['annotations'], 'dates'>,
): BriefKind {
  if (claims.length > 0) return 'claims';
  return people.length + places.length + dates.length > 0 ? 'facts' : null;
}

/** *En breve*: who says what in words, on whose word, and whom, where and when it is about. */
export function renderBrief(
  { annotations, entries }: Pick<ArticleRecord, 'annotations' | 'entries'>,
  summary: Summary,
  rows: readonly SpeakerRow[],
  map: MapPanel | undefined,
): Html | null {
  if (toBriefKind(summary, annotations) === null) return null;
  const { claims, people, places } = summary;
  const facts = [
    renderNames(PARTS.people, 'personas', people),
    renderNames(PARTS.places, 'lugares', places, map && renderMapLink(map)),
    renderDates(annotations.dates),
  ].filter((fact) => fact !== null);
  const toName = ({ speaker }: SpeakerRow): string => toShortSpeakerName(speaker, entries);
  const lines = toBriefLines(rows, toName);
  return html`<section class="brief" aria-labelledby="en-breve">
    <div class="brief-head">
      <h2 id="en-breve">${PARTS.brief}</h2>
      ${claims.length > 0 && renderEveryone()}
      <label class="unfold"><input type="checkbox" aria-label="${BRIEF_CONTROLS.unfold}"></label>
    </div>
    ${
      claims.length > 0 &&
      html`<ul class="speakers">
          ${lines.slice(0, LINES_MAX).map((line, index) => renderLine(line, index, toName(line.row)))}
        </ul>
        <div class="word">${renderCellBar(claims)}</div>
        <p class="voices">${toVoices(claims.length, rows.map(toName))}</p>`
    }
    ${facts.length > 0 && html`<dl class="facts">${facts}</dl>`}
  </section>`;
}

/** What undoes the choice of a speaker. */
function renderEveryone(): Html {
  return html`<label class="everyone">
    <input type="radio" name="speaker" value="" checked><span>${BRIEF_CONTROLS.everyone}</span>
  </label>`;
}

/** Who says what: choosing the line leaves the speaker's claims alone. */
function renderLine({ row, words, followsName }: BriefLine, index: number, name: string): Html {
  return html`<li>
    <label>
      <input type="radio" name="speaker" id="${toSpeakerInputId(index)}" value="${row.key}">
      <span><b>${toSentenceStart(name)}${!followsName && ':'}</b> ${words}</span>
    </label>
    ${' '}${renderCells(row.claims.map(({ claim }) => claim))}
  </li>`;
}

/** «19 afirmaciones: Kim Jong Un, Vladimir Putin y 6 más». */
function toVoices(count: number, names: readonly string[]): string {
  return `${toWholeCount(count, 'claims')}: ${toShortList(names, VOICES_MAX)}`;
}

function renderNames(
  label: string,
  id: string,
  cards: readonly EntryCard[],
  map: Html | undefined = undefined,
): Html | null {
  if (cards.length === 0) return null;
  const shown = cards.length <= NAMES_MAX + 1 ? cards : cards.slice(0, NAMES_MAX);
  const links = shown.map(
    ({ entry }, index) =>
      html`${index > 0 && (index === cards.length - 1 ? ` y${NO_BREAK}` : ', ')}<a href="#${toCardId(entry.ref)}">${entry.data.name}</a>`,
  );
  const others =
    shown.length < cards.length &&
    html` y${NO_BREAK}<a href="#${id}">${toMore(cards.length - shown.length)}</a>`;
  return html`<div><dt>${label}</dt> <dd>${links}${others}${map && html`${WIDE_SPACE}${map}`}</dd></div> `;
}

/** The link to the map; where there is room its picture, small and without names. */
function renderMapLink({ width, height }: MapPanel): Html {
  return html`<a class="to-map" href="#mapa"><svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true"><use href="#${MAP_DRAWING_ID}"></use></svg>${MAP_LINK}</a>`;
}

function renderDates(dates: ArticleRecord['annotations']['dates']): Html | null {
  const points = toTimeline(dates);
  if (points.length === 0) return null;
  const shown = points.length <= NAMES_MAX + 1 ? points : points.slice(0, NAMES_MAX);
  const days = shown.map(({ date, expressions: [first] }, index) => {
    const time = html`<time datetime="${date}">${toShortDate(date)}</time>`;
    return html`${index > 0 && ', '}${first ? html`<a href="#${first.id}">${time}</a>` : time}`;
  });
  const others =
    shown.length < points.length &&
    html` y${NO_BREAK}<a href="#fechas">${toMore(points.length - shown.length)}</a>`;
  return html`<div><dt>${PARTS.dates}</dt> <dd>${days}${others}</dd></div>`;
}

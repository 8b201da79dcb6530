import { toCellGroups } from '../../data/cells.ts';
import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { type ClaimStrip, type StripColumn, toClaimStrip } from '../../data/claim-strip.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { toMonthLetter } from '../../words/dates.ts';
import { STRIP_TITLES, toStretchTitle } from '../../words/entries.ts';
import { renderCellBar } from '../article/render-cells.ts';

/** Of a column and of a cell, gaps included. */
const COLUMN = 46;
const CELL = 10;
const GAP = 2;
/** Higher columns are drawn to scale. */
const ROWS_MAX = 12;

/**
 * What somebody said, by time: a column for each month, a cell for each claim, the surest below;
 * each column leads to its claims. A legend below says the same in words.
 * @param claims the newest first
 * @param toHref where the claims of a month begin, the newest of which is given
 */
export function renderStrip(
  claims: readonly ArchivedClaim[],
  timeZone: string,
  toHref: (claim: ArchivedClaim) => string,
): Html | null {
  if (claims.length < 2) return null;
  const strip = toClaimStrip(claims, timeZone);
  const legend = renderCellBar(
    claims.map(({ claim }) => claim),
    false,
    2,
  );
  return html`<div class="strip">
    ${strip && renderColumns(strip, toHref)}
    <div class="${strip ? 'strip-legend' : 'word'}">${legend}</div>
  </div>`;
}

function renderColumns(
  { columns, step }: ClaimStrip,
  toHref: (claim: ArchivedClaim) => string,
): Html {
  const rows = Math.max(...columns.map(({ claims }) => claims.length));
  const cell = rows > ROWS_MAX ? (ROWS_MAX * CELL) / rows : CELL;
  const height = Math.min(rows, ROWS_MAX) * CELL;
  const labels = columns.map(({ month, claims, newest }, index) => {
    const isFirst = index === 0 || month.slice(0, 4) !== columns[index - 1]?.month.slice(0, 4);
    // Drawn by the style: what is heard is the title.
    const label = {
      'data-letter': step === 1 ? toMonthLetter(month) : undefined,
      'data-year': isFirst ? month.slice(0, 4) : undefined,
    };
    if (!newest) return html`<span ${attributes(label)}></span>`;
    const title = toStretchTitle(month, step, claims.length);
    const link = { href: toHref(newest), title, 'aria-label': title, ...label };
    return html`<a ${attributes(link)}></a>`;
  });
  return html`<figure>
    <svg
      viewBox="0 0 ${columns.length * COLUMN} ${height}"
      width="${columns.length * COLUMN}"
      height="${height}"
      preserveAspectRatio="none"
      role="img"
      aria-label="${STRIP_TITLES[step]}"
    >${columns.map((column, index) => renderColumn(column, index * COLUMN, height, cell))}</svg>
    <div class="months">${labels}</div>
  </figure>`;
}

function renderColumn({ claims }: StripColumn, x: number, height: number, cell: number): Html {
  const gap = cell < CELL / 2 ? 0 : GAP;
  let y = height;
  const cells = toCellGroups(claims).flatMap(({ cell: kind, claims: own }) => {
    // Too low to be told apart: those of a kind are one block.
    const heights = gap === 0 ? [own.length * cell] : own.map(() => cell);
    return heights.map((each) => {
      y -= each;
      return html`<rect class="${kind}" x="${x + 1}" y="${round(y)}" width="${COLUMN - GAP - 2}" height="${round(each - gap)}"/>`;
    });
  });
  return html`${cells}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

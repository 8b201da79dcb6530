import type { Claim } from '../../annotate/index.ts';
import { toCellGroups } from '../../data/cells.ts';
import { toClaimTextId } from '../../schema/anchors.ts';
import { PARTS, toCellName } from '../../words/article-words.ts';
import { Html, html } from '../../html/html.ts';

/** Above as many claims their cells join: each would be too narrow to be seen. */
const CELLS_MAX = 40;

/** One box for each claim, the surest first: for the eyes, beside words that say as much. */
export function renderCells(claims: readonly Claim[]): Html {
  const cells = toCellGroups(claims).flatMap(({ cell, claims: own }) =>
    own.map(() => html`<i class="${cell}"></i>`),
  );
  return html`<span class="cells" aria-hidden="true">${cells}</span>`;
}

/**
 * «Sobre la palabra de quién»: a bar of boxes, each of which leads to its claim, and a legend that
 * says the same in words. The boxes are for the pointer: the keyboard has the claims themselves.
 * @param isLinked not where the claims do not stand in the page
 * @param level of the heading
 */
export function renderCellBar(
  claims: readonly Claim[],
  isLinked = true,
  level: 2 | 3 = 3,
  title: string = PARTS.word,
): Html {
  const groups = toCellGroups(claims);
  const isJoined = claims.length > CELLS_MAX;
  const legend = groups.map(
    ({ cell, claims: own }) =>
      html`<li><i class="${cell}"></i><b>${own.length}</b> ${toCellName(cell, own.length)}</li> `,
  );
  const heading = new Html(`<h${level} id="palabra">${title}</h${level}>`);
  const cells = isLinked ? renderLinkedCells(groups, claims) : renderCells(claims);
  return html`${heading}
    ${isJoined ? renderShares(groups) : cells}
    <ul class="legend" aria-labelledby="palabra">${legend}</ul>`;
}

function renderLinkedCells(
  groups: ReturnType<typeof toCellGroups<Claim>>,
  claims: readonly Claim[],
): Html {
  const cells = groups.flatMap(({ cell, claims: own }) =>
    own.map((claim) => {
      const name = `${claims.indexOf(claim) + 1} · ${claim.summary}`;
      return html`<a href="#${toClaimTextId(claim.id)}" tabindex="-1" data-name="${name}"><i class="${cell}"></i></a>`;
    }),
  );
  return html`<span class="cells" aria-hidden="true">${cells}</span>`;
}

/** As long as their shares; a style of their own would need the policy's leave, a drawing does not. */
function renderShares(groups: ReturnType<typeof toCellGroups<Claim>>): Html {
  const cells = groups.flatMap(({ cell, claims: own }) =>
    Array.from(
      { length: Math.max(1, Math.round((own.length * CELLS_MAX) / sum(groups))) },
      () => html`<i class="${cell}"></i>`,
    ),
  );
  return html`<span class="cells joined" aria-hidden="true">${cells}</span>`;
}

function sum(groups: ReturnType<typeof toCellGroups<Claim>>): number {
  return groups.reduce((total, { claims }) => total + claims.length, 0);
}

import { renderLegend } from '../../data/lead-picture.ts';
import { toPath } from '../../data/paths.ts';
import { renderPicture } from '../../exports/render-picture.ts';
import { type Html, html } from '../../html/html.ts';
import type { Picture } from '../../pictures/types.ts';
import type { Ownership } from '../../schema/shared.ts';

/** As wide as it is shown (`entry.css`). */
const SIZES = '12rem';

/** Somebody's photograph, with whose it is; what it shows, the name says. */
export function renderPhoto(
  picture: Picture | undefined,
  name: string,
  ownership: Ownership | undefined,
): Html | null {
  if (!picture) return null;
  const image = renderPicture(picture, { alt: name, sizes: SIZES, isFirst: true }, toPath);
  return html`<figure class="photo">${image}${renderLegend(ownership, null)}</figure>`;
}

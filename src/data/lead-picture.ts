import { renderPicture, toPicturePath } from '../exports/render-picture.ts';
import { attributes, type Html, html } from '../html/html.ts';
import { toPlain } from '../pictures/renditions.ts';
import type { Ownership } from '../schema/shared.ts';
import { toCreditLine } from '../words/pictures.ts';
import type { ArticleRecord } from './articles.ts';
import { toPath } from './paths.ts';
import { toUrl } from './site-urls.ts';

interface Illustrated extends Pick<ArticleRecord, 'meta'> {
  readonly pictures?: ArticleRecord['pictures'] | undefined;
}

/** The picture that leads an article, without its caption; nothing where it has none. */
export function renderLeadPicture(
  { meta, pictures }: Illustrated,
  sizes: string,
  isFirst: boolean,
): Html | null {
  const picture = meta.image && pictures?.[meta.image.file];
  if (!picture) return null;
  return renderPicture(picture, { alt: meta.image?.alt ?? '', sizes, isFirst }, toPath);
}

/** The same with its caption and credit, for readers of feeds: one file that all of them read. */
export function toLeadHtml({ meta, pictures }: Illustrated): string {
  const picture = meta.image && pictures?.[meta.image.file];
  if (!picture) return '';
  const { alt = '', caption } = meta.image ?? {};
  const { name, width, height } = toPlain(picture);
  const image = attributes({ src: toUrl(toPicturePath(name)), alt, width, height });
  const legend = renderLegend(meta.image, caption ?? null);
  return `${html`<figure><img ${image} />${legend}</figure>`}\n`;
}

/** Below a picture: its caption, and whose it is. */
export function renderLegend(
  ownership: Ownership | undefined,
  caption: string | null,
): Html | null {
  const line = toCreditLine(ownership?.credit, ownership?.license);
  if (line === '' && !caption) return null;
  const { url } = ownership ?? {};
  const credit =
    line !== '' && html`<small>${url ? html`<a href="${url}">${line}</a>` : line}</small>`;
  return html`<figcaption>${caption}${caption && line !== '' && ' '}${credit}</figcaption>`;
}

import { attributes, type Html, html } from '../html/html.ts';
import { toModern, toPlain } from '../pictures/renditions.ts';
import type { Picture } from '../pictures/types.ts';

interface PictureUse {
  readonly alt: string;
  /** How wide it is shown, as `sizes` of HTML has it. */
  readonly sizes: string;
  /** Whether it is on the first screen; the others wait until they come near. */
  readonly isFirst?: boolean;
  /** Of a picture among words, what its title says. */
  readonly title?: string | undefined;
}

/** Where the files that are made from pictures stand. */
const FOLDER = '/imagenes/';

/**
 * A picture in the format and the width that serve the reader best, with its room kept from the start.
 * Its addresses begin with `/`, wherever the site is published.
 */
export function renderPicture(
  picture: Picture,
  { alt, sizes, isFirst = false, title }: PictureUse,
  toPath: (path: string) => string,
): Html {
  const plain = toPlain(picture);
  const modern = toModern(picture).map(
    ({ name, width }) => `${toPath(toPicturePath(name))} ${width}w`,
  );
  const when = isFirst ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' };
  const { width, height } = plain;
  const standing = height > width ? 'tall' : undefined;
  const src = toPath(toPicturePath(plain.name));
  return html`<picture><source ${attributes({ type: 'image/avif', srcset: modern.join(', '), sizes })} /><img ${attributes({ src, alt, title, width, height, ...when, class: standing })} /></picture>`;
}

/** The path of a file that is made from a picture, without the base. */
export function toPicturePath(name: string): string {
  return `${FOLDER}${name}`;
}

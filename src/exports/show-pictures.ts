import { TAG } from '../html/tags.ts';
import type { Picture } from '../pictures/types.ts';
import { renderPicture } from './render-picture.ts';

const ATTRIBUTE = /\s([a-z-]+)="([^"]*)"/gu;
/** As wide as the screen, or as the column of the text (`reading.css`). */
const SIZES = '(max-width: 48rem) 100vw, 42rem';

/**
 * The body of an article with its pictures as the site has them. Articles are kept without it: they name
 * the files of `content/`, and what these hold may change.
 * @param html as the core writes it
 * @param pictures by the files as the article names them
 * @param base path under which the site is published, without a slash at its end
 */
export function showPictures(
  html: string,
  pictures: Readonly<Record<string, Picture>>,
  base: string,
): string {
  return html.replaceAll(TAG, (tag, slash: string, name: string, written: string) => {
    if (name !== 'img' || slash !== '') return tag;
    const values = new Map(
      [...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, toText(value)]),
    );
    const picture = pictures[decode(values.get('src') ?? '')];
    if (!picture) return tag;
    const use = { alt: values.get('alt') ?? '', title: values.get('title'), sizes: SIZES };
    return renderPicture(picture, use, (path) => base + path).value;
  });
}

/** The references that the core's serializer writes in values. */
function toText(value: string): string {
  return value.replaceAll('&#x22;', '"').replaceAll('&#x26;', '&');
}

function decode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

import { toPicturePath } from '../exports/render-picture.ts';
import { toCrop } from '../pictures/renditions.ts';
import type { ArticleRecord } from './articles.ts';
import { toUrl } from './site-urls.ts';

/** The image that stands for an article elsewhere. */
interface SharePicture {
  /** Absolute. */
  readonly image: string;
  readonly imageAlt?: string | undefined;
  readonly imageSize?: { readonly width: number; readonly height: number };
}

/** Whether a photograph stands for an article: then none is drawn of its words. */
export function hasLeadPicture({
  meta,
  pictures,
}: Pick<ArticleRecord, 'meta' | 'pictures'>): boolean {
  return meta.image !== undefined && pictures?.[meta.image.file] !== undefined;
}

/** The picture that leads the article, cut for cards; else the image that is drawn of its words. */
export function toSharePicture(
  { meta, pictures }: Pick<ArticleRecord, 'meta' | 'pictures'>,
  articleUrl: string,
): SharePicture {
  const picture = meta.image && pictures?.[meta.image.file];
  if (!picture) return { image: `${articleUrl}portada.png` };
  const { name, width, height } = toCrop(picture, '16x9');
  return {
    image: toUrl(toPicturePath(name)),
    imageAlt: meta.image?.alt,
    imageSize: { width, height },
  };
}

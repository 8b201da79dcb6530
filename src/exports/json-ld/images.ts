import { type Crop, type Rendition, toCrop, toPlain } from '../../pictures/renditions.ts';
import type { Picture } from '../../pictures/types.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { Ownership } from '../../schema/shared.ts';
import { toPicturePath } from '../render-picture.ts';
import type { SiteUrls } from '../site-urls.ts';

/** The proportions that search engines ask for, the widest first. */
const SEARCHED: readonly Crop[] = ['16x9', '4x3', '1x1'];
const CREATIVE_COMMONS = /^CC[ -](BY(?:-(?:NC|ND|SA)){0,2})[ -](\d\.\d)$/iu;

/** The picture that leads an article, in the proportions that search engines ask for. */
export function toImages(
  image: ArticleMeta['image'],
  pictures: Readonly<Record<string, Picture>> | undefined,
  urls: Pick<SiteUrls, 'toUrl'>,
): readonly object[] | undefined {
  const picture = image && pictures?.[image.file];
  if (!picture) return undefined;
  return SEARCHED.map((crop) => ({
    ...toImage(toCrop(picture, crop), urls),
    ...(image.caption && { caption: image.caption }),
    ...toOwnership(image),
  }));
}

/** A person's photograph. */
export function toPortrait(
  picture: Picture,
  ownership: Ownership,
  urls: Pick<SiteUrls, 'toUrl'>,
): object {
  return { ...toImage(toPlain(picture), urls), ...toOwnership(ownership) };
}

function toImage({ name, width, height }: Rendition, urls: Pick<SiteUrls, 'toUrl'>): object {
  return { '@type': 'ImageObject', url: urls.toUrl(toPicturePath(name)), width, height };
}

/** A licence is an address for search engines: that of Creative Commons follows from its name. */
function toOwnership({ credit, license, url }: Ownership): object {
  const [, terms, version] = CREATIVE_COMMONS.exec(license ?? '') ?? [];
  return {
    ...(credit && { creditText: credit }),
    ...(terms && {
      license: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
    }),
    ...(url && { acquireLicensePage: url }),
  };
}

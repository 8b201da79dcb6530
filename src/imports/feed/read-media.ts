import type { XmlElement } from '@rgrove/parse-xml';
import { IMPORT_REMARKS, PARTS_LEFT_OUT } from '../messages.ts';
import type { ImportedPicture } from '../types.ts';
import { findChildren, readChild } from './parse-feed-xml.ts';

const IMAGE = /^image\b/u;
const IMAGE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/iu;

/** The pictures that an item of RSS has beside its text (Media RSS, enclosures), with what is said of them. */
export function readMedia(item: XmlElement): ImportedPicture[] {
  const media = [item, ...findChildren(item, 'media:group')].flatMap((each) =>
    findChildren(each, 'media:content'),
  );
  const pictures = [...media, ...findChildren(item, 'enclosure')].filter(isPicture);
  const byAddress = new Map(pictures.map((each) => [each.attributes['url'] ?? '', each]));
  return [...byAddress].map(([address, each]) => ({
    address,
    words: ['media:title', 'media:description', 'media:credit']
      .map((name) => readChild(each, name) || readChild(item, name))
      .filter((words) => words !== ''),
  }));
}

/** A sentence for each sound and each film of an item. */
export function tellEnclosures(item: XmlElement): string[] {
  return findChildren(item, 'enclosure')
    .filter((each) => !isPicture(each))
    .map(({ attributes: { type = '', url = '' } }) => {
      const part = ['audio', 'video'].find((kind) => type.startsWith(kind)) ?? 'embed';
      return IMPORT_REMARKS.notRead(PARTS_LEFT_OUT[part] ?? part, url);
    });
}

function isPicture({ attributes: { type, medium, url = '' } }: XmlElement): boolean {
  const kind = medium ?? type;
  return kind === undefined ? IMAGE_FILE.test(url) : IMAGE.test(kind);
}

import type { Element, Root } from 'hast';
import type { ImportedPicture } from '../types.ts';
import { findAll, getAttribute, isElement, replaceEach, toLine } from './nodes.ts';

const DATA_LENGTH = 40;

/** Takes the pictures out of a text, with what is said of them. A figure without a picture stays. */
export function takePictures(body: Root): ImportedPicture[] {
  const pictures: ImportedPicture[] = [];
  const take = (element: Element, caption: string): void => {
    const source = getAttribute(element, 'src') || getAttribute(element, 'dataSrc');
    const address = source.startsWith('data:') ? `${source.slice(0, DATA_LENGTH)}…` : source;
    const words = [getAttribute(element, 'alt'), getAttribute(element, 'title'), caption]
      .map((each) => each.replaceAll(/\s+/gu, ' ').trim())
      .filter((each) => each !== '');
    pictures.push({ address, words: [...new Set(words)] });
  };
  for (const figure of findAll(body, (element) => isElement(element, 'figure'))) {
    const images = findAll(figure, isImage);
    const captions = findAll(figure, (element) => isElement(element, 'figcaption'));
    const rest = toLine(figure).replace(captions.map(toLine).join(' '), '').trim();
    if (images.length === 0 || rest !== '') continue;
    for (const [index, image] of images.entries())
      take(image, index === 0 ? captions.map(toLine).join(' ') : '');
    figure.children = [];
  }
  replaceEach(body, (node) => {
    if (node.type !== 'element' || !isImage(node)) return undefined;
    take(node, '');
    return [];
  });
  return pictures;
}

function isImage(element: Element): boolean {
  return isElement(element, 'img', 'image');
}

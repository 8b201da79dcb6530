import type { Element, Root } from 'hast';
import { type FindPicture, readDataAddress, toPictureEnding } from '../picture-bytes.ts';
import type { ImportedPicture } from '../types.ts';
import { createElement, findAll, getAttribute, isElement, replaceEach, toLine } from './nodes.ts';

const DATA_LENGTH = 40;
/** «… Foto: Iván Díez», «(Foto: EFE)» */
const CREDIT = /\s*\(?(?:Foto|Fotografía|Imagen|Créditos?):\s*(?<credit>[^()]+?)\.?\)?$/u;

/**
 * Takes the pictures out of a text, with what is said of them. Those that can be had stay at their
 * places, each in a paragraph of its own. A figure without a picture stays.
 */
export function takePictures(body: Root, findPicture: FindPicture): ImportedPicture[] {
  const pictures: ImportedPicture[] = [];
  const left = new Set<Element>();
  const take = (element: Element, caption: string): Element[] => {
    const source = getAttribute(element, 'src') || getAttribute(element, 'dataSrc');
    const [alt = '', title = ''] = ['alt', 'title'].map((name) =>
      toOneLine(getAttribute(element, name)),
    );
    const below = [...new Set([toOneLine(caption), title])].filter((each) => each !== '');
    const words = [...new Set([alt, ...below])].filter((each) => each !== '');
    const address = source.startsWith('data:') ? `${source.slice(0, DATA_LENGTH)}…` : source;
    const bytes = readDataAddress(source) ?? findPicture(source);
    const ending = bytes && toPictureEnding(bytes);
    if (!ending) {
      pictures.push({ address, words });
      return [];
    }
    const file = `imagen-${pictures.length + 1}.${ending}`;
    pictures.push({ address, words, found: { file, ending, bytes } });
    const image = createElement('img', []);
    image.properties = { src: file, alt, ...(below.length > 0 && { title: toLegend(below) }) };
    left.add(image);
    return [createElement('p', [image])];
  };
  replaceEach(body, (figure) => {
    if (!isElement(figure, 'figure')) return undefined;
    const images = findAll(figure, isImage);
    const captions = findAll(figure, (element) => isElement(element, 'figcaption'));
    const rest = toLine(figure).replace(captions.map(toLine).join(' '), '').trim();
    if (images.length === 0 || rest !== '') return undefined;
    return images.flatMap((image, index) =>
      take(image, index === 0 ? captions.map(toLine).join(' ') : ''),
    );
  });
  const isTaken = (element: Element): boolean => isImage(element) && !left.has(element);
  // What stands in a paragraph comes after it.
  replaceEach(body, (paragraph) => {
    if (!isElement(paragraph, 'p')) return undefined;
    const taken = findAll(paragraph, isTaken).flatMap((image) => take(image, ''));
    replaceEach(paragraph, (node) => (node.type === 'element' && isTaken(node) ? [] : undefined));
    return toLine(paragraph) === '' && taken.length > 0 ? taken : [paragraph, ...taken];
  });
  replaceEach(body, (node) =>
    node.type === 'element' && isTaken(node) ? take(node, '') : undefined,
  );
  return pictures;
}

/** What stands below a picture, and behind a bar whose it is where that is said at the end. */
function toLegend(below: readonly string[]): string {
  const words = below.join(' · ').replaceAll('|', '/');
  const credit = CREDIT.exec(words)?.groups?.['credit'];
  return credit === undefined ? words : `${words.replace(CREDIT, '')} | ${credit}`.trim();
}

function isImage(element: Element): boolean {
  return isElement(element, 'img', 'image', 'amp-img');
}

function toOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

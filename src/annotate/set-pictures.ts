import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';

/** A picture that an article shows from a file of `content/`. */
export interface TextPicture {
  /** Its file as the Markdown names it, decoded: `foto.jpg`, `../images/mi foto.jpg`. */
  readonly source: string;
  /** What it shows, for who does not see it; empty where nobody wrote it. */
  readonly alt: string;
  /** Whose it is; empty where it is not said. */
  readonly credit: string;
  /** Under which licence; empty where it is not said. */
  readonly license: string;
  /** The page where that is written; empty where none is given. */
  readonly url: string;
  /** Line of the Markdown, then of the file; null where it is not known. */
  readonly line: number | null;
}

/** An address with a scheme, of another host, or from the root of the site. */
const NOT_BESIDE = /^(?:[a-z][a-z\d+.-]*:|[/\\#?])/iu;
/** What parts a title: `"Pie | Crédito | Licencia | https://…"`. */
const PART = '|';
const WEB_PAGE = /^https?:\/\/[^\s/]+\S*$/iu;

/** Whether the address of an image is that of a file beside the article or in `content/images`. */
export function isContentPicture(src: string): boolean {
  return src !== '' && !NOT_BESIDE.test(src);
}

/**
 * Makes a figure of each picture that stands alone in its paragraph, with the caption, a text of the
 * article like any other, that its title gives; the credit is an attribute, for it is no word of the
 * article. A picture among words stays there.
 * @returns the pictures from `content/`, in order
 */
export function setPictures(tree: Root): readonly TextPicture[] {
  const pictures: TextPicture[] = [];
  const visit = (parent: Parents): void => {
    const children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type !== 'element') return [child];
      if (child.tagName === 'img') pictures.push(...toPicture(child));
      const isAlone = child.tagName === 'p' && child.children.every(isPictureOrSpace);
      visit(child);
      return isAlone && child.children.some(isImage)
        ? child.children.map((each) => (isImage(each) ? toFigure(each) : each))
        : [child];
    });
    parent.children = children as typeof parent.children;
  };
  visit(tree);
  return pictures;
}

function toPicture(image: Element): TextPicture[] {
  const { src, alt } = image.properties;
  if (typeof src !== 'string' || !isContentPicture(src)) return [];
  const { credit, license, url } = readTitle(image);
  const line = image.position?.start.line ?? null;
  return [
    { source: toPictureSource(src), alt: String(alt ?? '').trim(), credit, license, url, line },
  ];
}

function isImage(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'img';
}

function isPictureOrSpace(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return isImage(node) && isContentPicture(String(node.properties['src'] ?? ''));
}

function toFigure(image: Element): Element {
  const { caption, credit, license } = readTitle(image);
  const { position } = image;
  const place = position ? { position } : {};
  const whose = [credit, license].filter(Boolean).join(' · ');
  const { title: _, ...properties } = image.properties;
  return {
    type: 'element',
    tagName: 'figure',
    properties: whose === '' ? {} : { dataCredit: whose },
    children: [{ ...image, properties }, ...(caption === '' ? [] : [toCaption(caption, place)])],
    ...place,
  };
}

function toCaption(caption: string, place: Pick<Element, 'position'>): Element {
  return {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [{ type: 'text', value: caption, ...place }],
    ...place,
  };
}

/** Caption, credit, licence and at the end an address; a bar alone before them leaves the caption out. */
function readTitle({
  properties,
}: Element): { caption: string } & Pick<TextPicture, 'credit' | 'license' | 'url'> {
  const [caption = '', credit = '', ...rest] = String(properties['title'] ?? '')
    .split(PART)
    .map((part) => part.replaceAll(/\s+/gu, ' ').trim());
  const url = WEB_PAGE.test(rest.at(-1) ?? '') ? (rest.pop() ?? '') : '';
  return { caption, credit, license: rest.join(' ').trim(), url };
}

/** The file that the address of an image names: `mi%20foto.jpg` is `mi foto.jpg`. */
export function toPictureSource(address: string): string {
  const [path = ''] = address.split(/[?#]/u);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

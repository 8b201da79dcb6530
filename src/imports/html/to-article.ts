import type { Element, Root } from 'hast';
import type { Nodes, RootContent } from 'mdast';
import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { cleanLetters } from '../clean-letters.ts';
import { IMPORT_REMARKS } from '../messages.ts';
import { type FindPicture, findNoPicture } from '../picture-bytes.ts';
import type { ImportedPicture } from '../types.ts';
import { leaveOut } from './leave-out.ts';
import { findLost } from './find-lost.ts';
import { mendBlocks } from './mend-blocks.ts';
import { mendSigns } from './mend-signs.ts';
import { findAll, isElement, replaceEach, toLine, toWords } from './nodes.ts';
import { NOTE_CALL, NOTE_TEXT, takeFootnotes } from './take-footnotes.ts';
import { takeLinks } from './take-links.ts';
import { takePictures } from './take-pictures.ts';
import { toParagraphs } from './to-paragraphs.ts';

interface HtmlOptions {
  /** Of the page, absolute; null where it is not known. */
  readonly address?: string | null;
  /** Whether the title stands in the text: it is taken out of it, where it stands once. */
  readonly takesTitle?: boolean;
  /** What the page calls itself. */
  readonly statedTitle?: string | null;
  /** Whether blank lines part paragraphs. */
  readonly hasBlankLines?: boolean;
  readonly findPicture?: FindPicture;
}

/** What the body of a page or an entry gives. */
interface HtmlArticle {
  readonly title: string | null;
  readonly markdown: string;
  readonly pictures: readonly ImportedPicture[];
  readonly remarks: readonly string[];
}

const parser = rehype().freeze();
const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '*', rule: '-' })
  .freeze();
const converter = rehype()
  .use(rehypeRemark, {
    quotes: ['«»', '“”'],
    handlers: {
      [NOTE_CALL]: (_: unknown, { properties }: Element) => {
        const identifier = String(properties['number']);
        return { type: 'footnoteReference', identifier, label: identifier };
      },
      [NOTE_TEXT]: (state, node: Element) => {
        const identifier = String(node.properties['number']);
        const children = state.toFlow(state.all(node)) as RootContent[];
        return { type: 'footnoteDefinition', identifier, label: identifier, children } as never;
      },
    },
  })
  .freeze();

export function parsePage(html: string): Root {
  return parser.parse(html);
}

/** The body of a page; what is no whole page has one too. */
export function toBody(page: Root): Root {
  const [body] = findAll(page, (element) => isElement(element, 'body'));
  return { type: 'root', children: body?.children ?? page.children };
}

/** Makes an article's Markdown of HTML. What does not go into it is told. */
export function toArticle(
  body: Root,
  {
    address = null,
    takesTitle = false,
    hasBlankLines = false,
    statedTitle = null,
    findPicture = findNoPicture,
  }: HtmlOptions = {},
): HtmlArticle {
  const remarks = leaveOut(body);
  toParagraphs(body, hasBlankLines);
  const title = takesTitle ? takeTitle(body, statedTitle) : null;
  const pictures = takePictures(body, findPicture);
  takeFootnotes(body);
  const unlinked = takeLinks(body, address);
  if (unlinked.length > 0) remarks.push(IMPORT_REMARKS.unlinked(unlinked));
  mendSigns(body);
  const words = cleanLetters(toWords(body));
  mendBlocks(body);
  const tree = converter.runSync(body) as unknown as Nodes;
  const lost = findLost(words, tree);
  if (lost.length > 0) remarks.push(IMPORT_REMARKS.lost(lost));
  const markdown = cleanLetters(writer.stringify(tree as never));
  return { title, markdown, pictures, remarks };
}

/**
 * Takes the title out of a text: a heading of the first order that is the only one or comes before all
 * words, or a paragraph before all others that says what the page calls itself.
 */
function takeTitle(body: Root, stated: string | null): string | null {
  const headings = findAll(body, (each) => isElement(each, 'h1') && toLine(each) !== '');
  const [first] = findAll(
    body,
    (each) => isElement(each, 'h1', 'h2', 'h3', 'p') && toLine(each) !== '',
  );
  const [heading] = headings.length === 1 || headings[0] === first ? headings : [];
  const title = heading ?? (first && toLine(first) === stated ? first : undefined);
  if (!title) return null;
  replaceEach(body, (node) => (node === title ? [] : undefined));
  return cleanLetters(toLine(title));
}

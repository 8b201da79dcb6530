import type { Element, Parents, Root, RootContent } from 'hast';
import type { Nodes, Root as MdastRoot } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { boxTables } from './markdown/box-tables.ts';
import { mendMdast } from './markdown/mend-mdast.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { setHeadingIds } from './heading-ids.ts';
import { isEmptyLink, isNowhere, type OwnLink, toOwnLink } from './own-links.ts';
import { findMarkdownExcess, isTooDeep, toDepthProblem } from './markdown-limits.ts';
import { type Problem, type ProblemPlace, toProblem } from './problems.ts';
import type { Range } from './range.ts';
import { isContentPicture, setPictures, type TextPicture } from './set-pictures.ts';

/** Addresses of links: the web, mail, and places of the site itself. */
const SAFE_LINK = /^(?:https?:|mailto:|[/#](?!\/))/iu;
const SCHEME = /^[a-z]+:/iu;
/** Images of the site itself: a path from its root, and not the `//` of another host. */
const OWN_IMAGE = /^\/(?!\/)/u;
/** What was meant as an image and is none for Markdown: a space in its name, most often. */
const UNREAD_IMAGE = /!\[[^\]\n]*\]\([^)\n]*\.(?:jpe?g|png|webp|avif|gif|tiff?)\b[^)\n]*\)/iu;
/** As other programs write an image («![[foto.jpg]]»), or by a name that the text does not explain. */
const OTHER_IMAGE = /!\[\[[^\]\n]+\]\]|!\[[^\]\n]*\]\[[^\]\n]*\]/u;
/** The same of a link: a space in its address, or no end. */
const UNREAD_LINK = /\[[^\]\n]+\]\(<?(?:https?:|mailto:|www\.|[/#])[^)\n]*\)?/iu;
/** «[el informe][1]», and no line says where that is; «[sic]» stands by itself. */
const UNDEFINED_LINK = /(?<!!)\[([^\]\n]+)\]\[([^\]\n]*)\]/u;
const OPEN_LINK = /\[[^\]\n]+\]\(<?$/u;
/** Ids and classes are ours: raw HTML never comes as far as this. */
const POLICY = {
  ...defaultSchema,
  clobber: [],
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'ariaLabel', 'dataN', ['className', 'footnote-ref', 'footnote-back']],
    section: ['ariaLabel', ['className', 'footnotes']],
  } as typeof defaultSchema.attributes,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: [] },
};

const transformer = remark().use(remarkRehype).freeze();
const sanitizer = remark().use(rehypeSanitize, POLICY).freeze();

/** A body as a tree, with what has to be told of it. */
export interface HastBody {
  /** None where the Markdown is too tangled to be parsed in reasonable time. */
  readonly tree: Root | null;
  readonly problems: readonly Problem[];
  /** Ranges of the source (UTF-16) without words of the text, or whose words are told, in order. */
  readonly told: readonly Range[];
  /** What leads into the site, in order. */
  readonly links: readonly OwnLink[];
  /** The ids of the headings, in order. */
  readonly headings: readonly string[];
  /** What it shows from files of `content/`, in order. */
  readonly pictures: readonly TextPicture[];
}

const NOTHING = { tree: null, told: [], links: [], headings: [], pictures: [] };

/**
 * Markdown → mdast (remark) → hast (rehype), sanitized. Raw HTML leaves its words alone; addresses that
 * run code or lead to other hosts' images never pass; all of it is reported.
 */
export function toHast(markdown: string): HastBody {
  const excess = findMarkdownExcess(markdown);
  if (excess.length > 0) return { ...NOTHING, problems: excess };
  const mdast = parseMarkdown(markdown);
  const tooDeep = findTooDeep(mdast);
  if (tooDeep !== undefined) return { ...NOTHING, problems: [toDepthProblem(tooDeep)] };
  const { problems: misread, told } = mendMdast(mdast, markdown);
  const tree = transformer.runSync(mdast) as unknown as Root;
  const mended = mendTree(tree);
  const problems = [...misread, ...mended.problems];
  // Without raw HTML, remark-rehype makes plain elements; what can harm is in their attributes.
  const safe = mended.hasAttributes ? (sanitizer.runSync(tree as never) as unknown as Root) : tree;
  boxTables(safe);
  const pictures = mended.hasAttributes ? setPictures(safe) : [];
  return { tree: safe, problems, told, links: mended.links, headings: mended.headings, pictures };
}

/** The line of a node that is nested too deeply, without recursion; nothing where none is. */
function findTooDeep(root: MdastRoot): number | null | undefined {
  let level: readonly Nodes[] = root.children;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (isTooDeep(depth)) return level[0]?.position?.start.line ?? null;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** Takes out what must not be published, and leaves the first level of headings to the page. */
function mendTree(
  tree: Root,
): Pick<HastBody, 'links' | 'headings'> & { problems: Problem[]; hasAttributes: boolean } {
  const problems: Problem[] = [];
  const links: OwnLink[] = [];
  let hasAttributes = false;
  const headings: Element[] = [];
  const visit = (parent: Parents): void => {
    for (const [index, child] of parent.children.entries()) {
      const open = findUndefined(child, parent);
      if (open) problems.push(open);
      const unread = findUnread(child, parent, parent.children[index + 1]);
      if (unread) problems.push(toProblem(unread.code, toPlace(child), { words: unread.words }));
      // The HTML parser of browsers reads any line ending as a line feed: so do we.
      if (child.type === 'text' && child.value.includes('\r'))
        child.value = child.value.replaceAll(/\r\n?/gu, '\n');
      if (child.type !== 'element') continue;
      if (/^h[1-6]$/u.test(child.tagName)) headings.push(child);
      hasAttributes ||= Object.keys(child.properties).length > 0;
      const problem = mendAddress(child);
      if (problem) problems.push(problem);
      const link = toOwnLink(child, toLine(child));
      if (link && !problem) links.push(link);
      visit(child);
    }
  };
  visit(tree);
  const ids = setHeadingIds(headings, toText);
  const found = { problems, links, headings: ids, hasAttributes };
  const first = headings.find(({ tagName }) => tagName === 'h1');
  if (!first) return found;
  for (const heading of headings)
    heading.tagName = `h${Math.min(6, Number(heading.tagName.slice(1)) + 1)}`;
  const details = { title: toText(first) };
  problems.push(toProblem('heading-demoted', toPlace(first), details));
  return found;
}

/** A link by a name that the text does not explain. */
function findUndefined(node: RootContent, parent: Parents): Problem | null {
  if (node.type !== 'text' || !node.value.includes('][')) return null;
  if (parent.type === 'element' && parent.tagName === 'code') return null;
  const [words, label = '', name = ''] = UNDEFINED_LINK.exec(node.value) ?? [];
  // «[sic][…]»: remarks side by side.
  if (
    words === undefined ||
    /^(?:sic|\.\.\.|…)$/iu.test(label) ||
    /^(?:sic|\.\.\.|…)$/iu.test(name)
  )
    return null;
  return toProblem('link-undefined', toPlace(node), { words, name: name === '' ? label : name });
}

/** Code may show how an image or a link is written. */
function findUnread(
  node: RootContent,
  parent: Parents,
  next: RootContent | undefined,
): { code: 'image-unread' | 'link-unread'; words: string } | null {
  if (node.type !== 'text' || !/\]\(|!\[/u.test(node.value)) return null;
  if (parent.type === 'element' && parent.tagName === 'code') return null;
  const image = (UNREAD_IMAGE.exec(node.value) ?? OTHER_IMAGE.exec(node.value))?.[0];
  if (image !== undefined) return { code: 'image-unread', words: image };
  const link = UNREAD_LINK.exec(node.value)?.[0];
  if (link !== undefined) return { code: 'link-unread', words: link };
  // The beginning of an address is an address by itself, and a link of its own.
  const open = OPEN_LINK.exec(node.value)?.[0];
  const isLink = next?.type === 'element' && next.tagName === 'a';
  return open !== undefined && isLink
    ? { code: 'link-unread', words: `${open}${toText(next)}` }
    : null;
}

function mendAddress(element: Element): Problem | null {
  const { href, src } = element.properties;
  const place = toPlace(element);
  if (isEmptyLink(element) || (element.tagName === 'a' && href === ''))
    return toProblem('link-empty', place, {
      words: toText(element).trim(),
      url: String(href ?? ''),
    });
  if (typeof href === 'string' && !SAFE_LINK.test(href)) {
    delete element.properties['href'];
    return toProblem('link-unsafe', place, { url: href });
  }
  if (typeof href === 'string' && isNowhere(href))
    return toProblem('link-nowhere', place, { url: href });
  // The sanitizer knows schemes in small letters only.
  if (typeof href === 'string')
    element.properties['href'] = href.replace(SCHEME, (scheme) => scheme.toLowerCase());
  if (typeof src === 'string' && !OWN_IMAGE.test(src) && !isContentPicture(src)) {
    delete element.properties['src'];
    return toProblem('image-external', place, { url: src });
  }
  if (
    typeof src === 'string' &&
    OWN_IMAGE.test(src) &&
    String(element.properties['alt'] ?? '').trim() === ''
  )
    return toProblem('image-unseen', place, { url: src });
  return null;
}

function toText(parent: Parents): string {
  return parent.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? toText(child) : '';
    })
    .join('');
}

function toPlace(node: { position?: { start: { line: number } } | undefined }): ProblemPlace {
  const line = toLine(node);
  return line === null ? null : { line };
}

function toLine({
  position,
}: {
  position?: { start: { line: number } } | undefined;
}): number | null {
  return position ? position.start.line : null;
}

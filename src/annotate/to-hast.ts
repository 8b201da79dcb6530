import type { Element, Parents, Root } from 'hast';
import type { Html, Nodes, Root as MdastRoot } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { findMarkdownExcess, isTooDeep, toDepthProblem } from './markdown-limits.ts';
import { type Problem, type ProblemPlace, toProblem } from './problems.ts';

/** Addresses of links: the web, mail, and places of the site itself. */
const SAFE_LINK = /^(?:https?:|mailto:|[/#](?!\/)|$)/iu;
/** Images of the site itself: a path from its root, and not the `//` of another host. */
const OWN_IMAGE = /^\/(?!\/)/u;
const POLICY = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: [] },
};

const parser = remark().freeze();
const transformer = remark().use(remarkRehype).freeze();
const sanitizer = remark().use(rehypeSanitize, POLICY).freeze();

/**
 * Markdown → mdast (remark) → hast (rehype), sanitized. Raw HTML and addresses that run code or
 * lead to other hosts' images never pass; they are reported.
 * @returns no tree where the Markdown is too tangled to be parsed in reasonable time
 */
export function toHast(
  markdown: string,
  linesBefore: number,
): { tree: Root | null; problems: Problem[] } {
  const excess = findMarkdownExcess(markdown, linesBefore);
  if (excess.length > 0) return { tree: null, problems: excess };
  const mdast = parser.parse(markdown);
  const { html, tooDeep } = survey(mdast);
  if (tooDeep !== undefined)
    return {
      tree: null,
      problems: [toDepthProblem(tooDeep === null ? null : tooDeep + linesBefore)],
    };
  const tree = transformer.runSync(mdast) as unknown as Root;
  const problems = html.map((node) =>
    toProblem('html-dropped', toPlace(node, linesBefore), { html: node.value }),
  );
  const mended = mendTree(tree, linesBefore);
  problems.push(...mended.problems);
  // Without raw HTML, remark-rehype makes plain elements; what can harm is in their attributes.
  if (!mended.hasAttributes) return { tree, problems };
  return { tree: sanitizer.runSync(tree as never) as unknown as Root, problems };
}

/** Finds raw HTML (comments aside) and nodes that are nested too deeply, without recursion. */
function survey(root: MdastRoot): { html: Html[]; tooDeep: number | null | undefined } {
  const html: Html[] = [];
  let level: readonly Nodes[] = root.children;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (isTooDeep(depth)) return { html, tooDeep: level[0]?.position?.start.line ?? null };
    for (const node of level) {
      if (node.type === 'html' && !node.value.startsWith('<!--')) html.push(node);
    }
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return { html, tooDeep: undefined };
}

/** Takes out what must not be published, and leaves the first level of headings to the page. */
function mendTree(
  tree: Root,
  linesBefore: number,
): { problems: Problem[]; hasAttributes: boolean } {
  const problems: Problem[] = [];
  let hasAttributes = false;
  const headings: Element[] = [];
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      // The HTML parser of browsers reads any line ending as a line feed: so do we.
      if (child.type === 'text' && child.value.includes('\r'))
        child.value = child.value.replaceAll(/\r\n?/gu, '\n');
      if (child.type !== 'element') continue;
      if (/^h[1-6]$/u.test(child.tagName)) headings.push(child);
      hasAttributes ||= Object.keys(child.properties).length > 0;
      const problem = mendAddress(child, linesBefore);
      if (problem) problems.push(problem);
      visit(child);
    }
  };
  visit(tree);
  const first = headings.find(({ tagName }) => tagName === 'h1');
  if (!first) return { problems, hasAttributes };
  for (const heading of headings)
    heading.tagName = `h${Math.min(6, Number(heading.tagName.slice(1)) + 1)}`;
  const details = { title: toText(first) };
  problems.push(toProblem('heading-demoted', toPlace(first, linesBefore), details));
  return { problems, hasAttributes };
}

function mendAddress(element: Element, linesBefore: number): Problem | null {
  const { href, src } = element.properties;
  const place = toPlace(element, linesBefore);
  if (typeof href === 'string' && !SAFE_LINK.test(href)) {
    delete element.properties['href'];
    return toProblem('link-unsafe', place, { url: href });
  }
  if (typeof src === 'string' && !OWN_IMAGE.test(src)) {
    delete element.properties['src'];
    return toProblem('image-external', place, { url: src });
  }
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

function toPlace(
  node: { position?: { start: { line: number } } | undefined },
  linesBefore: number,
): ProblemPlace {
  return node.position ? { line: node.position.start.line + linesBefore } : null;
}

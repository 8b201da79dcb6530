import type { Element, Parents } from 'hast';
import { isContentPicture } from './set-pictures.ts';

/** Without an address, mail is written to whom the reader chooses: `mailto:?subject=…`. */
const MAIL = /^mailto:(?:[^\s@?]+@[^\s@?]+\.[^\s@?.]+(?=$|[?,])|\?.)/iu;
const ORIGIN = /^https?:\/\/[^/?#]/iu;
/** As URL gives it: letters of other alphabets as `xn--`, numbers of machines as they are. */
const HOST =
  /^(?:(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?\.)+[a-z][a-z\d-]*\.?|\d+(?:\.\d+){3}|\[.*\])$/iu;

/** A link or an image of an article that leads into the site. */
export interface OwnLink {
  /** As the Markdown has it: `/articulos/x/#y`, `#y`, `/fotos/z.jpg`, or an absolute address. */
  readonly url: string;
  /** Line of the file; null where it is not known. */
  readonly line: number | null;
  readonly isImage: boolean;
}

/** A link of the element that may lead into the site; what is ours by its class is no link of the editor's. */
export function toOwnLink({ tagName, properties }: Element, line: number | null): OwnLink | null {
  const { href, src, className } = properties;
  if (tagName === 'img' && typeof src === 'string' && src !== '' && !isContentPicture(src))
    return { url: src, line, isImage: true };
  if (tagName !== 'a' || typeof href !== 'string' || className) return null;
  return /^(?:https?:|[/#])/iu.test(href) ? { url: href, line, isImage: false } : null;
}

/** Whether the address of a link is none that a browser could reach: `http://`, `mailto:`, «https://exa mple.org». */
export function isNowhere(href: string): boolean {
  const [scheme = ''] = /^(?:https?|mailto):/iu.exec(href) ?? [];
  if (scheme === '') return false;
  if (/^mailto:/iu.test(scheme)) return !MAIL.test(href);
  return !ORIGIN.test(href) || !URL.canParse(href) || !HOST.test(new URL(href).hostname);
}

/** Whether a link has nothing that a reader could press. */
export function isEmptyLink(link: Element): boolean {
  return link.tagName === 'a' && !link.properties['className'] && !hasContent(link);
}

function hasContent(parent: Parents): boolean {
  return parent.children.some((child) => {
    if (child.type === 'text') return child.value.trim() !== '';
    return child.type === 'element' && (child.tagName === 'img' || hasContent(child));
  });
}

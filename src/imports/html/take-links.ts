import type { Root } from 'hast';
import { getAttribute, isElement, replaceEach } from './nodes.ts';

const KEPT = /^(?:https?|mailto|tel):/iu;

/**
 * Makes the links of a text whole, and takes the address from those that lead nowhere outside the page
 * that they come from: their words stay.
 * @param address of the page, absolute; null where it is not known
 * @returns the addresses that were taken away, but for places in the page itself
 */
export function takeLinks(body: Root, address: string | null): string[] {
  const lost: string[] = [];
  replaceEach(body, (node) => {
    if (!isElement(node, 'a')) return undefined;
    const given = getAttribute(node, 'href').trim();
    const whole = toWhole(given, address);
    if (whole !== null) {
      node.properties = { href: whole };
      return undefined;
    }
    if (given !== '' && !given.startsWith('#')) lost.push(given);
    return node.children;
  });
  return [...new Set(lost)];
}

function toWhole(given: string, address: string | null): string | null {
  if (given === '' || given.startsWith('#')) return null;
  if (address !== null && given.startsWith(`${address}#`)) return null;
  const url = URL.parse(given, address ?? undefined);
  return url !== null && KEPT.test(url.href) ? url.href : null;
}

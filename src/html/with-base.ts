import { TAG } from './tags.ts';

const OWN_ADDRESS = /(?<=\s(?:href|src)=")\/(?!\/)/giu;

/**
 * The body of an article with its links to the site's own pages and images under the path where the
 * site is published. Articles are kept without it, and write `/acerca/` wherever that is.
 * @param html as the core writes it
 * @param base with or without a slash at its end
 */
export function withBase(html: string, base: string): string {
  const path = base.replace(/\/$/u, '');
  if (path === '') return html;
  return html.replaceAll(TAG, (tag) => tag.replaceAll(OWN_ADDRESS, `${path}/`));
}

import sheet from '../../styles/reading-tools.css?url';
import { build } from '../build-element.ts';

/** Fetches the styles of the tools, then lets the tools come, so that none is seen without them. */
export function loadStyles(then: () => void): void {
  const link = build('link', { rel: 'stylesheet', href: sheet });
  link.onload = then;
  // Plain tools are better than none.
  link.onerror = then;
  document.head.append(link);
}

import { UI } from '../messages/ui.ts';
import type { Tab } from './goal.ts';

export const TABS: readonly (readonly [Tab, string])[] = [
  ['cabecera', UI.head],
  ['fichas', UI.entries],
  ['texto', UI.text],
  ['problemas', UI.problems],
];

/** The tab that an address leads to. */
export function toTab(hash: string): Tab {
  return TABS.find(([tab]) => hash === `#${tab}`)?.[0] ?? 'texto';
}

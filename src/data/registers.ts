import type { Entry } from '../load/read-registers.ts';
import type { EntryKind } from '../schema/ids.ts';
import type { Archive } from './archive.ts';
import type { Appearance } from './backlinks.ts';
import { findSuccessor, hasPage } from '../load/entry-page.ts';
import { APPEARANCES_PER_PAGE, type Page, toPageParam, toPages } from './pagination.ts';

/** How each register is called. */
export const REGISTER_NAMES: Readonly<Record<EntryKind, string>> = {
  person: 'Personas',
  organization: 'Organizaciones',
  place: 'Lugares',
};

/** What the page of an entry shows. */
export interface EntryRouteProps {
  readonly entry: Entry;
  /** The entry that it was merged into: then the page only leads there. */
  readonly successor: Entry | null;
  readonly page: Page<Appearance>;
}

/** A route for each page of each entry; one that was merged has a page that leads to the other. */
export function toEntryRoutes(
  kind: EntryKind,
  { backlinks, entries }: Archive,
): {
  params: { id: string; page: string | undefined };
  props: EntryRouteProps;
}[] {
  return [...entries.values()]
    .filter((entry) => entry.kind === kind)
    .flatMap((entry) => {
      const successor = findSuccessor(entry, entries);
      if (!successor && !hasPage(entry)) return [];
      return toPages(backlinks.get(entry.ref) ?? [], APPEARANCES_PER_PAGE).map((page) => ({
        params: { id: entry.id, page: toPageParam(page) },
        props: { entry, successor, page },
      }));
    });
}

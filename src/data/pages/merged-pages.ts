import { getCurrentLibrary } from '../../load/current-library.ts';
import { findSuccessor } from '../../load/entry-page.ts';
import { toEntries } from '../entries.ts';
import { REGISTER_PATHS, toEntryPath } from '../paths.ts';

/** A page of an entry that was merged into another: it only leads there. */
export interface MergedPageProps {
  /** What moved. */
  readonly name: string;
  /** Where it is now. */
  readonly path: string;
}

/** For `getStaticPaths`. These pages have no key: they show the names of two entries. */
export function getMergedPaths(): {
  params: { register: string; merged: string };
  props: MergedPageProps;
}[] {
  const entries = toEntries(getCurrentLibrary());
  return [...entries.values()].flatMap((entry) => {
    const successor = findSuccessor(entry, entries);
    if (!successor) return [];
    const register = REGISTER_PATHS[entry.kind].replaceAll('/', '');
    return {
      params: { register, merged: entry.id },
      props: { name: entry.data.name, path: toEntryPath(successor.ref) },
    };
  });
}

import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Where a path leads when every link on the way is followed; what does not exist yet keeps its name.
 * @param absolute without `..`
 * @returns null where it goes through a link that leads nowhere
 * @throws Error of the system: a loop of links, a file on the way, a missing permission …
 */
export function toRealPath(absolute: string): string | null {
  try {
    return realpathSync.native(absolute);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if (lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  const parent = toRealPath(path.dirname(absolute));
  return parent === null ? null : path.join(parent, path.basename(absolute));
}

/**
 * What tells a file or folder from all others by whatever name: through links, in other case where
 * the disk takes that for the same, and where it is mounted a second time.
 * @returns null where it does not exist
 */
export function toIdentity(place: string): string | null {
  const stats = statSync(place, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}

/** The identities of a folder, where it exists, and of all folders that it stands in. */
export function toIdentities(realPath: string): Set<string> {
  const identities = new Set<string>();
  for (let at = realPath; ; at = path.dirname(at)) {
    const identity = toIdentity(at);
    if (identity !== null) identities.add(identity);
    if (at === path.dirname(at)) return identities;
  }
}

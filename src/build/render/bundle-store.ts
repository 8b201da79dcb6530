import { cpSync, readdirSync, readFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, removeKept } from '../../kept/place-file.ts';
import { type BrokenListener, readKept } from '../../kept/read-kept.ts';
import { readSealed, writeSealed } from '../../kept/sealed-file.ts';
import { toBytesDigest, toDigest } from '../../load/digest.ts';

/** Beside the packages: what was bundled finds them from there, and projects that share them share it. */
export const BUNDLES = 'node_modules/.cache/glosa/bundles';
const FILES = 'files';
/** The digests of the files, beside their folder: they are used as they are. */
const SUMS = 'sums.json';
/** One for each address and path of a site. */
const KEPT_MAX = 8;
/** No build takes as long: what was not used since is used by none. */
const UNUSED_MS = 3_600_000;

/** Keeps what Astro bundles of the program, which no article and no entry changes. */
export interface BundleStore {
  /** What was bundled of this program; null where nothing is kept, or not as it was. */
  readonly find: () => Bundle | null;
  /** Keeps a copy of what was bundled for the builds that follow. */
  readonly keep: (bundle: Bundle) => void;
}

export interface Bundle {
  /** Absolute. */
  readonly folder: string;
  /** Its files, relative to the folder. */
  readonly files: readonly string[];
}

/** @param bundled digest of all that is */
export function createBundleStore(
  projectRoot: string,
  bundled: string,
  onBroken: BrokenListener,
): BundleStore {
  const store = path.join(projectRoot, BUNDLES);
  const kept = path.join(store, toDigest(bundled).slice(0, 16));
  const draft = `${kept}-${process.pid}`;
  return {
    find() {
      const sums = readSealed(path.join(kept, SUMS), onBroken);
      if (!sums) {
        ifAllowed(() => removeKept(kept));
        return null;
      }
      const folder = path.join(kept, FILES);
      const entries = Object.entries<string>(JSON.parse(sums.toString()));
      const isIntact = ([name, sum]: readonly [string, string]): boolean => {
        const file = path.join(folder, name);
        const bytes = readKept(file, onBroken);
        if (bytes && toBytesDigest(bytes) === sum) return true;
        onBroken(file);
        return false;
      };
      if (!entries.every(isIntact)) {
        ifAllowed(() => removeKept(kept));
        return null;
      }
      ifAllowed(() => noteUse(kept));
      return { folder, files: entries.map(([name]) => name) };
    },
    keep: ({ folder, files }) =>
      ifAllowed(() => {
        makeFolder(store);
        try {
          cpSync(folder, path.join(draft, FILES), { recursive: true });
          const sums = files.map((file) => [
            file,
            toBytesDigest(readFileSync(path.join(draft, FILES, file))),
          ]);
          writeSealed(path.join(draft, SUMS), JSON.stringify(Object.fromEntries(sums)));
          // Refused where another build has kept the same meanwhile, and others use that.
          renameSync(draft, kept);
        } finally {
          removeKept(draft);
        }
        removeUnused(store);
      }),
  };
}

/** Whoever may not write beside the packages bundles each time; what is kept another build may change too. */
function ifAllowed(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

function noteUse(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
}

/** Removes bundles of other versions of the program, and copies that were not made whole. */
function removeUnused(store: string): void {
  const found = readdirSync(store)
    .map((name) => path.join(store, name))
    .map((folder) => ({ folder, used: statSync(folder).mtimeMs }))
    .toSorted((a, b) => b.used - a.used);
  for (const { folder, used } of found.slice(KEPT_MAX))
    if (Date.now() - used > UNUSED_MS) removeKept(folder);
}

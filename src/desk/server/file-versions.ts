import { type Part, toVersion } from '../model/clash.ts';
import { joinFiles } from '../model/join-files.ts';

/** One file as the disk has it and as the editor sees it; null where there is none. */
export interface FileVersions {
  /** What the disk had when the desk last read or wrote it. */
  readonly disk: string | null;
  /** What the editor's version was made from: the disk's, but where both changed the same. */
  readonly base: string | null;
  /** What the editor sees: it is on the disk, or waits to be. */
  readonly mine: string | null;
}

/** The editor's version joined with the disk's. */
export interface Joined {
  readonly mine: string | null;
  readonly base: string | null;
  /** What the disk is to have meanwhile, and the passages of which somebody has to choose one. */
  readonly clash: { readonly disk: string; readonly parts: readonly Part[] } | null;
}

export function joinVersions(file: string, { mine, base, disk }: FileVersions): Joined {
  if (mine === base) return { mine: disk, base: disk, clash: null };
  if (mine === null || base === null || disk === null)
    return { mine: mine ?? disk, base: disk, clash: null };
  const joined = joinFiles(file, mine, base, disk);
  if (!('parts' in joined)) return { mine: joined.text, base: disk, clash: null };
  const { parts } = joined;
  return {
    mine: toVersion(parts, 'mine'),
    base: toVersion(parts, 'base'),
    clash: { disk: toVersion(parts, 'theirs'), parts },
  };
}

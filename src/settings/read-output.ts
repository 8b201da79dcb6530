import { statSync } from 'node:fs';
import path from 'node:path';
import { explainFolderName } from './explain-folder-name.ts';
import { explainSystemError } from './explain-system-error.ts';
import { toIdentities, toIdentity, toRealPath } from './real-path.ts';
import {
  FOLDER_FAULTS,
  PLACE_FAULTS,
  ROOT_NAMES,
  SETTING_FAULTS,
  toPlaceProblem,
} from './messages.ts';

/** What a root of content is made of: a site never goes into these. */
const CONTENT_PARTS = ['content', '.git', '.github'];
/** What the project is made of. */
const PROJECT_PARTS = [
  ...CONTENT_PARTS,
  'src',
  'public',
  'node_modules',
  '.ci',
  '.vscode',
  '.astro',
];
/** Where builds work and keep what the next one can use. */
export const WORK_FOLDER = '.glosa';

/** Folders that a site must not take the place of. */
interface Sources {
  /** Absolute; holds the program. */
  readonly projectRoot: string;
  /** Absolute; holds `content/`. */
  readonly contentRoot: string;
}

/**
 * Where the site goes, as a real path: what is published replaces that whole folder, so it must be
 * nobody else's. Nothing is made or changed here.
 * @param value of `OUT_DIR`, or its default
 * @returns the folder, or the sentence that says why it cannot be
 */
export function readOutput(
  value: string,
  sources: Sources,
): { readonly folder: string } | { readonly problem: string } {
  if (value.trim() === '') return { problem: SETTING_FAULTS.noOutput };
  const wrongName = explainFolderName(value);
  if (wrongName) return { problem: wrongName };
  const absolute = path.resolve(sources.projectRoot, value);
  try {
    const folder = toRealPath(absolute);
    if (folder === null) return { problem: FOLDER_FAULTS.brokenLink(value) };
    const problem = explainPlace(value, folder, sources);
    return problem === null ? { folder } : { problem };
  } catch (error) {
    return { problem: explainSystemError(absolute, error) };
  }
}

function explainPlace(
  value: string,
  folder: string,
  { projectRoot, contentRoot }: Sources,
): string | null {
  const reason =
    explainRoot(folder, projectRoot, ROOT_NAMES.project, PROJECT_PARTS) ??
    explainRoot(folder, contentRoot, ROOT_NAMES.content, CONTENT_PARTS) ??
    explainKind(folder);
  return reason === null ? null : toPlaceProblem(value, reason);
}

/** What a folder is for a root that must stay as it is; null where it has nothing to do with it. */
function explainRoot(
  folder: string,
  root: string,
  name: string,
  parts: readonly string[],
): string | null {
  const real = toRealPath(path.resolve(root));
  if (real === null) return null;
  const own = toIdentity(folder);
  const holds = (place: string): boolean => own !== null && toIdentities(place).has(own);
  if (holds(real)) return PLACE_FAULTS.holdsRoot(folder, name);
  const around = toIdentities(folder);
  for (const part of parts) {
    const place = path.join(real, part);
    const identity = toIdentity(place);
    // What does not exist yet has only its name.
    if (identity === null ? isBelow(folder, place) : around.has(identity))
      return own !== null && own === identity
        ? PLACE_FAULTS.isPart(place, name)
        : PLACE_FAULTS.insidePart(place, name);
    // A part may be a link: what it leads to stands elsewhere.
    const target = toRealPath(place);
    if (target !== null && holds(target)) return PLACE_FAULTS.holdsPart(folder, place);
  }
  return null;
}

function explainKind(folder: string): string | null {
  if (folder.split(path.sep).includes(WORK_FOLDER)) return PLACE_FAULTS.workFolder(WORK_FOLDER);
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats && !stats.isDirectory() ? PLACE_FAULTS.file : null;
}

function isBelow(folder: string, place: string): boolean {
  return folder === place || folder.startsWith(place + path.sep);
}

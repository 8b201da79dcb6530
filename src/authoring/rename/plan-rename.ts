import { ARTICLES_FOLDER } from '../../load/read-articles.ts';
import { readYaml } from '../../load/read-yaml.ts';
import { SCHEMAS } from '../../load/read-registers.ts';
import {
  ENTRY_FOLDERS,
  type EntryKind,
  type EntryRef,
  fromEntryRef,
  toEntryFile,
} from '../../schema/ids.ts';
import { DOUBLE_COMMENT, RENAME_NOTES, RENAME_PROBLEMS } from '../messages.ts';
import { addToList, commentOut, endLine, replaceRefs, setField, toComment } from './edit-yaml.ts';
import {
  findObstacle,
  findUnsound,
  type PlannedFile,
  readTexts,
  type RenamePlan,
  replaceInHead,
} from './rename-files.ts';

const OWN_FIELDS: Readonly<Record<EntryKind, readonly string[]>> = {
  person: ['private', 'roles'],
  organization: ['kind'],
  place: ['kind', 'coordinates', 'country'],
};
/** What an entry gets that had no such kind; the editor is told to look at it. */
const DEFAULT_KINDS = { organization: 'other', place: 'site' } as const;
const SCHEMA_LINE = /(\$schema=\S*\/)(?:person|organization|place)(\.json)/u;

/**
 * Works out what renaming an entry, or merging it into another, changes in all of `content/`.
 * Nothing is written: whoever writes has all of it, or a reason for none.
 * @param root absolute path of the folder that holds `content/`
 */
export async function planRename(
  root: string,
  from: EntryRef,
  to: EntryRef,
  isMerge: boolean,
): Promise<RenamePlan> {
  const sources = await readAll(root);
  const [oldFile, newFile] = [toEntryFile(from), toEntryFile(to)];
  const obstacle = findObstacle(sources, { from, to, oldFile, newFile, isMerge });
  if (obstacle !== null) return { problem: obstacle };
  const own = sources.get(oldFile) ?? '';
  const other = sources.get(newFile);
  const holder = findFormerHolder(sources, to, oldFile);
  if (holder) return { problem: RENAME_PROBLEMS.former({ ref: to, file: holder }) };
  const files: PlannedFile[] = [];
  for (const [file, text] of sources) {
    if (file === oldFile || file === newFile) continue;
    const replaced = replaceIn(file, text, from, to);
    if (replaced === null) return { problem: RENAME_PROBLEMS.unreadable({ file, ref: from }) };
    if (replaced !== text) files.push({ file, text: replaced });
  }
  const { text, notes } =
    other === undefined
      ? toRenamed(own, from, to)
      : toMerged(own, replaceRefs(other, from, to), from, to);
  const problem = findUnsound(SCHEMAS[fromEntryRef(to).kind], newFile, text);
  if (problem !== null) return { problem };
  return { files: [{ file: newFile, text }, ...files, { file: oldFile, text: null }], notes };
}

/** The texts of all entries and articles, by their files. */
async function readAll(root: string): Promise<Map<string, string>> {
  const texts = await Promise.all([
    ...Object.values(ENTRY_FOLDERS).map((folder) => readTexts(root, folder, '.yaml')),
    readTexts(root, ARTICLES_FOLDER, '.md'),
  ]);
  return new Map(texts.flatMap((each) => [...each]));
}

/** Another entry that went by a reference before: its old address must stay its own. */
function findFormerHolder(
  sources: ReadonlyMap<string, string>,
  ref: EntryRef,
  except: string,
): string | null {
  for (const [file, text] of sources) {
    const isEntry = file.endsWith('.yaml') && file !== except && file !== toEntryFile(ref);
    if (isEntry && text.includes(ref) && toFormer(text).includes(ref)) return file;
  }
  return null;
}

/** @returns null where the file names the reference and is no sound YAML */
function replaceIn(file: string, text: string, from: string, to: string): string | null {
  if (!text.includes(from)) return text;
  try {
    if (!file.endsWith('.md')) return replaceRefs(text, from, to);
    return replaceInHead(text, (yaml) => replaceRefs(yaml, from, to));
  } catch {
    return null;
  }
}

function toRenamed(
  own: string,
  from: EntryRef,
  to: EntryRef,
): { text: string; notes: readonly string[] } {
  const { kind } = fromEntryRef(to);
  const former = toFormer(own).filter((ref) => ref !== to);
  const isBack = former.length < toFormer(own).length;
  const base = isBack ? addToList(dropField(own, 'formerly'), 'formerly', former) : own;
  const text = addToList(base, 'formerly', [from]);
  return kind === fromEntryRef(from).kind ? { text, notes: [] } : toOtherKind(text, kind);
}

/** What the other kind does not have becomes a comment; what it needs is filled in. */
function toOtherKind(own: string, kind: EntryKind): { text: string; notes: readonly string[] } {
  const notes: string[] = [];
  let text = own.replace(SCHEMA_LINE, `$1${kind}$2`);
  const fields = toData(text);
  const strange = Object.values(OWN_FIELDS)
    .flat()
    .filter((field) => field in fields && !OWN_FIELDS[kind].includes(field));
  for (const field of new Set(strange)) {
    text = commentOut(text, field);
    notes.push(RENAME_NOTES.field({ field }));
  }
  if (kind !== 'person') {
    const isSound = SCHEMAS[kind].safeParse(toData(text)).success;
    if (!isSound) {
      text = setField(text, 'kind', DEFAULT_KINDS[kind]);
      notes.push(RENAME_NOTES.kind({ kind: DEFAULT_KINDS[kind] }));
    }
  }
  return { text, notes };
}

/** The names of the one that goes are aliases of the one that stays, and its text a comment there. */
function toMerged(
  own: string,
  other: string,
  from: EntryRef,
  to: EntryRef,
): { text: string; notes: readonly string[] } {
  const [goes, stays] = [toData(own), toData(other)];
  const known = new Set([stays['name'], ...toStrings(stays['aliases'])]);
  const names = [goes['name'], ...toStrings(goes['aliases'])].filter(
    (name): name is string => typeof name === 'string' && !known.has(name),
  );
  const former = [from, ...toFormer(own)].filter(
    (ref) => ref !== to && !toFormer(other).includes(ref),
  );
  const withNames = addToList(other, 'aliases', [...new Set(names)]);
  const text = addToList(withNames, 'formerly', former);
  return {
    text: `${endLine(text)}${DOUBLE_COMMENT(from)}\n${toComment(own.trimEnd())}\n`,
    notes: [RENAME_NOTES.double({ from: toEntryFile(from), to: toEntryFile(to) })],
  };
}

export function toFormer(yaml: string): readonly string[] {
  return toStrings(toData(yaml)['formerly']);
}

function toStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function toData(yaml: string): Readonly<Record<string, unknown>> {
  const { data } = readYaml(yaml);
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

export function dropField(yaml: string, field: string): string {
  const lines = commentOut(yaml, field).split('\n');
  const before = yaml.split('\n');
  return lines.filter((line, index) => line === before[index]).join('\n');
}

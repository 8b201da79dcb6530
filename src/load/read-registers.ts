import path from 'node:path';
import { z } from 'astro/zod';
import type { NamedEntry } from '../annotate/index.ts';
import {
  ENTRY_FOLDERS,
  ENTRY_KINDS,
  type EntryKind,
  type EntryRef,
  fromEntryRef,
  slugSchema,
  toEntryRef,
} from '../schema/ids.ts';
import { type Organization, organizationSchema } from '../schema/organization.ts';
import { type Person, personSchema } from '../schema/person.ts';
import { type Place, placeSchema } from '../schema/place.ts';
import type { Picture } from '../pictures/types.ts';
import { listFiles } from './list-files.ts';
import { findMarked } from './find-marked.ts';
import { findUndrawn } from './find-undrawn.ts';
import { mayHoldPlaceholder } from '../schema/placeholder.ts';
import { findUnwritten } from './find-unwritten.ts';
import { toProblem } from './messages.ts';
import { parseYaml } from './parse-content.ts';
import { type FileProblem, isDraftText, toDraftProblems } from './problem.ts';
import { readText } from './read-text.ts';

interface EntryFile<Kind extends EntryKind, Data> {
  readonly kind: Kind;
  readonly ref: EntryRef;
  /** The file's name without its ending: the last part of the entry's address. */
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  /** Its photograph, where it has one. */
  readonly picture?: Picture;
}

/** An entry of a register as its file gives it. */
export type Entry =
  | EntryFile<'person', Person>
  | EntryFile<'organization', Organization>
  | EntryFile<'place', Place>;

/** What each kind needs beside a name and a description. */
const OWN_FIELDS = { person: {}, organization: { kind: 'other' }, place: { kind: 'site' } };
export const SCHEMAS = {
  person: personSchema,
  organization: organizationSchema,
  place: placeSchema,
};

/** The three registers. */
export interface Registers {
  /** What is published, merged entries included: their addresses lead on. */
  readonly entries: readonly Entry[];
  readonly drafts: readonly Entry[];
  /** Entries whose files have errors: known, so that nothing else is blamed for them, and nameless. */
  readonly broken: readonly NamedEntry[];
  readonly problems: readonly FileProblem[];
}

export async function readRegisters(root: string): Promise<Registers> {
  const read = await Promise.all(ENTRY_KINDS.map((kind) => readRegister(root, kind)));
  const entries = read.flatMap((register) => register.entries);
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  const former = toFormerEntries(entries, byRef);
  const merges = await Promise.all(entries.map((entry) => checkMerge(root, entry, byRef)));
  return {
    entries: [...entries.filter(({ data }) => !data.draft), ...former],
    drafts: entries.filter(({ data }) => data.draft),
    broken: read.flatMap(({ broken }) => broken),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...merges.flat(),
      ...(await findFormerProblems(root, entries, byRef)),
    ],
  };
}

/** What published entries were called before: each as an entry that was merged into the one of today. */
function toFormerEntries(entries: readonly Entry[], taken: ReadonlyMap<EntryRef, Entry>): Entry[] {
  const former = new Map<EntryRef, Entry>();
  for (const entry of entries) {
    if (entry.data.draft) continue;
    for (const ref of entry.data.formerly) {
      if (taken.has(ref) || former.has(ref)) continue;
      const { kind, id } = fromEntryRef(ref);
      const { name, description, mergedInto = entry.ref } = entry.data;
      const data = SCHEMAS[kind].parse({ name, description, mergedInto, ...OWN_FIELDS[kind] });
      former.set(ref, { kind, ref, id, file: entry.file, data } as Entry);
    }
  }
  return [...former.values()];
}

/** One reference cannot lead to two entries. */
async function findFormerProblems(
  root: string,
  entries: readonly Entry[],
  taken: ReadonlyMap<EntryRef, Entry>,
): Promise<FileProblem[]> {
  const holders = new Map<EntryRef, EntryRef>();
  const problems: FileProblem[] = [];
  for (const entry of entries) {
    for (const [index, ref] of entry.data.formerly.entries()) {
      const holder = taken.has(ref) ? ref : holders.get(ref);
      if (!holder) holders.set(ref, entry.ref);
      else
        problems.push(
          toProblem('formerly', entry.file, await findEntryLine(root, entry, ['formerly', index]), {
            ref,
            holder,
          }),
        );
    }
  }
  return problems;
}

/** The part of an entry that the core needs to find it in a text. */
export function toNamedEntry(entry: Entry): NamedEntry {
  const { ref, kind, data } = entry;
  const named = {
    ref,
    kind,
    names: [data.name, ...data.aliases],
    isDraft: data.draft,
    mergedInto: data.mergedInto,
  };
  if (entry.kind !== 'place') return named;
  return { ...named, place: { kind: entry.data.kind, country: entry.data.country } };
}

/** The line of an entry's file where one of its names stands. */
export async function findNameLine(
  root: string,
  entry: Entry,
  name: string,
): Promise<number | null> {
  const alias = entry.data.aliases.indexOf(name);
  return findEntryLine(root, entry, alias === -1 ? ['name'] : ['aliases', alias]);
}

async function readRegister(root: string, kind: EntryKind): Promise<Omit<Registers, 'drafts'>> {
  const listed = await listFiles(root, ENTRY_FOLDERS[kind], '.yaml');
  const entries: Entry[] = [];
  const broken: NamedEntry[] = [];
  const problems = [...listed.problems];
  for (const file of listed.files) {
    const id = slugSchema.safeParse(file.slice(ENTRY_FOLDERS[kind].length + 1, -'.yaml'.length));
    if (!id.success) {
      problems.push(toFileNameProblem(file));
      continue;
    }
    if (/^\d+$/u.test(id.data)) {
      problems.push(toFileNameProblem(file, 'number'));
      continue;
    }
    const ref = toEntryRef(kind, id.data);
    const source = await readText(root, file);
    if ('problem' in source) {
      problems.push(source.problem);
      broken.push({ ref, kind, names: [] });
      continue;
    }
    const parsed = parseYaml<z.ZodType<Entry['data']>>(SCHEMAS[kind], file, source.text);
    if (parsed.data) {
      const fields = { schema: SCHEMAS[kind], data: parsed.data, file, lineOf: parsed.lineOf };
      if (mayHoldPlaceholder(source.text)) problems.push(...findUnwritten(fields));
      const marked = findMarked(fields);
      problems.push(...(parsed.data.draft ? toDraftProblems(marked) : marked));
      problems.push(...findRoleProblems(parsed.data, file, parsed.lineOf));
      if (kind !== 'organization')
        problems.push(...findUndrawn(file, [[['name'], parsed.data.name]], parsed.lineOf));
      entries.push({ kind, ref, id: id.data, file, data: parsed.data } as Entry);
    } else {
      const isDraft = isDraftText(source.text);
      problems.push(...(isDraft ? toDraftProblems(parsed.problems) : parsed.problems));
      broken.push({ ref, kind, names: [], isDraft });
    }
  }
  return { entries, broken, problems };
}

/** A role that ends before it begins, as far as the less precise of its dates says. */
function findRoleProblems(
  data: Entry['data'],
  file: string,
  lineOf: (path: readonly (string | number)[]) => number,
): FileProblem[] {
  if (!('roles' in data)) return [];
  return data.roles.flatMap(({ title, from, to }, index) => {
    if (from === undefined || to === undefined) return [];
    const precision = Math.min(from.length, to.length);
    if (from.slice(0, precision) <= to.slice(0, precision)) return [];
    const line = lineOf(['roles', index, 'to']);
    return [toProblem('role-order', file, line, { title, from, to })];
  });
}

/** An entry can only be merged into another of its kind that stands by itself. */
async function checkMerge(
  root: string,
  entry: Entry,
  entries: ReadonlyMap<EntryRef, Entry>,
): Promise<FileProblem[]> {
  const { mergedInto, draft } = entry.data;
  if (mergedInto === undefined || draft) return [];
  const target = entries.get(mergedInto);
  const isSound =
    target && target.kind === entry.kind && !target.data.draft && !target.data.mergedInto;
  if (isSound) return [];
  const line = await findEntryLine(root, entry, ['mergedInto']);
  return [toProblem('merge', entry.file, line, { target: mergedInto })];
}

/** The line of the file of an entry, or of somebody who signs, where a field stands. */
export async function findEntryLine(
  root: string,
  { file }: Pick<Entry, 'file'>,
  path: readonly (string | number)[],
): Promise<number | null> {
  const source = await readText(root, file);
  if ('problem' in source) return null;
  return parseYaml(z.unknown(), file, source.text).lineOf(path);
}

/** The file's name becomes an address: it must be safe everywhere, and no page of a list. */
export function toFileNameProblem(file: string, why: 'number' | 'signs' = 'signs'): FileProblem {
  return toProblem('file-name', file, null, { name: path.posix.basename(file), why });
}

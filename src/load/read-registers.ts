import { z } from 'astro/zod';
import type { NamedEntry } from '../annotate/index.ts';
import {
  ENTRY_KINDS,
  type EntryKind,
  type EntryRef,
  slugSchema,
  toEntryRef,
} from '../schema/ids.ts';
import { type Organization, organizationSchema } from '../schema/organization.ts';
import { type Person, personSchema } from '../schema/person.ts';
import { type Place, placeSchema } from '../schema/place.ts';
import { listFiles } from './list-files.ts';
import { parseYaml } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import { readText } from './read-text.ts';

interface EntryFile<Kind extends EntryKind, Data> {
  readonly kind: Kind;
  readonly ref: EntryRef;
  /** The file's name without its ending: the last part of the entry's address. */
  readonly id: string;
  readonly file: string;
  readonly data: Data;
}

/** An entry of a register as its file gives it. */
export type Entry =
  EntryFile<'person', Person> | EntryFile<'organization', Organization> | EntryFile<'place', Place>;

/** Where each register has its files, below the folder that holds `content/`. */
export const ENTRY_FOLDERS: Readonly<Record<EntryKind, string>> = {
  person: 'content/people',
  organization: 'content/organizations',
  place: 'content/places',
};
const SCHEMAS = { person: personSchema, organization: organizationSchema, place: placeSchema };

/** The three registers. */
export interface Registers {
  readonly entries: readonly Entry[];
  /** Entries whose files have errors: known, so that nothing else is blamed for them, and nameless. */
  readonly broken: readonly NamedEntry[];
  readonly problems: readonly FileProblem[];
}

export async function readRegisters(root: string): Promise<Registers> {
  const read = await Promise.all(ENTRY_KINDS.map((kind) => readRegister(root, kind)));
  return {
    entries: read.flatMap(({ entries }) => entries),
    broken: read.flatMap(({ broken }) => broken),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The part of an entry that the core needs to find it in a text. */
export function toNamedEntry({ ref, kind, data }: Entry): NamedEntry {
  return { ref, kind, names: [data.name, ...data.aliases] };
}

/** The line of an entry's file where one of its names stands. */
export async function findNameLine(
  root: string,
  entry: Entry,
  name: string,
): Promise<number | null> {
  const source = await readText(root, entry.file);
  if ('problem' in source) return null;
  const { lineOf } = parseYaml(z.unknown(), entry.file, source.text);
  const alias = entry.data.aliases.indexOf(name);
  return lineOf(alias === -1 ? ['name'] : ['aliases', alias]);
}

async function readRegister(root: string, kind: EntryKind): Promise<Registers> {
  const entries: Entry[] = [];
  const broken: NamedEntry[] = [];
  const problems: FileProblem[] = [];
  for (const file of await listFiles(root, ENTRY_FOLDERS[kind], '.yaml')) {
    const id = slugSchema.safeParse(file.slice(ENTRY_FOLDERS[kind].length + 1, -'.yaml'.length));
    const source = await readText(root, file);
    if (!id.success) {
      problems.push(toFileNameProblem(file));
      continue;
    }
    const ref = toEntryRef(kind, id.data);
    if ('problem' in source) {
      problems.push(source.problem);
      broken.push({ ref, kind, names: [] });
      continue;
    }
    const parsed = parseYaml<z.ZodType<Entry['data']>>(SCHEMAS[kind], file, source.text);
    problems.push(...parsed.problems);
    if (parsed.data) entries.push({ kind, ref, id: id.data, file, data: parsed.data } as Entry);
    else broken.push({ ref, kind, names: [] });
  }
  return { entries, broken, problems };
}

/** The file's name becomes an address: it must be safe everywhere. */
export function toFileNameProblem(file: string): FileProblem {
  const message =
    `El nombre del archivo «${file.slice(file.lastIndexOf('/') + 1)}» no sirve como dirección. ` +
    'Use letras minúsculas sin acentos, cifras y guiones, y ningún subdirectorio.';
  return { code: 'file-name', severity: 'error', file, line: null, message };
}

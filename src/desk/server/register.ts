import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { type Lexicon, type NamedEntry, toLexicon } from '../../annotate/index.ts';
import { isContentName } from '../../load/list-files.ts';
import { parseYaml } from '../../load/parse-content.ts';
import { type Entry, SCHEMAS, toNamedEntry } from '../../load/read-registers.ts';
import {
  ENTRY_FOLDERS,
  ENTRY_KINDS,
  type EntryRef,
  fromEntryRef,
  slugSchema,
  toEntryFile,
  toEntryRef,
} from '../../schema/ids.ts';
import { toText } from '../model/raw-text.ts';

/** The registers as the desk needs them: entries that wait are found in texts like all others. */
export interface DeskRegister {
  readonly entries: ReadonlyMap<EntryRef, Entry>;
  readonly lexicon: Lexicon;
  readonly named: readonly NamedEntry[];
}

interface CachedFile {
  readonly key: string;
  readonly entry: Entry | null;
}

/** Reads the registers, of each file only what changed since. */
export function createRegisterReader(root: string): () => DeskRegister {
  const cached = new Map<string, CachedFile>();
  let last: DeskRegister | undefined;
  return () => {
    const files = new Set<string>();
    let hasChanged = last === undefined;
    for (const kind of ENTRY_KINDS) {
      for (const name of listYaml(path.join(root, ENTRY_FOLDERS[kind]))) {
        const file = `${ENTRY_FOLDERS[kind]}/${name}`;
        const id = slugSchema.safeParse(name.slice(0, -'.yaml'.length));
        if (!id.success) continue;
        files.add(file);
        const { mtimeMs, size, ino } = statSync(path.join(root, file));
        const key = `${mtimeMs}:${size}:${ino}`;
        if (cached.get(file)?.key === key) continue;
        hasChanged = true;
        const text = toText(readFileSync(path.join(root, file), 'utf8'));
        const { data } = parseYaml<z.ZodType<Entry['data']>>(SCHEMAS[kind], file, text);
        const ref = toEntryRef(kind, id.data);
        cached.set(file, {
          key,
          entry: data ? ({ kind, ref, id: id.data, file, data } as Entry) : null,
        });
      }
    }
    for (const file of cached.keys()) {
      if (files.has(file)) continue;
      cached.delete(file);
      hasChanged = true;
    }
    if (hasChanged || !last)
      last = toRegister([...cached.values()].flatMap(({ entry }) => entry ?? []));
    return last;
  };
}

/** The registers with one entry more, that is not on the disk yet. */
export function withEntry({ entries }: DeskRegister, ref: EntryRef, text: string): DeskRegister {
  const { kind, id } = fromEntryRef(ref);
  const { data } = parseYaml<z.ZodType<Entry['data']>>(SCHEMAS[kind], toEntryFile(ref), text);
  const entry = data && ({ kind, ref, id, file: toEntryFile(ref), data } as Entry);
  return toRegister([...entries.values(), ...(entry ? [entry] : [])]);
}

function toRegister(entries: readonly Entry[]): DeskRegister {
  const named = entries.map((entry) => ({ ...toNamedEntry(entry), isDraft: false }));
  const { lexicon } = toLexicon(named);
  return { entries: new Map(entries.map((entry) => [entry.ref, entry])), lexicon, named };
}

function listYaml(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.yaml') && isContentName(name));
  } catch {
    return [];
  }
}

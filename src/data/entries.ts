import { getCollection } from 'astro:content';
import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';

/** Every entry of the three registers by its reference. */
export async function getEntries(): Promise<ReadonlyMap<EntryRef, Entry>> {
  if (import.meta.env.DEV) return readEntries();
  built ??= readEntries();
  return built;
}

/** A build reads once for all its pages; in development content changes between requests. */
let built: Promise<ReadonlyMap<EntryRef, Entry>> | undefined;

async function readEntries(): Promise<ReadonlyMap<EntryRef, Entry>> {
  const entries = await getCollection('entries');
  return new Map(entries.map(({ data }) => [(data as Entry).ref, data as Entry]));
}

import type { Entry } from '../../load/read-registers.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import { toSpeakers } from '../../schema/claim.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { toRolesText, toSourcesText } from '../model/entry-text.ts';
import type { DeskEntry } from '../model/view.ts';
import type { DeskRegister } from './register.ts';
import { toPlainSource, toWritten } from './written.ts';

/** The entries that an article has to do with, in the order in which it comes to them. */
export function toEntries(
  meta: ArticleMeta,
  mentions: readonly { readonly ref: EntryRef }[],
  { entries }: DeskRegister,
): DeskEntry[] {
  const counts = new Map<EntryRef, number>();
  const add = (ref: EntryRef, count: number): void => {
    const real = entries.get(ref)?.data.mergedInto ?? ref;
    counts.set(real, (counts.get(real) ?? 0) + count);
  };
  for (const { ref } of mentions) add(ref, 1);
  for (const claim of meta.claims)
    for (const each of [...toSpeakers(claim), claim.via])
      if (each?.type === 'entry') add(each.ref, 0);
  for (const { entry } of meta.mentions) if (entry) add(entry, 0);
  return [...counts].flatMap(([ref, count]) => {
    const entry = entries.get(ref);
    return entry ? [toDeskEntry(entry, count)] : [];
  });
}

function toDeskEntry(entry: Entry, count: number): DeskEntry {
  const { ref, kind, data } = entry;
  return {
    ref,
    kind,
    name: data.name,
    aliases: data.aliases,
    description: toWritten(data.description),
    isDraft: data.draft,
    type: kind === 'person' ? null : entry.data.kind,
    roles: kind === 'person' ? toRolesText(entry.data.roles) : '',
    sources: toSourcesText(data.sources.map(toPlainSource), data.wikidata),
    coordinates: kind === 'place' ? (entry.data.coordinates ?? null) : null,
    country: kind === 'place' ? (entry.data.country ?? null) : null,
    count,
  };
}

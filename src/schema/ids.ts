import { z } from 'astro/zod';

/** Kinds of register, in the order in which the summary shows them. */
export const ENTRY_KINDS = ['person', 'organization', 'place'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Longer names break file systems and make unreadable addresses. */
const SLUG_MAX = 120;
const ENTRY_REF = /^(?:person|organization|place):[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Lower-case ASCII letters, digits and single hyphens: safe in paths, ids and CSS. */
export const slugSchema = z.string().max(SLUG_MAX).regex(SLUG, { error: 'slug' }).brand<'Slug'>();
export type Slug = z.infer<typeof slugSchema>;

/** An entry of a register: `person:kim-jong-un`, `organization:kcna`, `place:moscu`. */
export const entryRefSchema = z
  .string()
  .regex(ENTRY_REF, { error: 'entry-ref' })
  .brand<'EntryRef'>();
export type EntryRef = z.infer<typeof entryRefSchema>;

/** Joins a kind and a file's id into the reference that content and markup use. */
export function toEntryRef(kind: EntryKind, id: Slug): EntryRef {
  return entryRefSchema.parse(`${kind}:${id}`);
}

/** The inverse of {@link toEntryRef}. */
export function fromEntryRef(ref: EntryRef): { kind: EntryKind; id: Slug } {
  const colon = ref.indexOf(':');
  return { kind: ref.slice(0, colon) as EntryKind, id: ref.slice(colon + 1) as Slug };
}

/** Where each register has its files, below the folder that holds `content/`. */
export const ENTRY_FOLDERS: Readonly<Record<EntryKind, string>> = {
  person: 'content/people',
  organization: 'content/organizations',
  place: 'content/places',
};

/** `content/people/kim-jong-un.yaml` */
export function toEntryFile(ref: EntryRef): string {
  const { kind, id } = fromEntryRef(ref);
  return `${ENTRY_FOLDERS[kind]}/${id}.yaml`;
}

import { stringify } from 'yaml';
import type { EntryKind } from '../schema/ids.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { toSlug } from '../schema/to-slug.ts';
import { SCHEMA_FOLDER } from './json-schemas.ts';

const FOLDERS: Readonly<Record<EntryKind, string>> = {
  person: 'content/people',
  organization: 'content/organizations',
  place: 'content/places',
};

/** What a new entry cannot guess: the editor completes it before it is published. */
const PLACEHOLDERS: Readonly<Record<EntryKind, object>> = {
  person: { roles: [] },
  organization: { kind: 'other' },
  place: { kind: 'region' },
};

/** A new file of a register. */
export interface EntryStub {
  /** From the project's root. */
  readonly file: string;
  readonly text: string;
}

/**
 * The file of a new entry, as a draft, with the line by which editors find its schema.
 * @returns null where the name gives no file name
 */
export function toEntryStub(kind: EntryKind, name: string): EntryStub | null {
  const slug = toSlug(name);
  if (!slug) return null;
  const data = {
    draft: true,
    name,
    aliases: [],
    description: `${PLACEHOLDER}.`,
    ...PLACEHOLDERS[kind],
  };
  return {
    file: `${FOLDERS[kind]}/${slug}.yaml`,
    text: `# yaml-language-server: $schema=../../${SCHEMA_FOLDER}/${kind}.json\n${stringify(data)}`,
  };
}

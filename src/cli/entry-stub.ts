import { Document, isScalar } from 'yaml';
import { ENTRY_FOLDERS } from '../schema/ids.ts';
import type { EntryKind } from '../schema/ids.ts';
import { ORGANIZATION_KINDS } from '../schema/organization.ts';
import { PLACE_KINDS } from '../schema/place.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { toSlug } from '../schema/to-slug.ts';
import { findCityPoint } from './city-points.ts';
import { guessOrganizationKind } from './guess-organization.ts';
import { guessPlace } from './guess-place.ts';
import { toAliases } from './to-aliases.ts';
import { SCHEMA_FOLDER } from './json-schemas.ts';
import type { NewFile } from './write-new.ts';

/** What a new entry cannot know: the editor completes it before it is published. */
const OWN_FIELDS: Readonly<Record<EntryKind, (entry: StubEntry) => object>> = {
  person: ({ role }) => ({ roles: role === undefined ? [] : [{ title: role }] }),
  organization: ({ name }) => ({ kind: guessOrganizationKind(name) }),
  place: ({ name }) => toPlaceFields(name),
};
/** Told beside the field. */
const KINDS: Readonly<Partial<Record<EntryKind, readonly string[]>>> = {
  organization: ORGANIZATION_KINDS,
  place: PLACE_KINDS,
};

/** What is known of a new entry; what a text tells of it too. */
interface StubEntry {
  readonly name: string;
  readonly role?: string;
  /** The words by which the text calls it. */
  readonly forms?: readonly string[];
}

/**
 * The file of a new entry, as a draft, with the line by which code editors find its schema.
 * @returns null where the name gives no file name
 */
export function toEntryStub(kind: EntryKind, entry: StubEntry): NewFile | null {
  const { name, forms = [] } = entry;
  const slug = toSlug(name);
  if (!slug) return null;
  const document = new Document({
    draft: true,
    name,
    aliases: toAliases(name, forms),
    description: `${PLACEHOLDER}.`,
    ...OWN_FIELDS[kind](entry),
  });
  document.commentBefore = ` yaml-language-server: $schema=../../${SCHEMA_FOLDER}/${kind}.json`;
  const field = document.get('kind', true);
  if (isScalar(field)) field.comment = ` ${(KINDS[kind] ?? []).join(', ')}`;
  return { file: `${ENTRY_FOLDERS[kind]}/${slug}.yaml`, text: document.toString({ lineWidth: 0 }) };
}

/** A city with its point; the map knows where countries are. */
function toPlaceFields(name: string): object {
  const place = guessPlace(name);
  return place.kind === 'city' ? { ...place, ...findCityPoint(name) } : place;
}

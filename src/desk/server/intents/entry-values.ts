import { PLACEHOLDER } from '../../../schema/placeholder.ts';
import { DESK_FAULTS } from '../../messages/faults.ts';
import { toNames, toRoles, toSources } from '../../model/entry-text.ts';
import type { EntryFields } from '../../model/intents.ts';
import type { YamlValue } from '../../model/yaml/yaml-value.ts';
import { DeskFault } from '../desk-fault.ts';
import { toOneLine } from './places.ts';

/** The fields of an entry in the order of their schema. */
export const ENTRY_FIELDS = [
  'draft',
  'name',
  'aliases',
  'kind',
  'description',
  'private',
  'roles',
  'coordinates',
  'country',
  'wikidata',
  'sources',
  'mergedInto',
  'formerly',
];

/**
 * The fields of an entry as its file has them, from the texts of the form.
 * @throws DeskFault where coordinates are none
 */
export function toEntryValues(fields: EntryFields): Record<string, YamlValue | undefined> {
  const { name, aliases, description, type, roles, sources, coordinates } = fields;
  const values: Record<string, YamlValue | undefined> = {};
  if (name !== undefined) values['name'] = toOneLine(name);
  if (aliases !== undefined) values['aliases'] = toNames(aliases);
  if (description !== undefined)
    values['description'] = toOneLine(description) || `${PLACEHOLDER}.`;
  if (type !== undefined) values['kind'] = type;
  if (roles !== undefined) values['roles'] = toRoles(roles) as unknown as YamlValue;
  if (sources !== undefined) {
    const parsed = toSources(sources);
    values['wikidata'] = parsed.wikidata;
    values['sources'] = parsed.sources as unknown as YamlValue;
  }
  if (coordinates !== undefined) values['coordinates'] = toPoint(coordinates);
  return values;
}

function toPoint(text: string): YamlValue | undefined {
  if (text.trim() === '') return undefined;
  const [latitude, longitude] = (
    text.includes(';') ? text.split(';') : text.split(/,\s+|\s+/u)
  ).map((part) => Number(part.trim().replace(',', '.').replace('−', '-')));
  const isPoint =
    Math.abs(latitude ?? Number.NaN) <= 90 && Math.abs(longitude ?? Number.NaN) <= 180;
  if (!isPoint) throw new DeskFault(DESK_FAULTS.coordinates(text));
  return { latitude: latitude ?? 0, longitude: longitude ?? 0 };
}

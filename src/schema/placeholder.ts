/** What stands in a proposed text until an editor writes it. Nothing that starts so is published. */
export const PLACEHOLDER = 'Por completar';

type Path = readonly (string | number)[];

/** YAML may break it between its words, and write any sign by its number. */
const MAY_BE_PLACEHOLDER = /completar|\\/;

/** The fields of content that still wait for their text; what is marked as a draft may wait. */
export function findPlaceholders(data: unknown): Path[] {
  return listPlaceholders(data, []);
}

/** Whether the source of a file may hold any: hardly one does, and to ask each value takes 2 % of a check. */
export function mayHoldPlaceholder(yaml: string): boolean {
  return MAY_BE_PLACEHOLDER.test(yaml);
}

function listPlaceholders(data: unknown, path: Path): Path[] {
  if (typeof data === 'string') return data.startsWith(PLACEHOLDER) ? [path] : [];
  if (typeof data !== 'object' || data === null) return [];
  if ('draft' in data && data.draft === true) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    listPlaceholders(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

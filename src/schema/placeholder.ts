/** What stands in a proposed text until an editor writes it. Nothing that starts so is published. */
export const PLACEHOLDER = 'Por completar';

type Path = readonly (string | number)[];

/** The fields of content that still wait for their text; what is marked as a draft may wait. */
export function findPlaceholders(data: unknown): Path[] {
  // Hardly any file has one. To ask each value took 2.5 % of a check of 1,000 articles: no two objects have one shape.
  return JSON.stringify(data ?? null).includes(`"${PLACEHOLDER}`) ? listPlaceholders(data, []) : [];
}

function listPlaceholders(data: unknown, path: Path): Path[] {
  if (typeof data === 'string') return data.startsWith(PLACEHOLDER) ? [path] : [];
  if (typeof data !== 'object' || data === null) return [];
  if ('draft' in data && data.draft === true) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    listPlaceholders(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

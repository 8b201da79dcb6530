/** What stands in a proposed text until an editor writes it. Nothing that starts so is published. */
export const PLACEHOLDER = 'Por completar';

type Path = readonly (string | number)[];

/** The fields of content that still wait for their text; what is marked as a draft may wait. */
export function findPlaceholders(data: unknown): Path[] {
  // Hardly any file has one: most need no paths.
  return hasPlaceholder(data) ? listPlaceholders(data, []) : [];
}

function hasPlaceholder(data: unknown): boolean {
  if (typeof data === 'string') return data.startsWith(PLACEHOLDER);
  if (typeof data !== 'object' || data === null) return false;
  for (const key in data) if (hasPlaceholder(data[key as keyof typeof data])) return true;
  return false;
}

function listPlaceholders(data: unknown, path: Path): Path[] {
  if (typeof data === 'string') return data.startsWith(PLACEHOLDER) ? [path] : [];
  if (typeof data !== 'object' || data === null) return [];
  if ('draft' in data && data.draft === true) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    listPlaceholders(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

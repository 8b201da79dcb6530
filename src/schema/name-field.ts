import { FIELD_NAMES, ITEM_NAMES } from './messages.ts';

type Path = readonly (string | number)[];

/** Longer ids and quotes are cut in messages. */
const ITEM_MAX = 60;

/**
 * How a sentence names a field, marks included: «summary» of the claim «apoyo» where the item of a list
 * has something to be called by, else `claims[2].summary`. Positions count from 1, as an editor counts.
 * @param data the value that holds the field
 */
export function nameField(path: Path, data: unknown): string {
  const [list, index, ...rest] = path;
  const item = typeof list === 'string' && Object.hasOwn(ITEM_NAMES, list) && ITEM_NAMES[list];
  if (item && typeof index === 'number' && rest.length > 0) {
    // A wrong id names nothing.
    const called = rest[0] === item.key ? null : valueAt(data, [String(list), index, item.key]);
    const title = typeof called === 'string' ? called.trim() : '';
    const short = title.length > ITEM_MAX ? `${title.slice(0, ITEM_MAX)}…` : title;
    return title === ''
      ? FIELD_NAMES.ofNumbered(toAddress(rest), item.kind, index + 1)
      : FIELD_NAMES.ofItem(toAddress(rest), item.kind, short);
  }
  return FIELD_NAMES.plain(toAddress(path));
}

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** `coordinates.latitude`, `roles[1].from` */
function toAddress(path: Path): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key + 1}]` : `${index > 0 ? '.' : ''}${key}`,
    )
    .join('');
}

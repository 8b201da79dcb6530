import { REGISTER_NAMES, TYPE_NAMES } from '../messages/names.ts';
import { UI } from '../messages/ui.ts';
import type { DeskEntry, UnknownName } from '../model/view.ts';

/** A hundred metres: what a table has room for. */
const SHOWN_DECIMALS = 3;
const ALL_DECIMALS = 12;

/** A point as it is written in the field. */
export function toPoint(
  { latitude, longitude }: { latitude: number; longitude: number },
  decimals = ALL_DECIMALS,
): string {
  return [latitude, longitude]
    .map((degrees) => String(Number(degrees.toFixed(decimals))).replace('.', ','))
    .join('; ');
}

export function toTypeName({ kind, type }: DeskEntry): string {
  return TYPE_NAMES[kind]?.find(([id]) => id === type)?.[1] ?? REGISTER_NAMES[kind];
}

/** What the table says of roles or of a point, which three decimals tell apart; null where it is missing. */
export function toPointText({ kind, type, roles, coordinates }: DeskEntry): string | null {
  if (kind === 'organization') return '—';
  if (kind === 'person') return UI.roleCount(roles === '' ? 0 : roles.split(';').length);
  if (coordinates) return toPoint(coordinates, SHOWN_DECIMALS);
  return type === 'region' || type === 'historical' ? UI.noPoint : null;
}

/** A name without an entry as what is in hand: by its place, since it has no reference. */
export function toUnknownKey({ start }: UnknownName): string {
  return `u:${start}`;
}

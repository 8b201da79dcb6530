import type { EntryKind } from '../schema/ids.ts';

/** How each register is called. */
export const REGISTER_NAMES: Readonly<Record<EntryKind, string>> = {
  person: 'Personas',
  organization: 'Organizaciones',
  place: 'Lugares',
};

import type { EntryKind } from './ids.ts';

/** The folder of each register, under the base; in the order of the kinds. */
export const REGISTER_PATHS: Readonly<Record<EntryKind, string>> = {
  person: '/personas/',
  organization: '/organizaciones/',
  place: '/lugares/',
};

import { toKindName } from '../../words/kinds.ts';
import type { RegisterRow } from '../model/view.ts';
import type { DeskRegister } from './register.ts';

/** All entries for the search of speakers and of doubles. */
export function toRegisterRows({ entries }: DeskRegister): RegisterRow[] {
  return [...entries.values()]
    .filter(({ data }) => !data.mergedInto)
    .map((entry) => ({
      ref: entry.ref,
      kind: entry.kind,
      name: entry.data.name,
      aliases: entry.data.aliases,
      about:
        entry.kind === 'person' ? (entry.data.roles[0]?.title ?? '') : (toKindName(entry) ?? ''),
    }));
}

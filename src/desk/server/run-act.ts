import { readSite } from '../../load/read-site.ts';
import { DESK_FAULTS } from '../messages/faults.ts';
import type { Once } from '../model/about.ts';
import type { Act } from '../model/intents.ts';
import { DeskFault } from './desk-fault.ts';
import type { IntentContext } from './intents/scene.ts';
import { runIntent, toRawTexts } from './intents/run-intent.ts';
import type { Workspace } from './workspace.ts';

/** An act, and how it is told from the same act sent before. */
export type ActOnce = Act & { readonly once?: Once };

/** Where an act is done. */
interface ActPlace extends Pick<IntentContext, 'root' | 'slug' | 'file' | 'register'> {
  readonly workspace: Workspace;
}

/**
 * Does in an article what is wanted; what was sent before is not done again.
 * @returns what is to be in hand next, if anything
 * @throws DeskFault where it cannot be done
 */
export async function runAct(
  { once, ...wanted }: ActOnce,
  { workspace, ...place }: ActPlace,
): Promise<string | null> {
  const act = once?.id;
  const known = act === undefined ? undefined : workspace.focusAfter(act);
  if (known !== undefined) return known;
  const way = act === undefined ? {} : { act };
  switch (wanted.want) {
    case 'undo':
    case 'redo':
      if (!(wanted.want === 'undo' ? workspace.undo(way) : workspace.redo(way)))
        throw new DeskFault(DESK_FAULTS[wanted.want]);
      return null;
    case 'restore':
      if (!workspace.undo({ id: wanted.id, ...way })) throw new DeskFault(DESK_FAULTS.undo);
      return null;
    case 'choose':
      if (!workspace.choose(wanted.file, wanted.sum, wanted.choices))
        throw new DeskFault(DESK_FAULTS.choose);
      return null;
    default: {
      const { data: site } = await readSite(place.root);
      const outcome = await runIntent(wanted, {
        ...place,
        read: workspace.read,
        timeZone: site?.timeZone ?? 'UTC',
        about: once?.about ?? null,
      });
      const { label, note, focus } = outcome;
      const after = toRawTexts(outcome, workspace.read);
      workspace.commit({ label, note, after, ...way, ...(focus !== undefined && { focus }) });
      return focus ?? null;
    }
  }
}

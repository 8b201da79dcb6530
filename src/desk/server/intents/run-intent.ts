import { DESK_FAULTS } from '../../messages/faults.ts';
import { toAbout } from '../../model/about.ts';
import type { Intent } from '../../model/intents.ts';
import { toRaw } from '../../model/raw-text.ts';
import { DeskFault } from '../desk-fault.ts';
import { addAnswer, removeAnswer } from './answer-intents.ts';
import {
  acceptClaim,
  addClaim,
  doubleClaim,
  moveClaim,
  refuseClaim,
  setClaim,
  splitOneClaim,
} from './claim-intents.ts';
import { addDate, setDate } from './date-intents.ts';
import { createEntry } from './create-entry.ts';
import { dropEntry } from './drop-entry.ts';
import { mergeEntry } from './merge-entry.ts';
import { moveEntry } from './move-entry.ts';
import { setEntry } from './set-entry.ts';
import { addMention, dropName, removeItem } from './mention-intents.ts';
import { addNote, setNote } from './note-intents.ts';
import { correctProse } from './correct-prose.ts';
import { publish, publishCorrection } from './publish.ts';
import { type Doer, type IntentContext, type Outcome, toScene } from './scene.ts';
import { setHead } from './set-head.ts';

const DOERS: { readonly [Want in Intent['want']]: Doer<Want> } = {
  'claim-set': setClaim,
  'claim-accept': acceptClaim,
  'claim-range': moveClaim,
  'claim-refuse': refuseClaim,
  'claim-split': splitOneClaim,
  'claim-double': doubleClaim,
  'claim-add': addClaim,
  'date-set': setDate,
  'date-add': addDate,
  'note-set': setNote,
  'note-add': addNote,
  'mention-add': addMention,
  'item-remove': removeItem,
  'head-set': setHead,
  prose: correctProse,
  'entry-set': setEntry,
  'entry-create': createEntry,
  'entry-merge': mergeEntry,
  'entry-move': moveEntry,
  'entry-drop': dropEntry,
  'name-drop': dropName,
  'answer-add': addAnswer,
  'answer-remove': removeAnswer,
  publish,
  correct: publishCorrection,
};

/**
 * Works out what an intent changes in the files. Nothing is written.
 * @throws DeskFault where it cannot be done
 */
export async function runIntent(intent: Intent, context: IntentContext): Promise<Outcome> {
  if (!Object.hasOwn(DOERS, intent.want)) throw new DeskFault(DESK_FAULTS.wrongRequest);
  const run = DOERS[intent.want] as Doer<Intent['want']>;
  const scene = toScene(context);
  if (context.about !== null && toAbout(intent, scene.view) !== context.about)
    throw new DeskFault(DESK_FAULTS.moved);
  return run(intent, scene);
}

/** The raw files of an outcome: lines that did not change keep their line endings. */
export function toRawTexts(
  { texts }: Outcome,
  read: (file: string) => string | null,
): Map<string, string | null> {
  return new Map(
    [...texts].map(([file, text]) => [file, text === null ? null : toRaw(read(file) ?? '', text)]),
  );
}

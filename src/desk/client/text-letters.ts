import { CLAIM_KINDS } from '../../schema/claim.ts';
import type { DeskClaim } from '../model/view.ts';
import type { FormMode } from './claim-form-props.ts';
import type { SelectionAction } from './selection-bar.tsx';
import type { TextActs } from './text-acts.ts';
import type { Hand } from './use-hand.ts';

/** What a letter does with the words that are selected. */
const WORD_LETTERS: Readonly<Record<string, SelectionAction>> = {
  a: 'claim',
  n: 'note',
  h: 'date',
  m: 'name',
  e: 'correct',
};

/** What a letter opens of the claim in hand. */
const CLAIM_LETTERS: Readonly<Record<string, Exclude<FormMode, null>>> = {
  q: 'speaker',
  v: 'via',
  b: 'verb',
  r: 'summary',
  d: 'double',
  i: 'start',
  f: 'end',
};

/** Does in the text what a letter says. @returns whether it says anything */
export function pressTextLetter(key: string, hand: Hand, acts: TextActs): boolean {
  const { words, thing, mode } = hand;
  if (words) {
    const action = WORD_LETTERS[key];
    if (action) acts.onWords(words, action);
    return action !== undefined;
  }
  if (key === 'j') hand.step(1);
  else if (key === 'k') hand.step(-1);
  else if (key === 'J') hand.takeNext();
  else if (key === 's') hand.find(mode === 'start' || mode === 'end' ? mode : 'words');
  else if (thing?.type === 'date' && key === 'x') acts.remove('dates', thing.date.index);
  else if (thing?.type === 'note' && key === 'x') acts.remove('notes', thing.note.index);
  else if (thing?.type === 'claim') return pressClaimLetter(key, thing.claim, hand, acts);
  else return false;
  return true;
}

function pressClaimLetter(key: string, { id }: DeskClaim, hand: Hand, acts: TextActs): boolean {
  const kind = CLAIM_KINDS[Number(key) - 1];
  const mode = CLAIM_LETTERS[key];
  if (mode) hand.setMode(mode);
  else if (kind) void acts.act({ want: 'claim-set', id, fields: { kind } });
  else if (key === 'x') acts.refuse(id);
  else if (key === 'p') acts.split(id);
  else return false;
  return true;
}

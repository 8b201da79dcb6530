import type { Range } from '../../annotate/range.ts';
import type { Act, ClaimFields } from '../model/intents.ts';
import type { DeskClaim } from '../model/view.ts';
import type { SpeakerField } from './claim-form-props.ts';
import { holdKeys } from './held-keys.ts';
import type { Choice } from './picker-options.ts';
import type { SelectionAction } from './selection-bar.tsx';
import type { ArticleStore } from './use-article.ts';
import type { Hand } from './use-hand.ts';

/** What an editor does in the text: each act with what is in hand after it. */
export interface TextActs {
  readonly act: ArticleStore['act'];
  readonly accept: (id: string, fields: ClaimFields) => void;
  readonly refuse: (id: string) => void;
  readonly split: (id: string) => void;
  readonly moveEnd: (id: string, range: Range) => Promise<unknown>;
  readonly chooseFor: (
    claim: DeskClaim,
    field: SpeakerField,
    choices: readonly Choice[],
  ) => Promise<void>;
  /** The next is in hand at once; whoever types fast decides it before the answer. */
  readonly decide: (key: string, decision: Act) => void;
  readonly remove: (list: 'dates' | 'notes', index: number) => void;
  readonly onWords: (words: Range, action: SelectionAction) => void;
  readonly chooseName: (words: Range, choice: Choice) => Promise<void>;
}

export function createTextActs(act: ArticleStore['act'], hand: Hand): TextActs {
  function decide(key: string, decision: Act): void {
    hand.decided.add(key);
    void act(decision).then(() => hand.decided.delete(key));
    hand.takeNext();
  }

  /** An act whose answer is in hand next. */
  async function make(wanted: Act, mode: 'summary' | 'speaker'): Promise<void> {
    const acted = await holdKeys(act(wanted));
    if (acted?.focus) hand.takeNew(`c:${acted.focus}`, mode);
  }

  async function addDate(range: Range): Promise<void> {
    hand.clearWords();
    const acted = await holdKeys(act({ want: 'date-add', range }));
    if (acted) hand.takeNew(`d:${acted.view.dates.length - 1}`, 'summary');
  }

  /** A speaker as the file has it; null where their entry could not be made. */
  async function toSpeaker(choice: Choice): Promise<string | null> {
    if (choice.is === 'entry') return choice.ref;
    if (choice.is === 'none') return 'none';
    if (choice.is !== 'create') return `${choice.is}:${choice.text}`;
    const { kind, name } = choice;
    const acted = await holdKeys(act({ want: 'entry-create', kind, name }));
    return acted?.focus ?? null;
  }

  return {
    act,
    decide,
    accept: (id, fields) => decide(`c:${id}`, { want: 'claim-accept', id, fields }),
    refuse: (id) => decide(`c:${id}`, { want: 'claim-refuse', id }),
    split: (id) => void make({ want: 'claim-split', id }, 'summary'),
    moveEnd: (id, range) => act({ want: 'claim-range', id, range }),
    async chooseFor(claim, field, choices) {
      const { id } = claim;
      const speakers: string[] = [];
      for (const choice of choices) {
        const found = await toSpeaker(choice);
        if (found === null) return;
        // Nobody says it together with nobody.
        if (found !== 'none' || choices.length === 1) speakers.push(found);
      }
      const [speaker = 'none', ...others] = speakers;
      if (field === 'double') {
        await make({ want: 'claim-double', id, speaker }, 'summary');
        return;
      }
      hand.setMode('summary');
      if (field === 'via') {
        const via = speaker === 'none' ? null : speaker;
        if (via !== claim.via) await act({ want: 'claim-set', id, fields: { via } });
      } else if (speakers.join() !== [claim.speaker, ...claim.others].join())
        await act({ want: 'claim-set', id, fields: { speaker, others } });
    },
    remove(list, index) {
      void act({ want: 'item-remove', list, index });
      hand.take(null);
    },
    onWords(range, action) {
      if (action === 'claim') {
        hand.clearWords();
        void make({ want: 'claim-add', range }, 'speaker');
      } else if (action === 'date') void addDate(range);
      else hand.begin(action);
    },
    async chooseName(range, choice) {
      hand.clearWords();
      if (choice.is === 'create') {
        const { kind, name } = choice;
        await act({ want: 'entry-create', kind, name, range });
      } else if (choice.is === 'none') await act({ want: 'name-drop', range });
      else if (choice.is === 'entry') await act({ want: 'mention-add', range, entry: choice.ref });
    },
  };
}

import type { Range } from '../../annotate/range.ts';
import { UI } from '../messages/ui.ts';
import type { DeskView, RegisterRow } from '../model/view.ts';
import { IfClaim } from './if-claim.tsx';
import { NoteForm } from './note-form.tsx';
import { Picker } from './picker.tsx';
import { ProseForm } from './prose-form.tsx';
import type { TextActs } from './text-acts.ts';
import type { Doing, Hand } from './use-hand.ts';

interface WordsFormProps {
  readonly view: DeskView;
  readonly rows: readonly RegisterRow[];
  readonly hand: Hand;
  readonly acts: TextActs;
  readonly words: Range;
  readonly doing: Doing;
}

/** What is made of the words that are selected. */
export function WordsForm({ view, rows, hand, acts, words, doing }: WordsFormProps) {
  const { clearWords } = hand;
  const at = view.blocks.findIndex(({ start, end }) => start <= words.start && words.start < end);
  const block = view.blocks[at];
  if (doing === 'note')
    return (
      <NoteForm
        key={words.start}
        note=""
        keptAs={`${view.slug}/n:${words.start}`}
        isFocused
        onDone={(note, isNext) => {
          if (note.trim() !== '') void acts.act({ want: 'note-add', range: words, note });
          clearWords();
          if (isNext && hand.isFound) hand.find('words');
        }}
        onRemove={clearWords}
      />
    );
  if (doing === 'name')
    return (
      <section class="form" aria-label={UI.nameAction}>
        <Picker
          label={UI.pickName}
          rows={rows}
          near={view.entries.map(({ ref }) => ref)}
          initial={toInitialName(view, rows, words)}
          noneName={UI.notName}
          onChoose={(choice) => void acts.chooseName(words, choice)}
          onCancel={clearWords}
        />
      </section>
    );
  if (doing === 'correct' && block)
    return (
      <ProseForm
        key={at}
        markdown={block.markdown}
        keptAs={`${view.slug}/b:${at}`}
        onDone={(markdown) => {
          clearWords();
          if (markdown !== block.markdown) void acts.act({ want: 'prose', block: at, markdown });
        }}
        onCancel={clearWords}
      />
    );
  return <IfClaim view={view} range={words} rows={rows} />;
}

/** The words themselves where no entry is near: what is typed replaces them. */
function toInitialName(
  { text }: DeskView,
  rows: readonly RegisterRow[],
  { start, end }: Range,
): string {
  const words = text.slice(start, end);
  return rows.some(({ name }) => name === words) ? '' : words;
}

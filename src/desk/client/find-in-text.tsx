import type { RefObject } from 'preact';
import type { Range } from '../../annotate/range.ts';
import { UI } from '../messages/ui.ts';
import type { DeskView } from '../model/view.ts';
import { FindField } from './find-field.tsx';
import type { TextActs } from './text-acts.ts';
import { toOuter } from './things.ts';
import type { Finding, Hand } from './use-hand.ts';

interface FindInTextProps {
  readonly view: DeskView;
  readonly prose: RefObject<HTMLDivElement | null>;
  readonly hand: Hand;
  readonly acts: TextActs;
  readonly finding: Finding;
}

/** Words that are looked for: they are selected, or the claim in hand begins or ends with them. */
export function FindInText({ view, prose, hand, acts, finding }: FindInTextProps) {
  const { thing } = hand;
  const claim = thing?.type === 'claim' ? thing.claim : null;
  const outer = claim && toOuter(claim.ranges);
  if (finding === 'words' || !claim || !outer)
    return (
      <FindField
        view={view}
        prose={prose}
        label={UI.findWords}
        from={hand.from}
        toChosen={(words) => words}
        onDone={(words) => hand.select(words, true)}
        onCancel={() => {
          hand.find(null);
          hand.stopNoting();
        }}
      />
    );
  const block = view.blocks.find(({ start, end }) => start <= outer.start && outer.start < end);
  return (
    <FindField
      view={view}
      prose={prose}
      label={finding === 'start' ? UI.startEnd : UI.endEnd}
      from={block?.start ?? 0}
      toChosen={(words) => {
        const moved: Range = { ...outer, [finding]: words[finding] };
        return moved.start < moved.end ? moved : outer;
      }}
      onDone={(range) => {
        hand.find(null);
        hand.setMode(claim.summary === '' ? 'summary' : null);
        void acts.moveEnd(claim.id, range);
      }}
      onCancel={() => hand.find(null)}
    />
  );
}

import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import { FORM_NAMES } from '../../words/words.ts';
import type { DeskView, RegisterRow } from '../model/view.ts';
import { toSpeakerNames } from './speaker.tsx';
import { toLetter } from './text-view.tsx';
import type { Thing } from './things.ts';

interface GlossColumnProps {
  readonly view: DeskView;
  readonly rows: readonly RegisterRow[];
  readonly things: readonly Thing[];
  readonly handKey: string | null;
  readonly prose: RefObject<HTMLDivElement | null>;
  /** What is written in place of the gloss in hand. */
  readonly form: ComponentChildren;
  /** A gloss that is no thing yet: of the words selected. */
  readonly extra: { readonly start: number; readonly node: ComponentChildren } | null;
  readonly onTake: (key: string) => void;
}

/** Pixels between two glosses. */
const GAP = 10;

/** The glosses at the height of their words; those that are in each other's way give way to the one in hand. */
export function GlossColumn(props: GlossColumnProps) {
  const { view, rows, things, handKey, prose, form, extra, onTake } = props;
  const column = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (column.current && prose.current) layOut(column.current, prose.current);
  });
  const items: { key: string; start: number; node: ComponentChildren }[] = things.map((thing) => ({
    key: thing.key,
    start: thing.start,
    node:
      thing.key === handKey ? (
        form
      ) : (
        <button type="button" class={`gloss ${thing.type}`} onClick={() => onTake(thing.key)}>
          <Gloss thing={thing} view={view} rows={rows} />
        </button>
      ),
  }));
  if (extra) items.push({ key: 'extra', ...extra });
  items.sort((a, b) => a.start - b.start);
  return (
    <div class="glosses" ref={column}>
      {items.map(({ key, start, node }) => (
        <div
          key={key}
          class="slot"
          data-start={start}
          data-key={key}
          data-hand={key === handKey || key === 'extra' ? '' : undefined}
        >
          {node}
        </div>
      ))}
    </div>
  );
}

function Gloss({ thing, view, rows }: { thing: Thing } & Pick<GlossColumnProps, 'view' | 'rows'>) {
  if (thing.type === 'note')
    return (
      <>
        <b class="number letter">{toLetter(thing.note.index)}</b> <i>{thing.note.note}</i>
      </>
    );
  if (thing.type === 'date')
    return (
      <>
        <b class="number">▫</b> {UI.dateIs(thing.date.quote, thing.date.date)}
        {thing.date.event ? `: ${thing.date.event}` : <span class="wrong"> {UI.missingShort}</span>}
      </>
    );
  const { claim } = thing;
  const number = <b class="number">{view.claims.indexOf(claim) + 1}</b>;
  const form = claim.form ? (
    <em>{FORM_NAMES[claim.form]}</em>
  ) : (
    <span class="wrong">{UI.wordLost}</span>
  );
  if (!claim.isDraft)
    return (
      <>
        {number} {claim.summary} {form}
      </>
    );
  return (
    <>
      {number} <b>{toSpeakerNames(claim, view, rows)}</b>
      {claim.verb ? `, ${claim.verb}` : ''} · {form}
      {claim.speaker === 'none' && <span class="wrong"> · {UI.checkSpeaker}</span>}
    </>
  );
}

/** Heights are read first and written last: one layout, however many glosses. */
function layOut(column: HTMLElement, prose: HTMLElement): void {
  const slots = [...column.querySelectorAll<HTMLElement>(':scope > .slot')];
  if (slots.length === 0 || getComputedStyle(column).position === 'static') {
    for (const slot of slots) slot.style.top = '';
    column.style.minHeight = '';
    return;
  }
  const spans = [...prose.querySelectorAll<HTMLElement>('[data-at]')];
  const origin = column.getBoundingClientRect().top;
  const wanted = slots.map((slot) => toHeight(spans, Number(slot.dataset['start'])) - origin);
  const heights = slots.map((slot) => slot.offsetHeight);
  const tops: number[] = [];
  const hand = Math.max(
    0,
    slots.findIndex((slot) => slot.dataset['hand'] !== undefined),
  );
  tops[hand] = Math.max(0, wanted[hand] ?? 0);
  for (let index = hand + 1; index < slots.length; index += 1) {
    const before = (tops[index - 1] ?? 0) + (heights[index - 1] ?? 0) + GAP;
    tops[index] = Math.max(wanted[index] ?? 0, before);
  }
  for (let index = hand - 1; index >= 0; index -= 1) {
    const after = (tops[index + 1] ?? 0) - (heights[index] ?? 0) - GAP;
    tops[index] = Math.min(Math.max(wanted[index] ?? 0, 0), after);
  }
  // Those before the one in hand go up, as far as there is room; then all go down.
  const lift = Math.min(0, tops[0] ?? 0);
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, slot] of slots.entries()) {
    const top = Math.max(tops[index] ?? 0, lift < 0 ? Math.max(0, last) : 0);
    slot.style.top = `${top}px`;
    last = top + (heights[index] ?? 0) + GAP;
  }
  column.style.minHeight = `${last}px`;
}

function toHeight(spans: readonly HTMLElement[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Number(spans[middle]?.dataset['at']) <= start) low = middle + 1;
    else high = middle;
  }
  const rect = spans[Math.max(0, low - 1)]?.getClientRects()[0];
  return rect?.top ?? 0;
}

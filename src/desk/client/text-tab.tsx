import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Range } from '../../annotate/range.ts';
import { CLAIM_KINDS } from '../../schema/claim.ts';
import { UI } from '../messages.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView } from '../model/view.ts';
import type { Goal } from './goal.ts';
import { Brackets } from './brackets.tsx';
import { ClaimForm, type FormMode } from './claim-form.tsx';
import { DateForm } from './date-form.tsx';
import { GlossColumn } from './gloss-column.tsx';
import { Handles } from './handles.tsx';
import { holdKeys } from './held-keys.ts';
import { IfClaim } from './if-claim.tsx';
import { NoteForm } from './note-form.tsx';
import { isWriting } from './parts.tsx';
import { type Choice, Picker } from './picker.tsx';
import { ProseForm } from './prose-form.tsx';
import { Queue } from './queue.tsx';
import { moveEnd, readSelection } from './selection.ts';
import { SelectionBar, type SelectionAction } from './selection-bar.tsx';
import { TextView } from './text-view.tsx';
import { findNextOpen, toThings, type Thing } from './things.ts';
import type { ArticleStore } from './use-article.ts';

interface TextTabProps {
  readonly store: ArticleStore;
  readonly view: DeskView;
  readonly goal: Goal;
  readonly hasLetters: boolean;
}

/** Pixels that the head and the foot cover, with some air. */
const HEAD_HEIGHT = 80;
const FOOT_HEIGHT = 52;

/** What is done with the words that are selected. */
type Doing = 'note' | 'name' | 'correct' | null;

/** The text with its glosses: where an editor decides. */
export function TextTab({ store, view, goal, hasLetters }: TextTabProps) {
  const { act, rows } = store;
  const things = toThings(view);
  const prose = useRef<HTMLDivElement>(null);
  const [handKey, setHandKey] = useState<string | null>(
    () => goal.key ?? findNextOpen(things, null)?.key ?? null,
  );
  const [mode, setMode] = useState<FormMode>('summary');
  const [words, setWords] = useState<Range | null>(null);
  const [doing, setDoing] = useState<Doing>(null);
  /** The click that ends a selection takes nothing in hand. */
  const hasSelected = useRef(false);
  /** The next selection is a note too, until Escape. */
  /** What is decided, and the server does not know yet. */
  const decided = useRef(new Set<string>());
  const [isNoting, setNoting] = useState(false);
  const hand = things.find(({ key }) => key === handKey) ?? null;

  useEffect(() => {
    if (goal.turn === 0) return;
    const found = /^t:(\d+)-(\d+)$/u.exec(goal.key ?? '');
    if (found) {
      setHandKey(null);
      setWords({ start: Number(found[1]), end: Number(found[2]) });
    } else take(goal.key ?? findNextOpen(things, null)?.key ?? null);
  }, [goal.turn]);

  // The page scrolls until the words in hand and their form are in view.
  useLayoutEffect(() => {
    const target = document.querySelector('.glosses [data-hand]') ?? null;
    const span = prose.current?.querySelector('.in-hand');
    (span ?? target)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (span && target) showWhole(span, target);
  }, [handKey]);

  function take(key: string | null, next: FormMode = 'summary'): void {
    const thing = things.find((each) => each.key === key);
    setHandKey(key);
    setWords(null);
    setDoing(null);
    const isComplete = thing?.type === 'claim' && thing.claim.summary !== '';
    setMode(isComplete && next === 'summary' ? null : next);
  }

  function takeNext(): void {
    take(findNextOpen(things, handKey, decided.current)?.key ?? null);
  }

  function step(by: 1 | -1): void {
    const at = things.findIndex(({ key }) => key === handKey);
    const next = things[at === -1 && by === -1 ? things.length - 1 : at + by];
    if (next) take(next.key);
  }

  async function addClaim(range: Range): Promise<void> {
    clearWords();
    const acted = await holdKeys(act({ want: 'claim-add', range }));
    if (acted?.focus) {
      setHandKey(`c:${acted.focus}`);
      setMode('speaker');
    }
  }

  function clearWords(): void {
    getSelection()?.removeAllRanges();
    setWords(null);
    setDoing(null);
  }

  function onAction(action: SelectionAction): void {
    if (!words) return;
    if (action === 'claim') void addClaim(words);
    else if (action === 'date') {
      const range = words;
      clearWords();
      void holdKeys(act({ want: 'date-add', range })).then((acted) => {
        if (acted) take(`d:${acted.view.dates.length - 1}`);
      });
    } else {
      setDoing(action);
      if (action === 'note') setNoting(true);
    }
  }

  async function chooseFor(
    field: 'speaker' | 'via' | 'double',
    choices: readonly Choice[],
  ): Promise<void> {
    if (hand?.type !== 'claim') return;
    const { id } = hand.claim;
    const speakers: string[] = [];
    for (const choice of choices) {
      const found = await toSpeaker(choice);
      if (found === null) return;
      // Nobody says it together with nobody.
      if (found !== 'none' || choices.length === 1) speakers.push(found);
    }
    const [speaker = 'none', ...others] = speakers;
    if (field === 'double') {
      const acted = await holdKeys(act({ want: 'claim-double', id, speaker }));
      if (acted?.focus) setHandKey(`c:${acted.focus}`);
      setMode('summary');
      return;
    }
    setMode('summary');
    const { claim } = hand;
    if (field === 'via') {
      const via = speaker === 'none' ? null : speaker;
      if (via !== claim.via) await act({ want: 'claim-set', id, fields: { via } });
    } else if (speakers.join() !== [claim.speaker, ...claim.others].join())
      await act({ want: 'claim-set', id, fields: { speaker, others } });
  }

  /** A speaker as the file has it; null where their entry could not be made. */
  async function toSpeaker(choice: Choice): Promise<string | null> {
    if (choice.is === 'entry') return choice.ref;
    if (choice.is === 'none') return 'none';
    if (choice.is !== 'create') return `${choice.is}:${choice.text}`;
    const acted = await holdKeys(
      act({ want: 'entry-create', kind: choice.kind, name: choice.name }),
    );
    return acted?.focus ?? null;
  }

  async function chooseName(range: Range, choice: Choice): Promise<void> {
    clearWords();
    if (choice.is === 'create')
      await act({ want: 'entry-create', kind: choice.kind, name: choice.name, range });
    else if (choice.is === 'none') await act({ want: 'name-drop', range });
    else if (choice.is === 'entry') await act({ want: 'mention-add', range, entry: choice.ref });
  }

  useLayoutEffect(() => {
    const onUp = (event: PointerEvent | KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('.selection-bar, .glosses, .head, .handle')) return;
      const range = readSelection(view.text);
      hasSelected.current = range !== null;
      if (!range) return;
      setWords(range);
      setDoing(isNoting ? 'note' : null);
      setHandKey(null);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key === 'Escape') {
        if (isNoting) setNoting(false);
        clearWords();
        if (mode !== null) setMode(null);
      } else if (words && event.shiftKey && /^Arrow(?:Left|Right)$/u.test(event.key)) {
        const block = view.blocks.find(
          ({ start, end }) => start <= words.start && words.start < end,
        );
        if (block)
          setWords(moveEnd(view.text, block, words, 'end', event.key === 'ArrowLeft' ? -1 : 1));
      } else if (!hasLetters && event.key !== 'Enter') return;
      else if (!onLetter(event)) return;
      event.preventDefault();
    };
    document.addEventListener('pointerup', onUp);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('keydown', onKey);
    };
  });

  /** @returns whether the key did anything */
  function onLetter({ key, target }: KeyboardEvent): boolean {
    const isOnButton = target instanceof HTMLElement && target.closest('button, a') !== null;
    if (words) {
      const actions: Readonly<Record<string, SelectionAction>> = {
        a: 'claim',
        n: 'note',
        h: 'date',
        m: 'name',
        e: 'correct',
      };
      const action = actions[key];
      if (action) onAction(action);
      return action !== undefined;
    }
    if (key === 'j') step(1);
    else if (key === 'k') step(-1);
    else if (key === 'J') takeNext();
    else if (key === 's') selectNext();
    else if (hand?.type === 'date' && key === 'x') removeItem('dates', hand.date.index);
    else if (hand?.type === 'note' && key === 'x') removeItem('notes', hand.note.index);
    else if (key === 'Enter' && !isOnButton && hand && hand.type !== 'claim') setMode('summary');
    else if (hand?.type === 'claim') return onClaimLetter(key, isOnButton, hand);
    else return false;
    return true;
  }

  function onClaimLetter(
    key: string,
    isOnButton: boolean,
    { claim }: Extract<Thing, { type: 'claim' }>,
  ): boolean {
    const modes: Readonly<Record<string, FormMode>> = {
      q: 'speaker',
      v: 'via',
      b: 'verb',
      r: 'summary',
      d: 'double',
      i: 'start',
      f: 'end',
    };
    const kind = CLAIM_KINDS[Number(key) - 1];
    if (key in modes) setMode(modes[key] ?? null);
    else if (kind) void act({ want: 'claim-set', id: claim.id, fields: { kind } });
    else if (key === 'x') refuse(claim.id);
    else if (key === 'p') split(claim.id);
    else if (key === 'Enter' && !isOnButton) {
      if (claim.summary === '') setMode('summary');
      else accept(claim.id, {});
    } else return false;
    return true;
  }

  /** The next is in hand at once; whoever types fast decides it before the answer. */
  function decide(key: string, decision: Act): void {
    decided.current.add(key);
    void act(decision).then(() => decided.current.delete(key));
    takeNext();
  }

  function accept(id: string, fields: Parameters<typeof toAccept>[1]): void {
    decide(`c:${id}`, toAccept(id, fields));
  }

  function refuse(id: string): void {
    decide(`c:${id}`, { want: 'claim-refuse', id });
  }

  function split(id: string): void {
    void holdKeys(act({ want: 'claim-split', id })).then((acted) => {
      if (acted?.focus) {
        setHandKey(`c:${acted.focus}`);
        setMode('summary');
      }
    });
  }

  function removeItem(list: 'dates' | 'notes', index: number): void {
    void act({ want: 'item-remove', list, index });
    setHandKey(null);
  }

  /** Words by the keyboard: first the next ones after what was in hand. */
  function selectNext(): void {
    const from = hand?.start ?? 0;
    const block = view.blocks.find(({ end }) => end > from) ?? view.blocks[0];
    if (!block) return;
    const at = from >= block.start && from < block.end ? from : block.start;
    const end = moveEnd(view.text, block, { start: at, end: at + 1 }, 'end', 1).end;
    setHandKey(null);
    setWords({ start: at, end });
  }

  const form =
    hand?.type === 'claim' ? (
      <ClaimForm
        key={hand.key}
        view={view}
        claim={hand.claim}
        number={view.claims.indexOf(hand.claim) + 1}
        rows={rows}
        mode={mode}
        onMode={setMode}
        onSet={(fields) => void act({ want: 'claim-set', id: hand.claim.id, fields })}
        onAccept={(fields) => accept(hand.claim.id, fields)}
        onRefuse={() => refuse(hand.claim.id)}
        onSplit={() => split(hand.claim.id)}
        onChoose={(field, choices) => void chooseFor(field, choices)}
        onMove={step}
      />
    ) : hand?.type === 'date' ? (
      <DateForm
        key={hand.key}
        date={hand.date}
        keptAs={`${view.slug}/d:${hand.start}`}
        isFocused={mode === 'summary'}
        onSet={(fields, isDone) => {
          const decision: Act = { want: 'date-set', index: hand.date.index, fields };
          if (isDone) decide(hand.key, decision);
          else void act(decision);
        }}
        onRemove={() => removeItem('dates', hand.date.index)}
      />
    ) : hand?.type === 'note' ? (
      <NoteForm
        key={hand.key}
        note={hand.note.note}
        keptAs={`${view.slug}/n:${hand.start}`}
        isFocused={mode === 'summary'}
        onDone={(note) => {
          if (note !== hand.note.note) void act({ want: 'note-set', index: hand.note.index, note });
        }}
        onRemove={() => removeItem('notes', hand.note.index)}
      />
    ) : null;

  const block =
    words && view.blocks.findIndex(({ start, end }) => start <= words.start && words.start < end);
  const extra = words && {
    start: words.start,
    node:
      doing === 'note' ? (
        <NoteForm
          key={words.start}
          note=""
          keptAs={`${view.slug}/n:${words.start}`}
          isFocused
          onDone={(note) => {
            if (note.trim() !== '') void act({ want: 'note-add', range: words, note });
            clearWords();
          }}
          onRemove={clearWords}
        />
      ) : doing === 'name' ? (
        <section class="form" aria-label={UI.nameAction}>
          <Picker
            label={UI.pickName}
            rows={rows}
            near={view.entries.map(({ ref }) => ref)}
            initial={toInitialName(view, rows, words)}
            noneName={UI.notName}
            onChoose={(choice) => void chooseName(words, choice)}
            onCancel={clearWords}
          />
        </section>
      ) : doing === 'correct' && block !== null && block !== -1 ? (
        <ProseForm
          key={block}
          markdown={view.blocks[block]?.markdown ?? ''}
          keptAs={`${view.slug}/b:${block}`}
          onDone={(markdown) => {
            clearWords();
            if (markdown !== view.blocks[block]?.markdown)
              void act({ want: 'prose', block, markdown });
          }}
          onCancel={clearWords}
        />
      ) : (
        <IfClaim view={view} range={words} rows={rows} />
      ),
  };

  const range = hand?.type === 'claim' ? toOuter(hand.claim.ranges) : null;
  return (
    <div class="text-tab">
      <Queue
        view={view}
        handKey={handKey}
        onTake={take}
        rows={rows}
        onRestore={(id) => void act({ want: 'restore', id })}
      />
      <div class="reading">
        <h2 class="title">{view.head.title}</h2>
        {/* Focus comes here when the caret leaves a field: letters are keys then. */}
        <div class="prose-frame" ref={prose} tabIndex={-1}>
          <Brackets view={view} handKey={handKey} prose={prose} />
          <TextView view={view} hand={hand} onTake={(key) => hasSelected.current || take(key)} />
          {hand?.type === 'claim' && range && (
            <Handles
              key={hand.key}
              view={view}
              range={range}
              prose={prose}
              taken={mode === 'start' || mode === 'end' ? mode : null}
              onMove={(moved) => act({ want: 'claim-range', id: hand.claim.id, range: moved })}
              onRelease={() => setMode(null)}
            />
          )}
          {words && doing === null && (
            <SelectionBar range={words} prose={prose} onAction={onAction} />
          )}
        </div>
      </div>
      <GlossColumn
        view={view}
        rows={rows}
        things={things}
        handKey={handKey}
        prose={prose}
        form={form}
        extra={extra}
        onTake={take}
      />
      {isNoting && <p class="noting">{UI.noteMode}</p>}
    </div>
  );
}

/** Scrolls on until the form is whole in view, as far as the words stay there. */
function showWhole(words: Element, form: Element): void {
  const hidden = form.getBoundingClientRect().bottom - (innerHeight - FOOT_HEIGHT);
  const room = words.getBoundingClientRect().top - HEAD_HEIGHT;
  const by = Math.min(hidden, room);
  if (by > 0) scrollBy({ top: by, behavior: 'instant' });
}

function toAccept(id: string, fields: { summary?: string }) {
  return { want: 'claim-accept', id, fields } as const;
}

function toOuter(ranges: readonly Range[]): Range | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The words themselves where no entry is near: what is typed replaces them. */
function toInitialName(view: DeskView, rows: ArticleStore['rows'], { start, end }: Range): string {
  const words = view.text.slice(start, end);
  return rows.some(({ name }) => name === words) ? '' : words;
}

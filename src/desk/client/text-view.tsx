import { memo } from 'preact/compat';
import { overlaps, type Range } from '../../annotate/range.ts';
import { type Layer, toSegments } from '../../annotate/segments.ts';
import type { DeskBlock, DeskView } from '../model/view.ts';
import type { Thing } from './things.ts';

/** What lies on words, as classes say it. */
interface Mark {
  readonly name: string;
  /** `c:3`, `d:0`, `n:2`: what a click takes in hand. */
  readonly thing: string | null;
  /** Shown behind the last word. */
  readonly sign: string | null;
  readonly href?: string;
}

interface TextProps {
  readonly view: DeskView;
  readonly hand: Thing | null;
  readonly onTake: (key: string) => void;
}

/** The text as readers see it, with what is proposed for it. */
export function TextView({ view, hand, onTake }: TextProps) {
  const layers = toLayers(view, hand);
  return (
    <div
      class="prose"
      onClick={(event) => {
        const target = event.target instanceof Element ? event.target : null;
        const things = target?.closest<HTMLElement>('[data-things]')?.dataset['things'];
        const [last] = things?.split(' ').reverse() ?? [];
        if (last) onTake(last);
      }}
    >
      {view.blocks.map((block, index) => {
        const own = layers.filter((layer) => overlaps(layer, block));
        return (
          <Block
            key={index}
            block={block}
            words={view.text.slice(block.start, block.end)}
            layers={own}
            print={toPrint(own)}
          />
        );
      })}
    </div>
  );
}

interface BlockProps {
  readonly block: DeskBlock;
  readonly words: string;
  readonly layers: readonly Layer<Mark>[];
  /** Tells whether anything changed: a long text draws only the paragraph that did. */
  readonly print: string;
}

const Block = memo(
  ({ block, words, layers }: BlockProps) => {
    const Tag = toTag(block.tag);
    const inner = layers.map(({ start, end, value }) => ({
      start: Math.max(0, start - block.start),
      end: Math.min(words.length, end - block.start),
      value,
    }));
    const emphasis = block.inlines.map(
      ({ start, end, tag }): Layer<Mark> => ({
        start: Math.max(0, start - block.start),
        end: Math.min(words.length, end - block.start),
        value: { name: `is-${tag}`, thing: null, sign: null },
      }),
    );
    const segments = toSegments(words.length, [...inner, ...emphasis]);
    return (
      <Tag class="block" data-start={block.start}>
        {segments.map(({ start, end, values }) => {
          const things = values.flatMap(({ thing }) => thing ?? []);
          const signs = inner
            .filter((layer) => layer.end === end && layer.value.sign !== null)
            .map((layer) => layer.value.sign);
          return (
            <span
              key={start}
              class={values.map(({ name }) => name).join(' ')}
              data-at={block.start + start}
              {...(things.length > 0 ? { 'data-things': things.join(' ') } : {})}
              {...(signs.length > 0 ? { 'data-sign': signs.join(' ') } : {})}
            >
              {words.slice(start, end)}
            </span>
          );
        })}
      </Tag>
    );
  },
  (before, after) =>
    before.print === after.print &&
    before.words === after.words &&
    before.block.start === after.block.start,
);

function toPrint(layers: readonly Layer<Mark>[]): string {
  return layers
    .map(({ start, end, value }) => `${start} ${end} ${value.name} ${value.sign ?? ''}`)
    .join('|');
}

function toTag(tag: string): 'p' | 'h2' | 'h3' | 'pre' | 'blockquote' {
  if (/^h[1-3]$/u.test(tag)) return tag === 'h3' ? 'h3' : 'h2';
  return tag === 'pre' ? 'pre' : 'p';
}

function toLayers(view: DeskView, hand: Thing | null): Layer<Mark>[] {
  const toAll = (ranges: readonly Range[], value: Mark): Layer<Mark>[] =>
    ranges.map((range, index) => ({
      ...range,
      value: index === ranges.length - 1 ? value : { ...value, sign: null },
    }));
  const state = (key: string): string => (hand?.key === key ? ' in-hand' : '');
  return [
    ...view.claims.flatMap((claim, index) => {
      const key = `c:${claim.id}`;
      const name = `claim ${claim.isDraft ? 'proposed' : 'accepted'}${state(key)}`;
      return toAll(claim.ranges, { name, thing: key, sign: String(index + 1) });
    }),
    ...view.notes.flatMap((note, index) => {
      const key = `n:${index}`;
      return toAll(note.ranges, { name: `note${state(key)}`, thing: key, sign: toLetter(index) });
    }),
    ...view.dates.flatMap((date, index) => {
      const key = `d:${index}`;
      const name = `date ${date.event === '' ? 'proposed' : ''}${state(key)}`;
      return toAll(date.ranges, { name, thing: key, sign: null });
    }),
    ...view.names.map(({ start, end, ref }) => ({
      start,
      end,
      value: { name: `name ${ref.slice(0, ref.indexOf(':'))}`, thing: null, sign: null },
    })),
  ];
}

/** Notes go by letters: a, b … z, aa. */
export function toLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : toLetter(Math.floor(index / 26) - 1) + letter;
}

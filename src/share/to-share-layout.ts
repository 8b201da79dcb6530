import type { ShareCard } from './types.ts';

/** An element as satori takes it: React's shape, without React. */
export interface LayoutNode {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly LayoutNode[];
  };
}

/** The size that Open Graph's readers agree on, in pixels. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** The colours of the site by daylight (`tokens.css`). */
const PAPER = '#fbf7ee';
const INK = '#231f19';
const QUIET = '#595044';
const RUBRIC = '#8f2d1c';
/** Longer headlines are set smaller, so that four lines hold almost any. */
const TITLE_SIZES = [
  { upTo: 60, size: 78 },
  { upTo: 110, size: 64 },
  { upTo: Number.POSITIVE_INFINITY, size: 52 },
] as const;

/** A page of a printed book: the headline in a column, a rubric bracket in the margin, the imprint below. */
export function toShareLayout({ title, lines, siteName }: ShareCard): LayoutNode {
  const fontSize = TITLE_SIZES.find(({ upTo }) => title.length <= upTo)?.size ?? 0;
  const headline = toNode(
    { fontSize, fontWeight: 600, lineHeight: 1.12, color: INK, lineClamp: 4 },
    title,
  );
  const facts = lines.map((line) =>
    toNode({ fontSize: 36, lineHeight: 1.35, color: QUIET, lineClamp: 1 }, line),
  );
  const text = toNode(
    { flexDirection: 'column', gap: 26, borderLeft: `6px solid ${RUBRIC}`, paddingLeft: 44 },
    [headline, ...(facts.length > 0 ? [toNode({ flexDirection: 'column' }, facts)] : [])],
  );
  const imprint = toNode({ fontSize: 38, fontWeight: 600, color: RUBRIC }, siteName);
  return toNode(
    {
      boxSizing: 'border-box',
      width: SHARE_WIDTH,
      height: SHARE_HEIGHT,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 84px 48px 72px',
      backgroundColor: PAPER,
      fontFamily: 'Newsreader latin, Newsreader latin-ext',
    },
    [text, imprint],
  );
}

function toNode(
  style: LayoutNode['props']['style'],
  children: LayoutNode['props']['children'],
): LayoutNode {
  const display = typeof children === 'string' ? 'block' : 'flex';
  return { type: 'div', props: { style: { display, ...style }, children } };
}

import type { Range } from '../../annotate/range.ts';

interface NameContextsProps {
  readonly text: string;
  /** Where the name stands; the first ones are shown. */
  readonly ranges: readonly Range[];
}

/** Letters of the text before and behind a name. */
const NEAR = 24;
const SHOWN_MAX = 2;

/** A name among its words: no word is cut. */
export function NameContexts({ text, ranges }: NameContextsProps) {
  return (
    <p class="contexts">
      {ranges.slice(0, SHOWN_MAX).map(({ start, end }) => (
        <span key={start}>
          …{text.slice(Math.max(0, start - NEAR), start).replace(/^\S*\s/u, '')}
          <mark>{text.slice(start, end)}</mark>
          {text.slice(end, end + NEAR).replace(/\s\S*$/u, '')}…{' '}
        </span>
      ))}
    </p>
  );
}

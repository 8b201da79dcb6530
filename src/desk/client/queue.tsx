import { UI } from '../messages/ui.ts';
import type { DeskView, RegisterRow } from '../model/view.ts';
import { toSpeakerNames } from './speaker.tsx';

interface QueueProps {
  readonly view: DeskView;
  readonly rows: readonly RegisterRow[];
  readonly handKey: string | null;
  readonly onTake: (key: string) => void;
  readonly onRestore: (id: number) => void;
}

/** How many claims wait, and each with who makes it. */
export function Queue({ view, rows, handKey, onTake, onRestore }: QueueProps) {
  const open = view.claims.filter(({ isDraft }) => isDraft).length;
  const done = view.dates.filter(({ event }) => event !== '').length;
  return (
    <nav class="queue" aria-label={UI.queue}>
      <p class="count">
        <b>{open}</b> {UI.undecidedOf(view.claims.length)}
      </p>
      <ol>
        {view.claims.map((claim, index) => {
          const key = `c:${claim.id}`;
          const state =
            claim.ranges.length === 0 ? 'lost' : claim.isDraft ? 'proposed' : 'accepted';
          return (
            <li key={key}>
              <button
                type="button"
                class={`${state}${key === handKey ? ' in-hand' : ''}`}
                aria-current={key === handKey}
                onClick={() => onTake(key)}
              >
                <span class="ring" aria-hidden="true" />
                <span class="number">{index + 1}</span>
                <span class="who">{toSpeakerNames(claim, view, rows)}</span>
                <span class="unseen">{claim.isDraft ? UI.isProposed : UI.isAccepted}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <dl>
        <dt>{UI.dates}</dt>
        <dd>{UI.of(done, view.dates.length)}</dd>
        <dt>{UI.notes}</dt>
        <dd>{view.notes.length}</dd>
        <dt>{UI.refused}</dt>
        <dd>{view.refused.length}</dd>
      </dl>
      {view.refused.length > 0 && (
        <details>
          <summary>{UI.refused}</summary>
          <ul>
            {view.refused.map(({ id, quote }) => (
              <li key={id}>
                {quote}{' '}
                <button type="button" onClick={() => onRestore(id)}>
                  {UI.restore}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

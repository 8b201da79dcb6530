import { UI } from '../messages/ui.ts';
import type { DeskClaim, DeskView, RegisterRow } from '../model/view.ts';

interface SpeakerProps {
  readonly speaker: string;
  readonly view: DeskView;
  readonly rows: readonly RegisterRow[];
}

/** Who speaks, by the name of the entry and the sign of its register. */
export function Speaker({ speaker, view, rows }: SpeakerProps) {
  return (
    <span class="speaker">
      <span class={`sign ${toSign(speaker)}`} aria-hidden="true" />
      <b>{toSpeakerName(speaker, view, rows)}</b>
    </span>
  );
}

/** All who assert a claim. */
export function toSpeakerNames(
  { speaker, others }: Pick<DeskClaim, 'speaker' | 'others'>,
  view: DeskView,
  rows: readonly RegisterRow[],
): string {
  return UI.together([speaker, ...others].map((each) => toSpeakerName(each, view, rows)));
}

export function toSpeakerName(
  speaker: string,
  view: DeskView,
  rows: readonly RegisterRow[],
): string {
  if (speaker === 'none') return UI.nobody;
  if (/^(?:group|document):/u.test(speaker)) return speaker.slice(speaker.indexOf(':') + 1);
  const own = view.entries.find(({ ref }) => ref === speaker);
  return own?.name ?? rows.find(({ ref }) => ref === speaker)?.name ?? speaker;
}

function toSign(speaker: string): string {
  return speaker === 'none' ? 'none' : speaker.slice(0, speaker.indexOf(':'));
}

import type { TextRange } from '../text/paragraphs.ts';
import type { SpeakerVia } from '../types.ts';
import type { FoundSpeaker } from './types.ts';

/** Who speaks by the words of a range (UTF-16), which name one. */
export function toNamedSpeaker(
  text: string,
  { start, end }: TextRange,
  via: SpeakerVia = 'carried',
): FoundSpeaker {
  return {
    start,
    end,
    text: text.slice(start, end),
    coreEnd: end,
    via,
    isNamed: true,
    isPlural: false,
    isCollective: false,
  };
}

import { memoize } from '../html/memoize.ts';
import { findSpeech } from '../text/speech/find-speech.ts';
import type { PlainText } from './plain-text.ts';
import { mergeRanges, type Range } from './range.ts';

/** What a text gives as it was said: UTF-16 ranges of its plain text, sorted and apart. */
export const toSpokenRanges: (plain: PlainText) => readonly Range[] = memoize((plain: PlainText) =>
  mergeRanges(findSpeech(plain)),
);

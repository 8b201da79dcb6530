import type { Fields } from '../../model/article-edits.ts';

/** One speaker has a field of their own, several have a list. @param speakers the first one first */
export function toSpeakerFields(speakers: readonly string[]): Fields {
  const all = [...new Set(speakers)];
  return all.length > 1
    ? { speakers: all, speaker: undefined }
    : { speaker: all[0], speakers: undefined };
}

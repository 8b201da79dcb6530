import type { Range } from '../annotate/index.ts';
import type { Entry } from '../load/read-registers.ts';
import type { Speaker } from '../schema/claim.ts';
import type { EntryRef } from '../schema/ids.ts';
import { escapePattern } from '../text/escape-pattern.ts';

/** An article before the noun of an anonymous group: the summary may have another. */
const ARTICLE = /^(?:el|la|los|las|unos|unas|un|una)\s+/iu;
const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{N}])`;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}]/u;

/**
 * Where a summary names its speaker: a name of the entry, the longest first, or the words for an
 * anonymous group with whatever article it has. UTF-16 offsets; null where it does not.
 */
export function findSpeakerName(
  summary: string,
  speaker: Speaker,
  entries: ReadonlyMap<EntryRef, Entry>,
): Range | null {
  if (speaker.type === 'none') return null;
  if (speaker.type !== 'entry') {
    const noun = escapePattern(speaker.text.replace(ARTICLE, ''));
    return findPattern(
      summary,
      String.raw`(?:(?:el|la|los|las|unos|unas|un|una)\s+)?${noun}`,
      'iu',
    );
  }
  const entry = entries.get(speaker.ref);
  if (!entry) return null;
  const { name, aliases } = entry.data;
  const names = [name, ...aliases].toSorted((a, b) => b.length - a.length);
  return names.flatMap((each) => findWhole(summary, each) ?? []).sort(byStart)[0] ?? null;
}

/** Of two that start together the earlier in the list stays first. */
function byStart(a: Range, b: Range): number {
  return a.start - b.start;
}

/** Without a pattern: to compile one for each claim took half the time of an article's page. */
function findWhole(summary: string, name: string): Range | null {
  for (
    let start = summary.indexOf(name);
    start !== -1 && name !== '';
    start = summary.indexOf(name, start + 1)
  ) {
    const end = start + name.length;
    if (!LETTER_BEFORE.test(summary.slice(0, start)) && !LETTER_AFTER.test(summary.slice(end)))
      return { start, end };
  }
  return null;
}

function findPattern(summary: string, pattern: string, flags: string): Range | null {
  const found = new RegExp(EDGE_BEFORE + pattern + EDGE_AFTER, flags).exec(summary);
  return found && { start: found.index, end: found.index + found[0].length };
}

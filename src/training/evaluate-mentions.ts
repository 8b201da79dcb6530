import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import {
  annotateArticle,
  type NamedEntry,
  NO_META,
  type Range,
  toLexicon,
} from '../annotate/index.ts';
import { type EntryKind, slugSchema, toEntryRef } from '../schema/ids.ts';
import { PLACE_KINDS } from '../schema/place.ts';
import type { Counts } from './gold.ts';

/** What was found in one part of the gold of mentions. */
interface MentionScore {
  readonly texts: number;
  readonly mentions: Counts;
  /** Words that look like names and are none: how many there are, and how many stayed unlinked. */
  readonly traps: { readonly all: number; readonly kept: number };
  readonly misses: readonly string[];
}

interface GoldText {
  readonly title: string;
  readonly entries: readonly NamedEntry[];
  /** Without the braces; where they stood, say `marks`. */
  readonly markdown: string;
  /** In the order of the text; `id` is null for a trap. */
  readonly marks: readonly { readonly words: string; readonly id: string | null }[];
}

/** What failed in these is never listed: they say what a text gives that nothing was mended by. */
export const UNSEEN_PARTS: readonly string[] = ['final', 'sealed'];

export const GOLD_PARTS = [
  'develop',
  'final',
  'sealed',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'natural',
  'practice',
] as const;
export type GoldPart = (typeof GOLD_PARTS)[number];

/** «(city AR)» behind the names of a place: what its file says, where the text needs it. */
const KNOWN_PLACE = / \(([a-z]+)(?: ([A-Z]{2}))?\)$/u;
const FOLDER = join(import.meta.dirname, 'gold/mentions');
const MARK = /\{([^{}=]+)(?:=([a-z0-9-]+))?\}/gu;
const ENTRY = /^(person|organization|place):([a-z0-9-]+) = (.+)$/u;
/** UTF-16 units shown on either side of what was missed. */
const AROUND = 30;

/**
 * The gold: «=== title», the entries of the registers («person:id = Name | alias»), «---» and the
 * text, where `{words=id}` names an entry and `{words}` looks like a name and is none. What has no
 * braces names nobody either. `develop` is looked at while the rules are written, `final` was
 * written before them and only measured, as `sealed` was, half of what came with `tenth`. `third` to `tenth` were each labelled before the program
 * read them, measured once, and then mended by: README.md beside them has those first figures.
 */
export function scoreMentions(part: GoldPart): MentionScore {
  const texts = readGoldTexts(part);
  const mentions = { right: 0, found: 0, gold: 0 };
  const traps = { all: 0, kept: 0 };
  const misses: string[] = [];
  for (const gold of texts) {
    const { text, found } = annotate(gold);
    const marks = locateMarks(gold, text);
    const byKey = new Map(found.map((each) => [toKey(each), each]));
    const named = marks.filter(({ id }) => id !== null);
    const keys = new Set(named.map(toKey));
    mentions.gold += named.length;
    mentions.found += found.length;
    const say = (sign: string, range: Range & { id: string | null }): void => {
      const around = text.slice(Math.max(0, range.start - AROUND), range.end + AROUND);
      misses.push(
        `${sign} ${text.slice(range.start, range.end)}=${range.id ?? ''} · ${gold.title}: …${around.replaceAll('\n', '⏎')}…`,
      );
    };
    for (const mark of named) {
      if (byKey.has(toKey(mark))) mentions.right += 1;
      else say('−', mark);
    }
    for (const each of found) if (!keys.has(toKey(each))) say('+', each);
    for (const trap of marks.filter(({ id }) => id === null)) {
      traps.all += 1;
      if (!found.some(({ start, end }) => start < trap.end && trap.start < end)) traps.kept += 1;
    }
  }
  return { texts: texts.length, mentions, traps, misses };
}

type Located = Range & { readonly id: string | null };

function annotate({ markdown, entries }: GoldText): { text: string; found: Located[] } {
  const source = { markdown, linesBefore: 0, meta: NO_META };
  const { text, annotations } = annotateArticle(source, toLexicon(entries).lexicon);
  const found = annotations.mentions.map(({ start, end, ref }) => ({
    start,
    end,
    id: ref.slice(ref.indexOf(':') + 1),
  }));
  return { text, found };
}

/** Each mark after the one before it, in the text as it is read. */
function locateMarks({ title, marks }: GoldText, text: string): Located[] {
  let from = 0;
  return marks.map(({ words, id }) => {
    const { start, end } = findApart(text, words, from);
    if (start === -1) throw new Error(`Expected «${words}» in the gold text «${title}»`);
    from = end;
    return { start, end, id };
  });
}

/** Words on word edges at or after an offset. */
function findApart(text: string, words: string, from: number): Range {
  for (
    let start = text.indexOf(words, from);
    start !== -1;
    start = text.indexOf(words, start + 1)
  ) {
    const end = start + words.length;
    const isApart = !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end));
    if (isApart) return { start, end };
  }
  return { start: -1, end: -1 };
}

function toKey({ start, end, id }: Located): string {
  return `${start} ${end} ${id}`;
}

function readGoldTexts(part: GoldPart): GoldText[] {
  const [, ...texts] = readFileSync(join(FOLDER, `${part}.txt`), 'utf8').split(/^=== /mu);
  return texts.map((text) => {
    const [head = '', body = ''] = text.split('\n---\n');
    const [title = '', ...lines] = head.split('\n');
    const marks = Array.from(body.matchAll(MARK), ([, words = '', id = null]) => ({ words, id }));
    return {
      title,
      entries: lines.map(toNamedEntry),
      markdown: body.replaceAll(MARK, '$1'),
      marks,
    };
  });
}

function toNamedEntry(line: string): NamedEntry {
  const [, kind = '', id = '', names = ''] = ENTRY.exec(line) ?? [];
  const ref = toEntryRef(kind as EntryKind, slugSchema.parse(id));
  const [known = '', placeKind, country] = KNOWN_PLACE.exec(names) ?? [];
  const named = names.slice(0, names.length - known.length).split(' | ');
  if (placeKind === undefined) return { ref, kind: kind as EntryKind, names: named };
  const place = { kind: z.enum(PLACE_KINDS).parse(placeKind), country };
  return { ref, kind: kind as EntryKind, names: named, place };
}

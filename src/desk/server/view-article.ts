import {
  type Annotations,
  annotatePrepared,
  type Claim,
  type Problem,
} from '../../annotate/index.ts';
import { findUnknownNames } from '../../authoring/find-unknown-names.ts';
import { toDigest } from '../../load/digest.ts';
import { toProblem } from '../../load/messages.ts';
import { parseYaml, splitFrontMatter } from '../../load/parse-content.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type ArticleMeta, articleSchema } from '../../schema/article.ts';
import type { Speaker } from '../../schema/claim.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { findPlaceholders, PLACEHOLDER } from '../../schema/placeholder.ts';
import { DESK_PROBLEMS } from '../messages.ts';
import { toRolesText, toSourcesText } from '../model/entry-text.ts';
import { toText } from '../model/raw-text.ts';
import type {
  DeskBlock,
  DeskCorrection,
  DeskEntry,
  DeskHead,
  DeskProblem,
  DeskView,
  ProblemTarget,
} from '../model/view.ts';
import { prepareText } from './prepared-text.ts';
import type { DeskRegister } from './register.ts';
import { reviewView } from './review-view.ts';
import type { Workspace } from './workspace.ts';

/** An article's part of the view: all that its file and the registers say. */
export type ArticleView = Omit<
  DeskView,
  'refused' | 'undoLabel' | 'redoLabel' | 'save' | 'version' | 'correction'
>;

const NO_HEAD: DeskHead = {
  title: '',
  description: '',
  published: '',
  translation: 'none',
  topics: [],
  source: '',
};
const LIST_TARGETS = {
  claims: 'claim',
  dates: 'date',
  notes: 'note',
  mentions: 'mention',
} as const;

/** The whole view of an article in its workspace. */
export function viewWorkspace(
  slug: string,
  file: string,
  workspace: Workspace,
  register: DeskRegister,
  correction: DeskCorrection | null,
): DeskView {
  const raw = workspace.read(file) ?? '';
  const view = viewArticle(slug, file, toText(raw), register);
  const refused = workspace
    .done()
    .flatMap(({ id, note }) => (isRefusal(note) ? [{ id, quote: note.refused }] : []));
  const entries = view.entries.map((entry) => JSON.stringify(entry)).join('\n');
  return {
    ...view,
    version: toDigest(raw, entries, String(workspace.done().length), JSON.stringify(correction)),
    refused,
    undoLabel: workspace.done().at(-1)?.label ?? null,
    redoLabel: workspace.undone().at(-1)?.label ?? null,
    save: workspace.saveState(),
    correction,
  };
}

/** @param text of the article's file, with LF line endings */
export function viewArticle(
  slug: string,
  file: string,
  text: string,
  register: DeskRegister,
): ArticleView {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') {
    const { message } = toProblem('front-matter', file, 1, { why: parts });
    return toBroken(slug, file, [{ message, line: 1 }]);
  }
  const { frontMatter, markdown, linesBefore } = parts;
  const parsed = parseYaml(articleSchema, file, frontMatter, 1);
  const meta = parsed.data;
  if (!meta) return toBroken(slug, file, parsed.problems);
  // A proposal is found in the text like what is accepted.
  const claims = meta.claims.map((claim) => ({ ...claim, draft: false }));
  const read = prepareText(markdown);
  if ('unread' in read)
    return toBroken(
      slug,
      file,
      read.unread.map(({ message }) => ({ message, line: null })),
    );
  const { prepared, blocks, speech, lineStarts } = read;
  const annotated = annotatePrepared(prepared, linesBefore, { ...meta, claims }, register.lexicon);
  const { annotations } = annotated;
  const atLine = (line: number): ProblemTarget =>
    toLineTarget(line - linesBefore, lineStarts, blocks);
  const own = annotated.problems.filter(({ code }) => code !== 'entry-draft');
  const problemsOf = (list: string, index: number): string[] =>
    own.flatMap(({ place, message }) =>
      place && 'field' in place && place.field[0] === list && place.field[1] === index
        ? [message]
        : [],
    );
  const byClaim = new Map<string, Claim>(annotations.claims.map((claim) => [claim.id, claim]));
  const quotes = locateAll(annotated.text, annotations, meta);
  const entries = toEntries(meta, annotations.mentions, register);
  const unknown = findUnknownNames(annotated.text, [
    ...annotations.mentions,
    ...annotations.notes.flatMap(({ ranges }) => ranges),
  ]).filter(
    ({ name }) =>
      !meta.mentions.some(
        ({ quote, ignore }) => ignore && (quote.includes(name) || name.includes(quote)),
      ),
  );
  const drafts = new Set(meta.claims.flatMap(({ id, draft }) => (draft ? [id as string] : [])));
  const accepted = annotations.claims.filter(({ id }) => !drafts.has(id));
  return {
    slug,
    file,
    isDraft: meta.draft,
    isBroken: false,
    head: toHead(meta),
    text: annotated.text,
    blocks,
    speech,
    claims: meta.claims.map((claim, index) => ({
      id: claim.id,
      index,
      isDraft: claim.draft,
      ranges: byClaim.get(claim.id)?.ranges ?? [],
      form: byClaim.get(claim.id)?.form ?? null,
      quote: claim.quote,
      speaker: toSpeakerText(claim.speaker),
      via: claim.via ? toSpeakerText(claim.via) : null,
      verb: claim.verb ?? null,
      kind: claim.kind,
      summary: toWritten(claim.summary),
      brief: claim.brief ?? null,
      problems: problemsOf('claims', index),
    })),
    dates: meta.dates.map(({ quote, date, event }, index) => ({
      index,
      ranges: quotes.dates[index] ?? [],
      quote,
      date,
      event: toWritten(event),
      problems: problemsOf('dates', index),
    })),
    notes: meta.notes.map(({ quote, note }, index) => ({
      index,
      ranges: quotes.notes[index] ?? [],
      quote,
      note,
      problems: problemsOf('notes', index),
    })),
    exceptions: meta.mentions.map(({ quote, entry }, index) => ({
      index,
      quote,
      entry: entry ?? null,
      problems: problemsOf('mentions', index),
    })),
    names: annotations.mentions.map(({ start, end, ref }) => ({ start, end, ref })),
    entries,
    unknown,
    problems: [
      ...findPlaceholders({ ...meta, draft: false, claims }).map((path) => toUnwritten(path)),
      ...own.flatMap((problem) => toDeskProblem(problem, meta, atLine)),
      ...meta.claims.flatMap(({ draft }, index) => (draft ? [toUndecided(index)] : [])),
      ...entries.flatMap((entry) => (entry.isDraft ? [toWaiting(entry)] : [])),
      ...reviewView({ text: annotated.text, meta, speech, accepted, unknown }),
    ],
  };
}

function toBroken(
  slug: string,
  file: string,
  problems: readonly { readonly message: string; readonly line: number | null }[],
): ArticleView {
  return {
    ...{ slug, file, isDraft: true, isBroken: true, head: NO_HEAD, text: '' },
    ...{ blocks: [], speech: [], claims: [], dates: [], notes: [], exceptions: [] },
    ...{ names: [], entries: [], unknown: [] },
    problems: problems.map(({ message, line }) => ({
      code: 'broken',
      severity: 'error',
      message,
      target: { in: 'file', line },
    })),
  };
}

function toHead(meta: ArticleMeta): DeskHead {
  const { title, description, published, translation, topics, source } = meta;
  return {
    ...{ title: toWritten(title), description: toWritten(description), published },
    ...{ translation, topics, source: source ? toSourcesText([toPlainSource(source)]) : '' },
  };
}

function toPlainSource(source: { name: string; url?: string | undefined }): {
  name: string;
  url?: string;
} {
  return { name: source.name, ...(source.url !== undefined && { url: source.url }) };
}

/** Empty where the text is one that nobody wrote yet. */
function toWritten(text: string): string {
  return text.startsWith(PLACEHOLDER) ? '' : text;
}

export function toSpeakerText(speaker: Speaker): string {
  if (speaker.type === 'none') return 'none';
  return speaker.type === 'entry' ? speaker.ref : `${speaker.type}:${speaker.text}`;
}

/** Dates and notes come in the order of the text, without their place in the file: found again. */
function locateAll(
  text: string,
  { dates, notes }: Annotations,
  meta: ArticleMeta,
): {
  dates: (readonly { start: number; end: number }[])[];
  notes: DeskView['notes'][number]['ranges'][];
} {
  const leftDates = [...dates];
  const leftNotes = [...notes];
  const isPlace = (prefix: string | undefined, quote: string, start: number): boolean =>
    text.slice(start, start + quote.length) === quote &&
    (prefix === undefined || text.slice(0, start).endsWith(prefix));
  return {
    dates: meta.dates.map(({ date, event, quote, prefix }) => {
      const same = leftDates.filter((each) => each.date === date && each.event === event);
      const own = same.find(({ start }) => isPlace(prefix, quote, start)) ?? same[0];
      if (!own) return [];
      leftDates.splice(leftDates.indexOf(own), 1);
      return [{ start: own.start, end: own.end }];
    }),
    notes: meta.notes.map(({ note, quote, prefix }) => {
      const same = leftNotes.filter((each) => each.text === note);
      const own =
        same.find(({ ranges }) => isPlace(prefix, quote, ranges[0]?.start ?? -1)) ?? same[0];
      if (!own) return [];
      leftNotes.splice(leftNotes.indexOf(own), 1);
      return own.ranges;
    }),
  };
}

function toEntries(
  meta: ArticleMeta,
  mentions: readonly { readonly ref: EntryRef }[],
  { entries }: DeskRegister,
): DeskEntry[] {
  const counts = new Map<EntryRef, number>();
  const add = (ref: EntryRef, count: number): void => {
    const real = entries.get(ref)?.data.mergedInto ?? ref;
    counts.set(real, (counts.get(real) ?? 0) + count);
  };
  for (const { ref } of mentions) add(ref, 1);
  for (const { speaker, via } of meta.claims)
    for (const each of [speaker, via]) if (each?.type === 'entry') add(each.ref, 0);
  for (const { entry } of meta.mentions) if (entry) add(entry, 0);
  return [...counts].flatMap(([ref, count]) => {
    const entry = entries.get(ref);
    return entry ? [toDeskEntry(entry, count)] : [];
  });
}

export function toDeskEntry(entry: Entry, count: number): DeskEntry {
  const { ref, kind, data } = entry;
  return {
    ref,
    kind,
    name: data.name,
    aliases: data.aliases,
    description: toWritten(data.description),
    isDraft: data.draft,
    type: kind === 'person' ? null : entry.data.kind,
    roles: kind === 'person' ? toRolesText(entry.data.roles) : '',
    sources: toSourcesText(data.sources.map(toPlainSource), data.wikidata),
    coordinates: kind === 'place' ? (entry.data.coordinates ?? null) : null,
    country: kind === 'place' ? (entry.data.country ?? null) : null,
    count,
  };
}

function toUnwritten(path: readonly (string | number)[]): DeskProblem {
  const [list, index] = path;
  const target = toFieldTarget(path);
  const message =
    list === 'claims'
      ? DESK_PROBLEMS.noSummary(Number(index) + 1)
      : list === 'dates'
        ? DESK_PROBLEMS.noEvent
        : DESK_PROBLEMS.noText(String(list));
  return { code: 'unfinished', severity: 'error', message, target };
}

function toUndecided(index: number): DeskProblem {
  const message = DESK_PROBLEMS.undecided(index + 1);
  return { code: 'undecided', severity: 'error', message, target: { in: 'claim', index } };
}

function toWaiting({ ref, name }: DeskEntry): DeskProblem {
  const message = DESK_PROBLEMS.entryWaits(name);
  return { code: 'entry-waiting', severity: 'error', message, target: { in: 'entry', ref } };
}

function toFieldTarget([list, index, field]: readonly (string | number)[]): ProblemTarget {
  if (typeof index === 'number' && typeof list === 'string' && list in LIST_TARGETS)
    return { in: LIST_TARGETS[list as keyof typeof LIST_TARGETS], index };
  return { in: 'head', field: String(list ?? field ?? '') };
}

/** A proposal's own problems are told when it is in hand. */
function toDeskProblem(
  { code, severity, message, place }: Problem,
  meta: ArticleMeta,
  atLine: (line: number) => ProblemTarget,
): DeskProblem[] {
  if (place === null)
    return [{ code, severity, message, target: { in: 'file' as const, line: null } }];
  if ('line' in place) return [{ code, severity, message, target: atLine(place.line) }];
  const [list, index] = place.field;
  if (list === 'claims' && meta.claims[Number(index)]?.draft) return [];
  return [{ code, severity, message, target: toFieldTarget(place.field) }];
}

/** @param line of the Markdown, from 1 */
function toLineTarget(
  line: number,
  starts: readonly number[],
  blocks: readonly DeskBlock[],
): ProblemTarget {
  const offset = starts[line - 1] ?? 0;
  const block = blocks.findLast(({ source }) => source && source.start <= offset);
  if (!block) return { in: 'file', line };
  return { in: 'text', start: block.start, end: block.end };
}

function isRefusal(note: unknown): note is { refused: string } {
  return typeof note === 'object' && note !== null && 'refused' in note;
}

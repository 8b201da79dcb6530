import { CLAIM_QUOTE_MIN, type Range } from '../../annotate/index.ts';
import { toEntryStub } from '../../cli/entry-stub.ts';
import { openCorrection, planCorrection } from '../../authoring/editions/plan-correction.ts';
import { planRename } from '../../authoring/rename/plan-rename.ts';
import { addToList } from '../../authoring/rename/edit-yaml.ts';
import { extract, type TaggerModel } from '../../extract/index.ts';
import { toLocalMoment } from '../../load/moments.ts';
import { readArticle } from '../../load/read-article.ts';
import { type EntryRef, entryRefSchema, toEntryFile, toEntryRef } from '../../schema/ids.ts';
import { PLACEHOLDER } from '../../schema/placeholder.ts';
import { nameSchema } from '../../schema/shared.ts';
import { toSlug } from '../../schema/to-slug.ts';
import { DESK_FAULTS, DESK_LABELS } from '../messages.ts';
import { type ArticleEdit, editArticle, type Fields } from '../model/article-edits.ts';
import { leaveOutAttribution, proposeAttribution } from '../model/attribution.ts';
import { toNames, toRoles, toSources } from '../model/entry-text.ts';
import type { ClaimFields, EntryFields, Intent } from '../model/intents.ts';
import { followAnchors } from '../model/follow-anchors.ts';
import { placeQuote, type PlacedQuote } from '../model/place-quote.ts';
import { proposeKind } from '../model/propose-kind.ts';
import { splitClaim } from '../model/split-claim.ts';
import { toRaw, toText } from '../model/raw-text.ts';
import type { DeskClaim } from '../model/view.ts';
import { setField, type YamlValue } from '../model/yaml-text.ts';
import { withKnownPoint } from './known-point.ts';
import type { DeskRegister } from './register.ts';
import { type ArticleView, viewArticle } from './view-article.ts';

/** Why something cannot be done: a sentence for the editor. */
export class DeskFault extends Error {
  override readonly name = 'DeskFault';
}

/** Everything that an intent may need. */
export interface IntentContext {
  readonly root: string;
  readonly slug: string;
  readonly file: string;
  /** A file's raw text as the editor has it. */
  readonly read: (file: string) => string | null;
  readonly register: DeskRegister;
  readonly readModel: () => TaggerModel;
  readonly timeZone: string;
}

/** What an intent changes: files with their text, line endings LF; null where one goes. */
export interface Outcome {
  readonly label: string;
  readonly texts: ReadonlyMap<string, string | null>;
  readonly note?: unknown;
  /** What is to be in hand next. */
  readonly focus?: string;
}

/** The fields of an entry in the order of their schema. */
const ENTRY_FIELDS = [
  'draft',
  'name',
  'aliases',
  'kind',
  'description',
  'private',
  'roles',
  'coordinates',
  'country',
  'wikidata',
  'sources',
  'mergedInto',
  'formerly',
];
const ID_WORDS = 6;

/**
 * Works out what an intent changes in the files. Nothing is written.
 * @throws DeskFault where it cannot be done
 */
export async function runIntent(intent: Intent, context: IntentContext): Promise<Outcome> {
  const { slug, file, read, register } = context;
  const text = toText(read(file) ?? '');
  const view = viewArticle(slug, file, text, register);
  const article = (label: string, edits: readonly ArticleEdit[], more: Partial<Outcome> = {}) => ({
    label,
    texts: new Map([[file, edits.reduce(editArticle, text)]]),
    ...more,
  });
  switch (intent.want) {
    case 'claim-set': {
      const { index } = findClaim(view, intent.id);
      const fields = toFields(intent.fields);
      return article(DESK_LABELS.claimSet, [{ edit: 'set', list: 'claims', index, fields }]);
    }
    case 'claim-accept': {
      const { index } = findClaim(view, intent.id);
      const fields = toFields(intent.fields);
      return article(DESK_LABELS.claimAccept, [{ edit: 'accept', index, fields }]);
    }
    case 'claim-range': {
      const claim = findClaim(view, intent.id);
      const ranges = leaveOutAttribution(view.text, intent.range, claim.verb);
      const fields = place(view, ranges, CLAIM_QUOTE_MIN);
      return article(DESK_LABELS.claimRange, [
        { edit: 'set', list: 'claims', index: claim.index, fields },
      ]);
    }
    case 'claim-refuse': {
      const { index, quote } = findClaim(view, intent.id);
      const edits = [{ edit: 'remove', list: 'claims', index } as const];
      return article(DESK_LABELS.claimRefuse, edits, { note: { refused: quote } });
    }
    case 'claim-split': {
      const claim = findClaim(view, intent.id);
      const halves = splitClaim(view.text, claim);
      if (!halves) throw new DeskFault(DESK_FAULTS.noSplit);
      const [first, second] = halves.map((range) => place(view, [range], CLAIM_QUOTE_MIN));
      if (!first || !second) throw new DeskFault(DESK_FAULTS.noPlace);
      const id = toFreeId(second.quote, view);
      const fields = { ...first, prefix: first.prefix, suffix: first.suffix };
      return article(
        DESK_LABELS.claimSplit,
        [
          { edit: 'set', list: 'claims', index: claim.index, fields },
          {
            edit: 'add',
            list: 'claims',
            index: claim.index + 1,
            item: toProposal(id, second, claim, view),
          },
        ],
        { focus: id },
      );
    }
    case 'claim-double': {
      const claim = findClaim(view, intent.id);
      const placed = place(view, claim.ranges, CLAIM_QUOTE_MIN);
      const id = toFreeId(placed.quote, view);
      const item = toProposal(id, placed, { ...claim, speaker: intent.speaker }, view);
      return article(
        DESK_LABELS.claimDouble,
        [{ edit: 'add', list: 'claims', index: claim.index + 1, item }],
        { focus: id },
      );
    }
    case 'claim-add': {
      const around = toSurroundings(view, intent.range);
      const found = proposeAttribution(intent.range, around);
      const ranges = leaveOutAttribution(view.text, intent.range, found.verb);
      const placed = place(view, ranges, CLAIM_QUOTE_MIN);
      const id = toFreeId(placed.quote, view);
      const item = toProposal(id, placed, { ...found, form: null }, view);
      const start = intent.range.start;
      const next = view.claims.findIndex((claim) => (claim.ranges[0]?.start ?? 0) > start);
      const index = next === -1 ? view.claims.length : next;
      return article(DESK_LABELS.claimAdd, [{ edit: 'add', list: 'claims', index, item }], {
        focus: id,
      });
    }
    case 'date-set': {
      const { index, fields } = intent;
      return article(DESK_LABELS.dateSet, [{ edit: 'set', list: 'dates', index, fields }]);
    }
    case 'date-add': {
      const placed = place(view, [intent.range]);
      const date = proposeDate(view, intent.range, context);
      const item = { ...placed, date, event: `${PLACEHOLDER}.` };
      const index = view.dates.length;
      return article(DESK_LABELS.dateAdd, [{ edit: 'add', list: 'dates', index, item }]);
    }
    case 'note-set': {
      const { index, note } = intent;
      return article(DESK_LABELS.noteSet, [
        { edit: 'set', list: 'notes', index, fields: { note: toOneLine(note) } },
      ]);
    }
    case 'note-add': {
      const item = { ...place(view, [intent.range]), note: toOneLine(intent.note) };
      const start = intent.range.start;
      const next = view.notes.findIndex((note) => (note.ranges[0]?.start ?? 0) > start);
      const index = next === -1 ? view.notes.length : next;
      return article(DESK_LABELS.noteAdd, [{ edit: 'add', list: 'notes', index, item }]);
    }
    case 'mention-add': {
      const { range, entry } = intent;
      const placed = place(view, [range]);
      const item =
        entry === null ? { ...placed, ignore: true } : { ...placed, entry: toRef(entry) };
      return article(DESK_LABELS.mentionAdd, [
        { edit: 'add', list: 'mentions', index: view.exceptions.length, item },
      ]);
    }
    case 'item-remove': {
      const { list, index } = intent;
      const note = { refused: view.text === '' ? '' : toItemQuote(view, list, index) };
      return article(DESK_LABELS.itemRemove, [{ edit: 'remove', list, index }], { note });
    }
    case 'head-set': {
      const { topics, source, translation, ...plain } = intent.fields;
      const [first] = source ? toSources(source).sources : [];
      const fields: Fields = {
        ...plain,
        ...(topics === undefined ? {} : { topics: toNames(topics) }),
        ...(source === undefined ? {} : { source: first as unknown as YamlValue | undefined }),
        ...(translation === undefined
          ? {}
          : { translation: translation === 'none' ? undefined : translation }),
      };
      return article(DESK_LABELS.headSet, [{ edit: 'head', fields }]);
    }
    case 'prose':
      return correctProse(intent.block, intent.markdown, view, text, context);
    case 'entry-set':
      return setEntry(intent.ref, intent.fields, intent.isDone ?? false, view, text, context);
    case 'entry-create': {
      const name = nameSchema.safeParse(toOneLine(intent.name));
      if (!name.success) throw new DeskFault(DESK_FAULTS.name(intent.name));
      const slug = toFreeSlug(intent.kind, name.data, context);
      const stub = toEntryStub(intent.kind, name.data);
      if (!stub || !slug) throw new DeskFault(DESK_FAULTS.name(name.data));
      const ref = toEntryRef(intent.kind, slug);
      const texts = new Map<string, string | null>([
        [toEntryFile(ref), withKnownPoint(stub.text, intent.kind, name.data)],
      ]);
      const { range } = intent;
      if (range && view.text.slice(range.start, range.end) !== name.data) {
        const item = { ...place(view, [range]), entry: ref };
        texts.set(
          file,
          editArticle(text, {
            edit: 'add',
            list: 'mentions',
            index: view.exceptions.length,
            item,
          }),
        );
      }
      return { label: DESK_LABELS.entryCreate(name.data), texts, focus: ref };
    }
    case 'entry-merge':
      return mergeEntry(toRef(intent.ref), toRef(intent.into), view, text, context);
    case 'entry-drop': {
      const ref = toRef(intent.ref);
      const entry = register.entries.get(ref);
      if (!entry?.data.draft) throw new DeskFault(DESK_FAULTS.dropPublished);
      if (view.claims.some(({ speaker, via }) => speaker === ref || via === ref))
        throw new DeskFault(DESK_FAULTS.dropSpeaker(entry.data.name));
      const names = view.names.filter((each) => each.ref === ref);
      const ignored = uniqueWords(view, names).map((range): ArticleEdit => ({
        edit: 'add',
        list: 'mentions',
        index: view.exceptions.length,
        item: { quote: view.text.slice(range.start, range.end), ignore: true },
      }));
      return {
        label: DESK_LABELS.nameDrop,
        texts: new Map<string, string | null>([
          [entry.file, null],
          [file, ignored.reduce(editArticle, text)],
        ]),
      };
    }
    case 'name-drop': {
      const { start, end } = intent.range;
      const item = { quote: view.text.slice(start, end), ignore: true };
      return article(DESK_LABELS.nameDrop, [
        { edit: 'add', list: 'mentions', index: view.exceptions.length, item },
      ]);
    }
    case 'publish': {
      const wrong = view.problems.find(({ severity }) => severity === 'error');
      if (wrong) throw new DeskFault(wrong.message);
      const published = editArticle(text, { edit: 'publish' });
      const checked = readArticle(slug, file, published, register.lexicon);
      const error = checked.problems.find(({ severity }) => severity === 'error');
      if (error) throw new DeskFault(error.message);
      return { label: DESK_LABELS.publish, texts: new Map([[file, published]]) };
    }
    case 'correct': {
      const { root, timeZone } = context;
      const open = await openCorrection(root, slug);
      if ('problem' in open) throw new DeskFault(open.problem);
      const date = toLocalMoment(new Date(), timeZone);
      const plan = await planCorrection(root, open, date, toOneLine(intent.text));
      if ('problem' in plan) throw new DeskFault(plan.problem);
      const texts = plan.map(
        (each) => [each.file, each.text === null ? null : toText(each.text)] as const,
      );
      return { label: DESK_LABELS.correct, texts: new Map(texts) };
    }
  }
}

function findClaim(view: ArticleView, id: string): DeskClaim {
  const claim = view.claims.find((each) => each.id === id);
  if (!claim) throw new DeskFault(DESK_FAULTS.noClaim(id));
  return claim;
}

function place(view: ArticleView, ranges: readonly Range[], least = 0): PlacedQuote {
  const placed = placeQuote(view.text, ranges, least);
  if (!placed) throw new DeskFault(DESK_FAULTS.noPlace);
  return placed;
}

/** A field that was emptied goes; `null` says so. */
function toFields(fields: ClaimFields): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => {
        const words = typeof value === 'string' ? toOneLine(value) : value;
        return [key, words === null || words === '' ? undefined : words];
      }),
  );
}

function toOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

/** A claim that is still to be decided. */
function toProposal(
  id: string,
  placed: PlacedQuote,
  said: Pick<DeskClaim, 'speaker' | 'verb' | 'via'> & Partial<Pick<DeskClaim, 'form'>>,
  _view: ArticleView,
): Fields {
  const { speaker, verb, via } = said;
  const kind = proposeKind({ quote: placed.quote, verb, speaker, form: said.form ?? null });
  return {
    draft: true,
    id,
    ...placed,
    speaker,
    via: via ?? undefined,
    verb: verb ?? undefined,
    kind,
    summary: `${PLACEHOLDER}: ${placed.quote}`,
  };
}

function toFreeId(quote: string, { claims }: ArticleView): string {
  const ids = new Set(claims.map(({ id }) => id));
  const base = toSlug(quote.split(/\s+/u).slice(0, ID_WORDS).join(' ')) ?? 'afirmacion';
  for (let number = 2, id: string = base; ; number += 1) {
    if (!ids.has(id)) return id;
    id = `${base}-${number}`;
  }
}

function toSurroundings(view: ArticleView, range: Range): Parameters<typeof proposeAttribution>[1] {
  const { text, blocks, names, claims } = view;
  const block = blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  return { text, block: block ?? { start: 0, end: text.length }, names, claims };
}

/** The day that some words mean, as the extraction reads them; else that of the publication. */
function proposeDate(view: ArticleView, range: Range, context: IntentContext): string {
  const { published } = view.head;
  const { readModel, timeZone } = context;
  const { dates } = extract(view.text.slice(range.start, range.end), {
    ...{ published, timeZone, register: [] },
    model: readModel(),
  });
  return dates[0]?.date ?? published.slice(0, 10);
}

function toItemQuote(
  view: ArticleView,
  list: 'dates' | 'notes' | 'mentions',
  index: number,
): string {
  const lists = { dates: view.dates, notes: view.notes, mentions: view.exceptions };
  return lists[list][index]?.quote ?? '';
}

function toRef(ref: string): EntryRef {
  const parsed = entryRefSchema.safeParse(ref);
  if (!parsed.success) throw new DeskFault(DESK_FAULTS.reference(ref));
  return parsed.data;
}

function toFreeSlug(
  kind: 'person' | 'organization' | 'place',
  name: string,
  { register }: IntentContext,
): ReturnType<typeof toSlug> {
  for (let number = 1; ; number += 1) {
    const slug = toSlug(number === 1 ? name : `${name} ${number}`);
    if (!slug || !register.entries.has(toEntryRef(kind, slug))) return slug;
  }
}

/** Each form by which the text calls something, once. */
function uniqueWords(view: ArticleView, ranges: readonly Range[]): Range[] {
  const byWords = new Map(ranges.map((range) => [view.text.slice(range.start, range.end), range]));
  return [...byWords.values()];
}

function correctProse(
  index: number,
  markdown: string,
  view: ArticleView,
  text: string,
  { slug, file, register }: IntentContext,
): Outcome {
  const block = view.blocks[index];
  if (!block?.source) throw new DeskFault(DESK_FAULTS.noProse);
  const { start, end } = block.source;
  const corrected = editArticle(text, { edit: 'prose', start, end, markdown });
  const after = viewArticle(slug, file, corrected, register);
  const edits = followAnchors(view, after);
  return {
    label: DESK_LABELS.prose,
    texts: new Map([[file, edits.reduce(editArticle, corrected)]]),
  };
}

function setEntry(
  given: string,
  fields: EntryFields,
  isDone: boolean,
  view: ArticleView,
  text: string,
  context: IntentContext,
): Outcome {
  const ref = toRef(given);
  const entry = context.register.entries.get(ref);
  const raw = entry && context.read(entry.file);
  if (!entry || typeof raw !== 'string') throw new DeskFault(DESK_FAULTS.reference(given));
  const description = fields.description ?? entry.data.description;
  if (isDone && (description.startsWith(PLACEHOLDER) || description.trim() === ''))
    throw new DeskFault(DESK_FAULTS.noDescription(entry.data.name));
  const changed = Object.entries({
    ...toEntryValues(fields),
    ...(isDone && entry.data.draft ? { draft: undefined } : {}),
  }).reduce((yaml, [key, value]) => setField(yaml, [], key, value, ENTRY_FIELDS), toText(raw));
  const texts = new Map<string, string | null>([[entry.file, changed]]);
  const names = [
    fields.name ?? entry.data.name,
    ...(fields.aliases === undefined ? entry.data.aliases : toNames(fields.aliases)),
  ];
  const lost = uniqueWords(
    view,
    view.names.filter((each) => each.ref === ref),
  ).filter((range) => isLost(view.text.slice(range.start, range.end), entry, names));
  const exceptions = lost
    .filter(
      (range) =>
        !view.exceptions.some(({ quote }) => quote === view.text.slice(range.start, range.end)),
    )
    .map((range): ArticleEdit => ({
      edit: 'add',
      list: 'mentions',
      index: view.exceptions.length,
      item: { quote: view.text.slice(range.start, range.end), entry: ref },
    }));
  if (exceptions.length > 0) texts.set(context.file, exceptions.reduce(editArticle, text));
  return { label: DESK_LABELS.entrySet(names[0] ?? entry.data.name), texts };
}

/** Words that were found by a name which the entry has no longer. */
function isLost(
  words: string,
  { data }: { data: { name: string; aliases: readonly string[] } },
  names: readonly string[],
): boolean {
  const had = [data.name, ...data.aliases].includes(words);
  return had && !names.includes(words);
}

function toEntryValues(fields: EntryFields): Record<string, YamlValue | undefined> {
  const { name, aliases, description, type, roles, sources, coordinates } = fields;
  const values: Record<string, YamlValue | undefined> = {};
  if (name !== undefined) values['name'] = toOneLine(name);
  if (aliases !== undefined) values['aliases'] = toNames(aliases);
  if (description !== undefined)
    values['description'] = toOneLine(description) || `${PLACEHOLDER}.`;
  if (type !== undefined) values['kind'] = type;
  if (roles !== undefined) values['roles'] = toRoles(roles) as unknown as YamlValue;
  if (sources !== undefined) {
    const parsed = toSources(sources);
    values['wikidata'] = parsed.wikidata;
    values['sources'] = parsed.sources as unknown as YamlValue;
  }
  if (coordinates !== undefined) values['coordinates'] = toPoint(coordinates);
  return values;
}

function toPoint(text: string): YamlValue | undefined {
  if (text.trim() === '') return undefined;
  const [latitude, longitude] = (
    text.includes(';') ? text.split(';') : text.split(/,\s+|\s+/u)
  ).map((part) => Number(part.trim().replace(',', '.').replace('−', '-')));
  const isPoint =
    Math.abs(latitude ?? Number.NaN) <= 90 && Math.abs(longitude ?? Number.NaN) <= 180;
  if (!isPoint) throw new DeskFault(DESK_FAULTS.coordinates(text));
  return { latitude: latitude ?? 0, longitude: longitude ?? 0 };
}

async function mergeEntry(
  ref: EntryRef,
  into: EntryRef,
  view: ArticleView,
  text: string,
  context: IntentContext,
): Promise<Outcome> {
  const { register, read, file, root } = context;
  const [entry, target] = [register.entries.get(ref), register.entries.get(into)];
  const raw = target && read(target.file);
  if (!entry || !target || typeof raw !== 'string')
    throw new DeskFault(DESK_FAULTS.reference(into));
  const label = DESK_LABELS.entryMerge(entry.data.name, target.data.name);
  if (!entry.data.draft) {
    const plan = await planRename(root, ref, into, true);
    if ('problem' in plan) throw new DeskFault(plan.problem);
    return { label, texts: new Map(plan.files.map((each) => [each.file, each.text])) };
  }
  // A draft leaves nothing behind: its names become the other's.
  const known = [target.data.name, ...target.data.aliases];
  const added = [entry.data.name, ...entry.data.aliases].filter((name) => !known.includes(name));
  const edits = view.claims.flatMap((claim): ArticleEdit[] => {
    const fields: Record<string, string> = {};
    if (claim.speaker === ref) fields['speaker'] = into;
    if (claim.via === ref) fields['via'] = into;
    return Object.keys(fields).length > 0
      ? [{ edit: 'set', list: 'claims', index: claim.index, fields }]
      : [];
  });
  const exceptions = view.exceptions.flatMap(({ entry: own, index }): ArticleEdit[] =>
    own === ref ? [{ edit: 'set', list: 'mentions', index, fields: { entry: into } }] : [],
  );
  return {
    label,
    texts: new Map<string, string | null>([
      [entry.file, null],
      [target.file, addToList(toText(raw), 'aliases', added)],
      [file, [...edits, ...exceptions].reduce(editArticle, text)],
    ]),
  };
}

/** The raw files of an outcome: lines that did not change keep their line endings. */
export function toRawTexts(
  { texts }: Outcome,
  read: (file: string) => string | null,
): Map<string, string | null> {
  return new Map(
    [...texts].map(([file, text]) => [file, text === null ? null : toRaw(read(file) ?? '', text)]),
  );
}

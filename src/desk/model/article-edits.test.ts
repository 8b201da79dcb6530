import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../load/read-article.ts';
import { splitFrontMatter } from '../../load/parse-content.ts';
import { readYaml } from '../../load/read-yaml.ts';
import { toLexicon } from '../../annotate/index.ts';
import type { ContentFiles } from '../server/content-file.ts';
import type { Journal, JournalEntry } from '../server/journal.ts';
import { openWorkspace, type Workspace } from '../server/workspace.ts';
import { type ArticleEdit, editArticle, type EditedList, type ListName } from './article-edits.ts';
import { toHunks } from './lines.ts';
import { toRaw, toText } from './raw-text.ts';

const FILE = 'content/articles/uno.md';
const LISTS: readonly ListName[] = ['claims', 'dates', 'notes', 'mentions'];
const { lexicon } = toLexicon([]);

describe('an article’s file', () => {
  const text = `---
title: "Uno" # el titular
claims:
  # De ayer.
  - draft: true
    id: a
    quote: 'no habrá obras'   # tal cual
    summary: Por completar

  - { id: b, quote: sí, speaker: none, summary: >-  }
---

Ana dijo que no habrá obras.
`.replace(', summary: >- ', ', summary: S');

  test('has only the lines of a claim changed when it is accepted', () => {
    const edit = { edit: 'accept', index: 0, fields: { summary: 'No habrá obras.' } } as const;
    expect(toHunks(text, editArticle(text, edit))).toEqual([
      { at: 4, removed: ['  - draft: true\n', '    id: a\n'], added: ['  - id: a\n'] },
      {
        at: 7,
        removed: ['    summary: Por completar\n'],
        added: ['    summary: No habrá obras.\n'],
      },
    ]);
  });

  test('keeps its line endings and its byte order mark', () => {
    const raw = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const edit = { edit: 'set', list: 'claims', index: 0, fields: { verb: 'dijo' } } as const;
    const edited = toRaw(raw, editArticle(toText(raw), edit));
    expect(edited).toBe(raw.replace('cual\r\n', 'cual\r\n    verb: dijo\r\n'));
  });
});

test('any acts leave a file that is read, with the bytes that they do not touch; undoing them all, the first bytes', () => {
  fc.assert(
    fc.property(anyFile(), fc.array(anyAct(), { minLength: 1, maxLength: 8 }), (raw, acts) => {
      const disk = new Map([[FILE, raw as string | null]]);
      const workspace = openWorkspace(toFiles(disk), createMemoryJournal(), () => '');
      const isSound = findFaults(raw).length === 0;
      for (const act of acts) {
        const before = workspace.read(FILE) ?? '';
        const edit = toEdit(act, toText(before));
        if (!edit) continue;
        const after = editArticle(toText(before), edit);
        expectOnlyOwnLines(toText(before), after, edit);
        workspace.commit({ label: 'acto', after: new Map([[FILE, toRaw(before, after)]]) });
        expect(disk.get(FILE)).toBe(workspace.read(FILE));
        if (isSound) expect(findFaults(workspace.read(FILE) ?? '')).toEqual([]);
      }
      const last = disk.get(FILE);
      const count = undoAll(workspace);
      expect(disk.get(FILE)).toBe(raw);
      for (let redone = 0; redone < count; redone += 1) workspace.redo();
      expect(disk.get(FILE)).toBe(last);
    }),
    { numRuns: 40 },
  );
});

function undoAll(workspace: Workspace): number {
  let count = 0;
  while (workspace.undo()) count += 1;
  return count;
}

/** Faults of the front matter itself; what its values say of the text is another matter. */
function findFaults(raw: string): string[] {
  const { problems } = readArticle({ slug: 'uno', file: FILE, text: toText(raw) }, lexicon);
  return problems
    .filter(({ code }) => /^(?:yaml|schema|front-matter|body-empty)$/u.test(code))
    .map(({ message }) => message);
}

/** What belongs to another item, or to nobody, is there as often as before. */
function expectOnlyOwnLines(before: string, after: string, edit: ArticleEdit): void {
  const own = 'index' in edit && edit.edit !== 'add' ? findMark(before, edit) : null;
  const isTopics = edit.edit === 'head' && 'topics' in edit.fields;
  const left = (text: string): string[] =>
    [...text.matchAll(/«[a-z]+-\d»|ajeno(?: \p{L}+)?/gu)]
      .map(([words]) => words)
      .filter((words) => words !== own && !(isTopics && words === 'ajeno tema'));
  expect(left(after)).toEqual(left(before));
}

/** The mark that an item of the generated files carries in its values and comments. */
function findMark(
  text: string,
  edit: { readonly list?: EditedList; readonly index: number },
): string | null {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return null;
  const data = readYaml(parts.frontMatter).data as Record<
    EditedList,
    readonly unknown[] | undefined
  >;
  const item = data[edit.list ?? 'claims']?.[edit.index];
  return /«[a-z]+-\d»/u.exec(JSON.stringify(item) ?? '')?.[0] ?? null;
}

interface Act {
  readonly kind: 'accept' | 'set' | 'add' | 'remove' | 'head' | 'prose' | 'publish';
  readonly list: ListName;
  readonly at: number;
  readonly words: string;
}

function anyAct(): fc.Arbitrary<Act> {
  return fc.record({
    kind: fc.constantFrom('accept', 'set', 'set', 'add', 'remove', 'head', 'prose', 'publish'),
    list: fc.constantFrom(...LISTS),
    at: fc.nat(5),
    words: anyWords(),
  });
}

/** Values that YAML would take for something else, or would have to quote. */
function anyWords(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'Dice que no: nunca',
    '# no es un comentario',
    "l'Hospitalet «así»",
    '“momento” y "otro"',
    '- guion',
    '{ llave',
    '2023-09-14',
    'true',
    '@glosa',
    'un texto largo que pasa de las cien columnas para que un texto doblado se parta por donde puede y vuelva igual',
    '*estrella*',
    'á\u0301 ﬁ 👍🏽',
  );
}

/** The edit of an act on the file as it is; none where there is nothing to act on. */
function toEdit({ kind, list, at, words }: Act, text: string): ArticleEdit | null {
  const { article } = readArticle({ slug: 'uno', file: FILE, text }, lexicon);
  const counts = countItems(text);
  const own = kind === 'accept' ? 'claims' : list;
  const index = counts[own] === 0 ? -1 : at % counts[own];
  switch (kind) {
    case 'accept':
      return index === -1 ? null : { edit: 'accept', index, fields: { summary: words } };
    case 'set':
      return index === -1 ? null : { edit: 'set', list, index, fields: toFields(list, words, at) };
    case 'remove':
      return index === -1 ? null : { edit: 'remove', list, index };
    case 'add':
      return { edit: 'add', list, index: at, item: toItem(list, words) };
    case 'head':
      return {
        edit: 'head',
        fields:
          at % 2 === 0
            ? { title: words }
            : { topics: at === 1 ? [] : [words, 'Otro'], description: words },
      };
    case 'prose': {
      const body = text.slice(text.indexOf('\n---\n', 4) + 5);
      const start = body.indexOf('Ana');
      return start === -1 || !article
        ? null
        : { edit: 'prose', start, end: start + 3, markdown: 'Ana Ruiz' };
    }
    case 'publish':
      return { edit: 'publish' };
  }
}

function countItems(text: string): Record<ListName, number> {
  const { article, draftClaims } = readArticle({ slug: 'uno', file: FILE, text }, lexicon);
  const { claims = [], dates = [], notes = [], mentions = [] } = article?.meta ?? {};
  return {
    claims: claims.length + draftClaims,
    dates: dates.length,
    notes: notes.length,
    mentions: mentions.length,
  };
}

function toFields(list: ListName, words: string, at: number) {
  switch (list) {
    case 'claims':
      return at % 2 === 0
        ? { summary: words, verb: at === 0 ? undefined : words }
        : { kind: 'opinion' };
    case 'dates':
      return { event: words };
    case 'notes':
      return { note: words, prefix: at % 2 === 0 ? words : undefined };
    case 'mentions':
      return { prefix: words };
  }
}

function toItem(list: ListName, words: string) {
  switch (list) {
    case 'claims':
      return { draft: true, id: 'nueva', quote: words, speaker: 'none', summary: words };
    case 'dates':
      return { quote: words, date: '2023-09-14', event: words };
    case 'notes':
      return { quote: words, note: words };
    case 'mentions':
      return { quote: words, ignore: true };
  }
}

/** An article as many hands write them: in lines or in braces, with comments, quotes and blank lines. */
function anyFile(): fc.Arbitrary<string> {
  const item = fc.record({
    isFlow: fc.boolean(),
    hasComment: fc.boolean(),
    isDraft: fc.boolean(),
    quotes: fc.constantFrom('plain', 'single', 'double', 'folded'),
    isApart: fc.boolean(),
  });
  return fc
    .record({
      claims: fc.array(item, { maxLength: 3 }),
      dates: fc.array(item, { maxLength: 2 }),
      notes: fc.array(item, { maxLength: 2 }),
      mentions: fc.array(item, { maxLength: 2 }),
      isInBrackets: fc.boolean(),
      isIndented: fc.boolean(),
      ending: fc.constantFrom('\n', '\n', '\r\n'),
      mark: fc.constantFrom('', '', '\uFEFF'),
      hasEmpty: fc.boolean(),
      isDraft: fc.boolean(),
      hasEnd: fc.boolean(),
    })
    .map((all) => {
      const lists = LISTS.flatMap((list) => {
        const items = all[list];
        if (items.length === 0) return all.hasEmpty ? [`${list}: [] # ajeno vacío`] : [];
        if (all.isInBrackets)
          return [`${list}: [${items.map((_, index) => toFlow(list, index)).join(', ')}]`];
        const indent = all.isIndented ? '  ' : '';
        return [
          `${list}: # ajeno «${list}»`,
          ...items.flatMap((each, index) => toItemLines(list, index, each, indent)),
        ];
      });
      const lines = [
        '---',
        '# ajeno: la primera línea',
        ...(all.isDraft ? ['draft: true'] : []),
        "title: 'El titular' # uno",
        'description: >-',
        '  Una línea',
        '  y otra.',
        '',
        'published: 2023-09-14',
        ...(all.hasEmpty ? ['topics:', '  - Uno # ajeno tema', '  - Dos'] : []),
        ...lists,
        '---',
        '',
        'Ana dijo que no habrá obras.  ',
        '',
        '- ajeno',
        ...(all.hasEnd ? [''] : []),
      ];
      return all.mark + lines.join(all.ending);
    });
}

interface AnyItem {
  readonly isFlow: boolean;
  readonly hasComment: boolean;
  readonly isDraft: boolean;
  readonly quotes: string;
  readonly isApart: boolean;
}

function toItemLines(
  list: ListName,
  index: number,
  { isFlow, hasComment, isDraft, quotes, isApart }: AnyItem,
  indent: string,
): string[] {
  const mark = `«${list}-${index}»`;
  const comment = hasComment ? [`${indent}# De ${mark}.`] : [];
  const apart = isApart ? [''] : [];
  if (isFlow) return [...comment, `${indent}- ${toFlow(list, index)} # ${mark}`, ...apart];
  const words = `palabras de ${mark}`;
  const value =
    quotes === 'single'
      ? `'${words}'`
      : quotes === 'double'
        ? `"${words}"`
        : quotes === 'folded'
          ? `>-\n${indent}    palabras de\n${indent}    ${mark}`
          : words;
  const fields: Record<ListName, string[]> = {
    claims: [
      ...(isDraft ? ['draft: true'] : []),
      `id: c${index} # ${mark}`,
      `quote: ${value}`,
      `speaker: none # ${mark}`,
      `summary: ${value}`,
    ],
    dates: [`quote: ${value}`, `date: '2023-09-13' # ${mark}`, `event: ${value}`],
    notes: [`quote: ${value}`, `note: ${value}`],
    mentions: [`quote: ${value}`, `ignore: true # ${mark}`],
  };
  const lines = fields[list].flatMap((field) => field.split('\n'));
  return [
    ...comment,
    ...lines.map((line, at) =>
      line.startsWith(`${indent}    `) ? line : `${indent}${at === 0 ? '- ' : '  '}${line}`,
    ),
    ...apart,
  ];
}

function toFlow(list: ListName, index: number): string {
  const words = `palabras de «${list}-${index}»`;
  switch (list) {
    case 'claims':
      return `{ draft: true, id: c${index}, quote: ${words}, speaker: none, summary: '${words}' }`;
    case 'dates':
      return `{ quote: ${words}, date: 2023-09-13, event: "${words}" }`;
    case 'notes':
      return `{ quote: ${words}, note: ${words} }`;
    case 'mentions':
      return `{ quote: ${words}, ignore: true }`;
  }
}

function toFiles(disk: Map<string, string | null>): ContentFiles {
  return {
    read: (file) => disk.get(file) ?? null,
    write: (file, raw) => disk.set(file, raw),
  };
}

function createMemoryJournal(): Journal {
  const entries: JournalEntry[] = [];
  return { append: (entry) => entries.push(entry), read: () => [] };
}

import { describe, expect, test } from 'vitest';
import { editArticle, type ArticleEdit } from '../model/article-edits.ts';
import type { Clash } from '../model/clash.ts';
import { type ContentFiles, WriteError } from './content-file.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const FILE = 'content/articles/uno.md';
const ARTICLE = `---
title: Uno
claims:
  - id: a
    quote: no habrá obras
    kind: fact
    summary: La primera.
  - draft: true
    id: b
    quote: sigue cerrado
    summary: La segunda.
---

Primer párrafo.

Segundo párrafo.
`;

/** The process ends here. */
class Kill extends Error {}

interface Disk {
  readonly content: Map<string, string | null>;
  readonly entries: JournalEntry[];
  isFull: boolean;
  /** Changes of the disk until the process is killed. */
  left: number;
}

function createDisk(text = ARTICLE): Disk {
  return {
    ...{ content: new Map([[FILE, text]]), entries: [] },
    ...{ isFull: false, left: Number.POSITIVE_INFINITY },
  };
}

/** What is changed here cannot be written until something else has been. */
function whileFull(disk: Disk, workspace: Workspace, change: () => void): void {
  disk.isFull = true;
  change();
  disk.isFull = false;
  workspace.refresh();
}

function open(disk: Disk): Workspace {
  const count = (): void => {
    disk.left -= 1;
    if (disk.left < 0) throw new Kill();
  };
  const files: ContentFiles = {
    read: (file) => disk.content.get(file) ?? null,
    write(file, raw) {
      count();
      if (disk.isFull) throw new WriteError('ENOSPC');
      disk.content.set(file, raw);
    },
  };
  const journal: Journal = {
    append(entry) {
      count();
      disk.entries.push(structuredClone(entry));
    },
    read: () => structuredClone(disk.entries),
  };
  const workspace = openWorkspace(files, journal, () => '');
  workspace.read(FILE);
  return workspace;
}

function edit(workspace: Workspace, change: ArticleEdit): void {
  const text = editArticle(workspace.read(FILE) ?? '', change);
  workspace.commit({ label: 'acto', after: new Map([[FILE, text]]) });
}

const setSummary = (index: number, summary: string): ArticleEdit => ({
  ...{ edit: 'set', list: 'claims', index },
  fields: { summary },
});

const toItem = (kind: string, summary: string): string =>
  `  - id: a\n    quote: no habrá obras\n    kind: ${kind}\n    summary: ${summary}\n`;

function write(disk: Disk, from: string, to: string): void {
  const text = disk.content.get(FILE) ?? '';
  expect(text).toContain(from);
  disk.content.set(FILE, text.replace(from, to));
}

function findClashes(workspace: Workspace): Clash[] {
  return workspace
    .saveState()
    .clashes.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string'));
}

function choose(workspace: Workspace, ...choices: ('mine' | 'theirs' | 'both')[]): boolean {
  const [clash] = workspace.saveState().clashes;
  return workspace.choose(FILE, clash?.sum ?? '', choices);
}

describe('what waits here, and what another wrote on the disk meanwhile', () => {
  test.each<[string, ArticleEdit, string, string]>([
    [
      'the next claim, in the next line',
      setSummary(0, 'Mía.'),
      '- draft: true\n    id: b',
      '- id: b',
    ],
    ['another field of the claim', setSummary(0, 'Mía.'), 'kind: fact', 'kind: opinion'],
    [
      'another claim that was added',
      setSummary(1, 'Mía.'),
      '---\n\nPrimer',
      '  - id: c\n    quote: sí\n    summary: C.\n---\n\nPrimer',
    ],
    [
      'a claim that was taken away',
      setSummary(0, 'Mía.'),
      ARTICLE.slice(ARTICLE.indexOf('  - draft'), ARTICLE.indexOf('---\n\nPrimer')),
      '',
    ],
    [
      'the paragraph below',
      { edit: 'prose', start: 0, end: 16, markdown: '\nPárrafo mío.' },
      'Segundo',
      'Otro',
    ],
    [
      'the head',
      { edit: 'set', list: 'claims', index: 0, fields: { id: 'x' } },
      'title: Uno',
      'title: Dos',
    ],
  ])('are joined where it is %s', (_, mine, from, to) => {
    const disk = createDisk();
    const workspace = open(disk);
    whileFull(disk, workspace, () => {
      edit(workspace, mine);
      write(disk, from, to);
    });
    expect(findClashes(workspace)).toEqual([]);
    const expected = editArticle(ARTICLE, mine).replace(from, to);
    expect(disk.content.get(FILE)).toBe(expected);
    workspace.undo();
    expect(disk.content.get(FILE)).toBe(ARTICLE.replace(from, to));
  });

  test('are asked about in just the claim where both changed the same; all else is written', () => {
    const disk = createDisk();
    const workspace = open(disk);
    whileFull(disk, workspace, () => {
      edit(workspace, setSummary(0, 'Mía.'));
      edit(workspace, { edit: 'accept', index: 1, fields: {} });
      write(disk, 'La primera.', 'Suya.');
      write(disk, 'kind: fact', 'kind: opinion');
    });
    expect(findClashes(workspace)).toEqual([
      {
        path: ['claims', 'a'],
        // What the other changed besides is a part of it.
        mine: toItem('opinion', 'Mía.'),
        base: toItem('fact', 'La primera.'),
        theirs: toItem('opinion', 'Suya.'),
        hasBoth: false,
      },
    ]);
    const joined = ARTICLE.replace('La primera.', 'Suya.')
      .replace('kind: fact', 'kind: opinion')
      .replace('- draft: true\n    id: b', '- id: b');
    expect(disk.content.get(FILE)).toBe(joined);

    // The work goes on, and is written.
    edit(workspace, setSummary(1, 'Sigue.'));
    expect(disk.content.get(FILE)).toBe(joined.replace('La segunda.', 'Sigue.'));
    expect(findClashes(workspace)).toHaveLength(1);
    expect(choose(workspace, 'mine')).toBe(true);
    expect(disk.content.get(FILE)).toBe(
      joined.replace('La segunda.', 'Sigue.').replace('Suya.', 'Mía.'),
    );
  });

  test('are asked about one by one', () => {
    const disk = createDisk();
    const workspace = open(disk);
    whileFull(disk, workspace, () => {
      edit(workspace, setSummary(0, 'Mía.'));
      edit(workspace, setSummary(1, 'Mía también.'));
      write(disk, 'La primera.', 'Suya.');
      write(disk, 'La segunda.', 'Suya también.');
    });
    expect(findClashes(workspace).map(({ path }) => path)).toEqual([
      ['claims', 'a'],
      ['claims', 'b'],
    ]);
    choose(workspace, 'theirs', 'mine');
    expect(disk.content.get(FILE)).toBe(
      ARTICLE.replace('La primera.', 'Suya.').replace('La segunda.', 'Mía también.'),
    );
  });

  test('can both stay where both wrote a paragraph', () => {
    const disk = createDisk();
    const workspace = open(disk);
    whileFull(disk, workspace, () => {
      edit(workspace, { edit: 'prose', start: 0, end: 16, markdown: '\nPárrafo mío.' });
      write(disk, 'Primer párrafo.', 'Párrafo suyo.');
    });
    choose(workspace, 'both');
    expect(disk.content.get(FILE)).toContain('Párrafo suyo.\n\nPárrafo mío.\n');
  });

  test('are asked about again where the disk changed once more', () => {
    const disk = createDisk();
    const workspace = open(disk);
    whileFull(disk, workspace, () => {
      edit(workspace, setSummary(0, 'Mía.'));
      write(disk, 'La primera.', 'Suya.');
    });
    const [old] = workspace.saveState().clashes;
    write(disk, 'Suya.', 'Suya de nuevo.');
    expect(workspace.choose(FILE, old?.sum ?? '', ['mine'])).toBe(false);
    expect(findClashes(workspace).map(({ theirs }) => theirs)).toEqual([
      toItem('fact', 'Suya de nuevo.'),
    ]);
    expect(disk.content.get(FILE)).toContain('Suya de nuevo.');
  });

  test('are both there after the desk went while the disk was full', () => {
    const disk = createDisk();
    const workspace = open(disk);
    disk.isFull = true;
    edit(workspace, setSummary(0, 'Mía.'));
    write(disk, 'title: Uno', 'title: Dos');
    workspace.refresh();
    disk.isFull = false;
    open(disk);
    expect(disk.content.get(FILE)).toBe(
      ARTICLE.replace('La primera.', 'Mía.').replace('title: Uno', 'title: Dos'),
    );
  });

  test('are still asked about after the desk went', () => {
    const disk = createDisk();
    const workspace = open(disk);
    whileFull(disk, workspace, () => {
      edit(workspace, setSummary(0, 'Mía.'));
      write(disk, 'La primera.', 'Suya.');
    });
    const again = open(disk);
    expect(findClashes(again).map(({ mine }) => mine)).toEqual([toItem('fact', 'Mía.')]);
    choose(again, 'mine');
    expect(disk.content.get(FILE)).toBe(ARTICLE.replace('La primera.', 'Mía.'));
  });

  test('are the disk’s where nothing waits here, even what cannot be read', () => {
    const disk = createDisk();
    const workspace = open(disk);
    write(disk, 'title: Uno', 'title: "Uno');
    workspace.refresh();
    expect(findClashes(workspace)).toEqual([]);
    expect(workspace.read(FILE)).toBe(disk.content.get(FILE));
  });
});

test('wherever the desk is killed, each file is whole, and what was done is done or not begun', () => {
  const acts: ((workspace: Workspace, disk: Disk) => void)[] = [
    (workspace) => edit(workspace, setSummary(0, 'Mía.')),
    (workspace) => edit(workspace, { edit: 'accept', index: 1, fields: {} }),
    (_, disk) => write(disk, 'title: Uno', 'title: Dos'),
    (workspace) => edit(workspace, setSummary(1, 'También.')),
    (workspace) => workspace.undo(),
    (workspace) => workspace.redo(),
    (workspace) => edit(workspace, { edit: 'remove', list: 'claims', index: 0 }),
  ];
  const after: string[] = [ARTICLE];
  const whole = createDisk();
  const first = open(whole);
  for (const each of acts) {
    each(first, whole);
    after.push(whole.content.get(FILE) ?? '');
  }
  let isKilled = true;
  for (let at = 0; isKilled; at += 1) {
    const disk = createDisk();
    disk.left = at;
    isKilled = false;
    let done = 0;
    try {
      const workspace = open(disk);
      for (const each of acts) {
        each(workspace, disk);
        done += 1;
      }
    } catch (error) {
      if (!(error instanceof Kill)) throw error;
      isKilled = true;
    }
    const states = [after[done], after[done + 1] ?? after[done]];
    expect(states).toContain(disk.content.get(FILE));
    disk.left = Number.POSITIVE_INFINITY;
    const workspace = open(disk);
    expect(states).toContain(disk.content.get(FILE));
    expect(workspace.read(FILE)).toBe(disk.content.get(FILE));
    let left: unknown = true;
    while (left) left = workspace.undo();
    const title = done > 2 ? 'title: Dos' : 'title: Uno';
    expect(disk.content.get(FILE)).toBe(ARTICLE.replace('title: Uno', title));
  }
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isContentName } from '../../load/list-files.ts';
import { slugSchema } from '../../schema/ids.ts';
import { toText } from '../model/raw-text.ts';
import type { DeskList, DeskRow } from '../model/view.ts';
import type { DeskRegister } from './register.ts';
import { viewArticle } from './view-article.ts';

const FOLDER = 'content/articles';

/** Reads the list of articles, of each only what changed since; what waits comes first, newest first. */
export function createListReader(root: string): (register: DeskRegister) => DeskList {
  const cached = new Map<string, { key: string; register: DeskRegister; row: DeskRow }>();
  const toRow = (file: string, register: DeskRegister): DeskRow[] => {
    const slug = slugSchema.safeParse(path.posix.basename(file, '.md'));
    if (!slug.success) return [];
    const absolute = path.join(root, file);
    const { mtimeMs, size, ino } = statSync(absolute);
    const key = `${mtimeMs}:${size}:${ino}`;
    const known = cached.get(file);
    if (known?.key === key && known.register === register) return [known.row];
    const view = viewArticle(slug.data, file, toText(readFileSync(absolute, 'utf8')), register);
    const errors = view.problems.filter(({ severity }) => severity === 'error');
    const done = (list: readonly { isDraft: boolean }[]) => ({
      done: list.filter(({ isDraft }) => !isDraft).length,
      all: list.length,
    });
    const row: DeskRow = {
      slug: slug.data,
      title: view.head.title || slug.data,
      published: view.head.published,
      isDraft: view.isDraft,
      words: view.text.split(/\s+/u).filter((word) => word !== '').length,
      claims: done(view.claims),
      entries: done(view.entries),
      dates: view.dates.filter(({ event }) => event === '').length,
      errors: errors.filter(({ code }) => code !== 'undecided' && code !== 'unfinished').length,
      firstError:
        errors.find(({ code }) => !/^(?:undecided|unfinished|entry-waiting)$/u.test(code))
          ?.message ?? null,
    };
    cached.set(file, { key, register, row });
    return [row];
  };
  return (register) => {
    const rows = listArticles(root).flatMap((file) => toRow(file, register));
    const count = (kind: string): number =>
      [...register.entries.values()].filter((entry) => entry.kind === kind).length;
    return {
      rows: rows.sort((a, b) => (a.published < b.published ? 1 : -1)),
      registers: {
        person: count('person'),
        organization: count('organization'),
        place: count('place'),
      },
    };
  };
}

function listArticles(root: string): string[] {
  try {
    return readdirSync(path.join(root, FOLDER))
      .filter((name) => name.endsWith('.md') && isContentName(name))
      .map((name) => `${FOLDER}/${name}`);
  } catch {
    return [];
  }
}

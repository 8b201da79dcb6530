import path from 'node:path';
import { z } from 'astro/zod';
import { ENTRY_KINDS, type EntryRef, slugSchema, toEntryRef } from '../schema/ids.ts';
import type { YearSite } from '../schema/site.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';
import { readIfThere } from './read-if-there.ts';
import { SITE_FILE, type SiteReading } from './read-site.ts';
import { toSiteBase } from './site-base.ts';

/** Another site over the same registers, with the number of its articles in which each entry appears. */
export interface Year extends Pick<YearSite, 'name' | 'path'> {
  readonly articles: ReadonlyMap<EntryRef, number>;
}

interface Years {
  readonly years: readonly Year[];
  readonly problems: readonly FileProblem[];
}

/** What we need of a published file of names: see `exports/search/name-index.ts`. */
const nameFileSchema = z.object({
  last: z.int().positive(),
  names: z.array(z.tuple([z.int(), slugSchema, z.int()], z.string())),
});

/**
 * Reads what the sites of other years, which are built already, say of the entries: the names of their search.
 * @param root of the content
 * @param environment what else may say where this site is published
 */
export function readYears(
  root: string,
  { data, lineOf }: Pick<SiteReading, 'data' | 'lineOf'>,
  environment: NodeJS.ProcessEnv,
): Years {
  if (!data) return { years: [], problems: [] };
  const base = toSiteBase(data, environment);
  const problems: FileProblem[] = [];
  const years = data.years.map(({ name, path: address, folder }, index): Year => {
    const toLine = (field: string): number => lineOf(['years', index, field]);
    const isTaken = data.years.findIndex((other) => other.path === address) < index;
    if (address === base || isTaken)
      problems.push(toProblem('year-path', SITE_FILE, toLine('path'), { address }));
    const articles = readNames(path.resolve(root, folder));
    if (!articles) problems.push(toProblem('year-folder', SITE_FILE, toLine('folder'), { folder }));
    return { name, path: address, articles: articles ?? new Map() };
  });
  return { years, problems };
}

/** @returns null where no site of ours stands */
function readNames(site: string): Map<EntryRef, number> | null {
  const articles = new Map<EntryRef, number>();
  for (let number = 1, last = 1; number <= last; number += 1) {
    const names = readNameFile(path.join(site, 'buscar', `nombres-${number}.json`));
    if (!names) return null;
    last = names.last;
    for (const [at, id, count] of names.names) {
      const kind = ENTRY_KINDS[at];
      if (kind && count > 0) articles.set(toEntryRef(kind, id), count);
    }
  }
  return articles;
}

function readNameFile(file: string): z.infer<typeof nameFileSchema> | null {
  try {
    const bytes = readIfThere(file);
    return bytes && nameFileSchema.parse(JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
}

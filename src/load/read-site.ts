import { type Site, siteSchema } from '../schema/site.ts';
import { findUndrawn } from './find-undrawn.ts';
import { parseYaml } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import { readText } from './read-text.ts';

const SITE_FILE = 'content/site.yaml';

/** Reads what `content/site.yaml` says of the site. */
export async function readSite(
  root: string,
): Promise<{ data: Site | null; problems: readonly FileProblem[] }> {
  const source = await readText(root, SITE_FILE);
  if ('problem' in source) return { data: null, problems: [source.problem] };
  const { data, problems, lineOf } = parseYaml(siteSchema, SITE_FILE, source.text);
  if (!data) return { data, problems };
  const shown = [
    [['name'], data.name],
    [['description'], data.description],
  ] as const;
  return { data, problems: findUndrawn(SITE_FILE, shown, lineOf) };
}

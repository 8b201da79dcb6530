import { type Site, siteSchema } from '../schema/site.ts';
import { parseYaml } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import { readText } from './read-text.ts';

const SITE_FILE = 'content/site.yaml';

/** Reads what `content/site.yaml` says of the site. */
export async function readSite(
  root: string,
): Promise<{ data: Site | null; problems: readonly FileProblem[] }> {
  const source = await readText(root, SITE_FILE);
  return 'problem' in source
    ? { data: null, problems: [source.problem] }
    : parseYaml(siteSchema, SITE_FILE, source.text);
}

import { type Site, siteSchema } from '../schema/site.ts';
import { toProblem } from './messages.ts';
import { parseYaml } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import { readText } from './read-text.ts';
import { findUrlFault } from './site-base.ts';

const SITE_FILE = 'content/site.yaml';

/**
 * Reads what `content/site.yaml` says of the site.
 * @param environment what else may say where the site is published
 */
export async function readSite(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<{ data: Site | null; problems: readonly FileProblem[] }> {
  const source = await readText(root, SITE_FILE);
  if ('problem' in source) return { data: null, problems: [source.problem] };
  const { data, problems, lineOf } = parseYaml(siteSchema, SITE_FILE, source.text);
  const fault = data && findUrlFault(data.url, environment);
  if (!data || !fault) return { data, problems };
  const problem = toProblem('site-url', SITE_FILE, lineOf(['url']), { url: data.url, ...fault });
  return { data, problems: [...problems, problem] };
}

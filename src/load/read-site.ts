import { type Site, siteSchema } from '../schema/site.ts';
import { getBuildDate } from './build-date.ts';
import { findMarked } from './find-marked.ts';
import { toProblem } from './messages.ts';
import { parseYaml } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import { readText } from './read-text.ts';
import { toMoment } from './moments.ts';
import { findUrlFault, toSiteBase } from './site-base.ts';

const SITE_FILE = 'content/site.yaml';

/**
 * Reads what `content/site.yaml` says of the site.
 * @param environment what else may say where the site is published
 * @param now when it is read: what the site says may have expired
 */
export async function readSite(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
  now = getBuildDate(),
): Promise<{ data: Site | null; problems: readonly FileProblem[] }> {
  const source = await readText(root, SITE_FILE);
  if ('problem' in source) return { data: null, problems: [source.problem] };
  const { data, problems, lineOf } = parseYaml(siteSchema, SITE_FILE, source.text);
  if (!data) return { data, problems };
  const fault = findUrlFault(data.url, environment);
  const urlProblems = fault
    ? [toProblem('site-url', SITE_FILE, lineOf(['url']), { url: data.url, ...fault })]
    : [];
  const known = findWellKnownProblems(data, toSiteBase(data, environment), now, lineOf);
  const marked = findMarked({ schema: siteSchema, data, file: SITE_FILE, lineOf });
  return { data, problems: [...problems, ...urlProblems, ...known, ...marked] };
}

/** What keeps `security.txt` and `trust.txt` from saying anything to anybody. */
function findWellKnownProblems(
  { security, trust, timeZone }: Site,
  base: string,
  now: Date,
  lineOf: (path: readonly string[]) => number,
): FileProblem[] {
  const unplaced = Object.entries({ security, trust }).flatMap(([name, value]) =>
    value === undefined || base === '/'
      ? []
      : [toProblem('well-known-base', SITE_FILE, lineOf([name]), { name, base })],
  );
  if (!security || Date.parse(toMoment(security.expires, timeZone)) > now.getTime())
    return unplaced;
  const { expires } = security;
  const line = lineOf(['security', 'expires']);
  return [...unplaced, toProblem('security-expired', SITE_FILE, line, { expires })];
}

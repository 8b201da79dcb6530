import { type Site, siteSchema } from '../schema/site.ts';
import { getBuildDate } from './build-date.ts';
import { findMarked } from './find-marked.ts';
import { toProblem } from './messages.ts';
import { parseYaml } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import { readText } from './read-text.ts';
import { toMoment } from './moments.ts';
import { findUrlFault, toSiteBase } from './site-base.ts';

export const SITE_FILE = 'content/site.yaml';

export interface SiteReading {
  readonly data: Site | null;
  /** The 1-based line of a field, or of the nearest field around it. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads what `content/site.yaml` says of the site.
 * @param environment what else may say where the site is published
 * @param now when it is read: what the site says may have expired
 */
export async function readSite(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
  now = getBuildDate(),
): Promise<SiteReading> {
  const source = await readText(root, SITE_FILE);
  if ('problem' in source) return { data: null, lineOf: () => 1, problems: [source.problem] };
  const { data, problems, lineOf } = parseYaml(siteSchema, SITE_FILE, source.text);
  if (!data) return { data, lineOf, problems };
  const fault = findUrlFault(data.url, environment);
  const urlProblems = fault
    ? [toProblem('site-url', SITE_FILE, lineOf(['url']), { url: data.url, ...fault })]
    : [];
  const known = findWellKnownProblems(data, toSiteBase(data, environment), now, lineOf);
  const marked = findMarked({ schema: siteSchema, data, file: SITE_FILE, lineOf });
  return { data, lineOf, problems: [...problems, ...urlProblems, ...known, ...marked] };
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

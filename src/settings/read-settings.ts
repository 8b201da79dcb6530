import { toContentRoot } from '../load/content-root.ts';
import type { FileProblem } from '../load/problem.ts';
import { toBase } from '../hosts/to-base.ts';
import { explainBase } from './explain-base.ts';
import { explainContentRoot } from './explain-content-root.ts';
import { readOutput } from './read-output.ts';
import { explainSite } from './explain-site.ts';
import { explainSourceDate } from './explain-source-date.ts';

/** What the environment may say; an empty value counts as none, except of `OUT_DIR`. */
export type SettingName = 'SITE' | 'BASE' | 'SOURCE_DATE_EPOCH' | 'GLOSA_ROOT' | 'OUT_DIR';

export interface Settings {
  /** Absolute; holds `content/`. */
  readonly contentRoot: string;
  /** Address of the site; null where `content/site.yaml` says it. */
  readonly site: string | null;
  /** Path under which the site is published, with a slash at both ends. */
  readonly base: string;
  /** Where the site goes: a real path, that of `dist` by default. Empty where `OUT_DIR` is wrong. */
  readonly output: string;
}

export const ALL_SETTINGS: readonly SettingName[] = [
  'SITE',
  'BASE',
  'SOURCE_DATE_EPOCH',
  'GLOSA_ROOT',
  'OUT_DIR',
];
export const DEFAULT_OUTPUT = 'dist';

/**
 * Reads what the environment says, and checks those settings that a command uses: all that is wrong
 * comes back at once. Nothing is made or changed.
 * @param explainUse why the output folder is of no use for the command; null where it is
 */
export function readSettings(
  projectRoot: string,
  environment: NodeJS.ProcessEnv,
  names: readonly SettingName[],
  explainUse: (output: string) => string | null = () => null,
): { settings: Settings; problems: FileProblem[] } {
  const value = (name: SettingName): string => environment[name]?.trim() ?? '';
  const contentRoot = toContentRoot(projectRoot, environment);
  const problems: FileProblem[] = [];
  const check = (name: SettingName, explain: (given: string) => string | null): void => {
    const message = names.includes(name) ? explain(value(name)) : null;
    if (message !== null) problems.push(toProblem(name, message));
  };
  const read = readOutput(environment['OUT_DIR'] ?? DEFAULT_OUTPUT, { projectRoot, contentRoot });
  check('SITE', (given) => (given === '' ? null : explainSite(given, value('BASE'))));
  check('BASE', explainBase);
  check('SOURCE_DATE_EPOCH', (given) => (given === '' ? null : explainSourceDate(given)));
  check('GLOSA_ROOT', () => explainContentRoot(environment['GLOSA_ROOT'] ?? '', contentRoot));
  check('OUT_DIR', () => ('folder' in read ? explainUse(read.folder) : read.problem));
  return {
    settings: {
      contentRoot,
      site: value('SITE') || null,
      base: toBase(value('BASE')),
      output: 'folder' in read ? read.folder : '',
    },
    problems,
  };
}

/** The environment has no file: the name of the setting stands in its place. */
function toProblem(name: SettingName, message: string): FileProblem {
  return { code: 'setting', severity: 'error', file: name, line: null, message };
}

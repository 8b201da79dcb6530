import { formatProblems } from '../load/format-problems.ts';
import { readSettings, type SettingName, type Settings } from '../settings/read-settings.ts';
import { fail } from './fail.ts';
import { projectRoot } from './project-root.ts';
import { toWrongSettings } from './messages.ts';

/**
 * What the environment says; where something is wrong, tells all of it and ends.
 * @param names of the settings that the command uses
 * @param explainUse why the output folder is of no use for it; null where it is
 */
export function requireSettings(
  names: readonly SettingName[],
  explainUse?: (output: string) => string | null,
  environment: NodeJS.ProcessEnv = process.env,
): Settings {
  const { settings, problems } = readSettings(projectRoot, environment, names, explainUse);
  if (problems.length > 0) fail(toWrongSettings(formatProblems(problems)));
  return settings;
}

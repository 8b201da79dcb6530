import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where content stands, below the folder that holds it. */
const CONTENT = 'content';

/**
 * The files and folders that a check is asked about, as paths from the root with forward slashes.
 * They may be given from the root, from the folder where the command was typed, or from `content/`.
 * @param given what stands after the command's name
 * @param root absolute path of the folder that holds `content/`
 * @returns those that are there, and those that are no part of content
 */
export function toScope(
  given: readonly string[],
  root: string,
): { readonly paths: readonly string[]; readonly unknown: readonly string[] } {
  const folders = [root, process.env['INIT_CWD'] ?? process.cwd(), path.join(root, CONTENT)];
  const found = given.map((name) =>
    folders
      .map((folder) => path.resolve(folder, name))
      .filter((absolute) => existsSync(absolute))
      .map((absolute) => path.relative(root, absolute).replaceAll(path.sep, '/'))
      .find((relative) => relative === CONTENT || relative.startsWith(`${CONTENT}/`)),
  );
  return {
    paths: found.filter((each) => each !== undefined),
    unknown: given.filter((_, index) => found[index] === undefined),
  };
}

/** Whether a file is one of those that the check is asked about: all where nothing is asked. */
export function isInScope(file: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((each) => file === each || file.startsWith(`${each}/`));
}

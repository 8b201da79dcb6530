import path from 'node:path';

/** The folder that holds `content/`: `GLOSA_ROOT` where it is set, else the project's own. */
export function toContentRoot(projectRoot: string, environment = process.env): string {
  return path.resolve(projectRoot, environment['GLOSA_ROOT'] ?? '');
}

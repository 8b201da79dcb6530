import { type Site, siteSchema } from '../schema/site.ts';
import { listFiles } from './list-files.ts';
import { parseYaml } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import { readText } from './read-text.ts';

const SITE_FILE = 'content/site.yaml';

/** Reads what `content/site.yaml` says of the site. */
export async function readSite(
  root: string,
): Promise<{ data: Site | null; problems: readonly FileProblem[] }> {
  const [file] = (await listFiles(root, 'content', 'site.yaml')).filter(
    (each) => each === SITE_FILE,
  );
  if (!file) {
    const message = 'Falta el archivo con los datos del sitio. Cópielo del proyecto original.';
    return {
      data: null,
      problems: [{ code: 'site', severity: 'error', file: SITE_FILE, line: null, message }],
    };
  }
  const source = await readText(root, file);
  return 'problem' in source
    ? { data: null, problems: [source.problem] }
    : parseYaml(siteSchema, file, source.text);
}

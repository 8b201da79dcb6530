import { splitFrontMatter } from '../parse-content.ts';
import { readTextOrEmpty } from '../read-if-there.ts';
import { readYaml } from '../read-yaml.ts';
import path from 'node:path';

/**
 * The line of a field in the front matter of an article, read anew: asked only where something is said
 * of it.
 */
export function findMetaLine(
  root: string,
  file: string,
  field: readonly (string | number)[],
): number | null {
  const parts = splitFrontMatter(readTextOrEmpty(path.join(root, file)));
  return typeof parts === 'string' ? null : readYaml(parts.frontMatter, 1).lineOf(field);
}

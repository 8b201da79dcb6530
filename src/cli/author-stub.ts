import { stringify } from 'yaml';
import { AUTHORS_FOLDER } from '../load/read-authors.ts';
import { toSlug } from '../schema/to-slug.ts';
import { SCHEMA_FOLDER } from './json-schemas.ts';
import { AUTHOR_HINTS, PROPOSED_AUTHOR } from './messages.ts';
import type { NewFile } from './write-new.ts';

/**
 * The file of somebody new who signs: a name is enough, and comments show what else there may be.
 * @param isProposed whether a program names them and an editor has to confirm it: then it is a draft
 * @returns null where the name gives no file name
 */
export function toAuthorStub(name: string, isProposed = false): NewFile | null {
  const slug = toSlug(name);
  if (!slug) return null;
  const lines = [
    `# yaml-language-server: $schema=../../${SCHEMA_FOLDER}/author.json`,
    ...(isProposed ? [`# ${PROPOSED_AUTHOR}`] : []),
    stringify({ ...(isProposed && { draft: true }), name }, { lineWidth: 0 }).trimEnd(),
    ...AUTHOR_HINTS.map((hint) => `# ${hint}`),
  ];
  return { file: `${AUTHORS_FOLDER}/${slug}.yaml`, text: `${lines.join('\n')}\n` };
}

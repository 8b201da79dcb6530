import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SCHEMA_FOLDER, toJsonSchemas } from './json-schemas.ts';
import { DONE } from './messages.ts';
import { projectRoot } from './project-root.ts';

/** Writes the JSON schemas that editors of text complete fields from. */
export async function writeSchemas(): Promise<void> {
  const folder = path.join(projectRoot, SCHEMA_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of toJsonSchemas())
    await writeFile(path.join(folder, `${name}.json`), text);
  console.log(DONE.schemas(SCHEMA_FOLDER));
}

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { SCHEMA_FOLDER, toJsonSchemas } from './json-schemas.ts';

test.each([...toJsonSchemas()])(
  'the JSON Schema of %s is the one that editors use',
  async (name, text) => {
    // After a change of the schemas: npm run schemas
    expect(await readFile(`${SCHEMA_FOLDER}/${name}.json`, 'utf8')).toBe(text);
  },
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseModel } from '../extract/tagger/model.ts';
import type { TaggerModel } from '../extract/tagger/model.ts';

/** Reads the weights that the project ships. */
export function readModel(): TaggerModel {
  return parseModel(readFileSync(join(import.meta.dirname, '../extract/data/tagger.txt'), 'utf8'));
}

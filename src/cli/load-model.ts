import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseModel, type TaggerModel } from '../extract/index.ts';
import { projectRoot } from './project-root.ts';

/** The tagger's weights as they ship with the project. */
export async function loadModel(): Promise<TaggerModel> {
  return parseModel(await readFile(path.join(projectRoot, 'src/extract/data/tagger.txt'), 'utf8'));
}

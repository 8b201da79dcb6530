import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCorpus } from './corpus/corpus.ts';
import { type Library, readLibrary } from '../load/read-library.ts';
import { runBuild } from './run-build.ts';

/** A built site of generated content, and that content. */
export interface CorpusSite {
  /** The folder of the built site. */
  readonly site: string;
  readonly library: Library;
  readonly remove: () => Promise<void>;
}

/**
 * Builds a generated site of some size, with `files` (path below `content/` → text) beside or in
 * place of the generated ones.
 */
export async function buildCorpusSite(
  base: string,
  size: Parameters<typeof writeCorpus>[1],
  files: Readonly<Record<string, string>>,
): Promise<CorpusSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-corpus-'));
  await writeCorpus(folder, size);
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, 'content', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  const site = await runBuild({ GLOSA_ROOT: folder, BASE: base });
  return {
    site,
    library: await readLibrary(folder),
    remove: async () => {
      for (const each of [folder, path.dirname(site)]) await rm(each, { recursive: true });
    },
  };
}

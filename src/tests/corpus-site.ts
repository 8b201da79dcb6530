import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeCorpus } from '../bench/corpus.ts';
import { type Library, readLibrary } from '../load/read-library.ts';

/** A generated site, built, and the content that it was built from. */
export interface CorpusSite {
  /** To be removed when the tests are done. */
  readonly folder: string;
  /** The built site. */
  readonly site: string;
  readonly library: Library;
}

/**
 * Builds a generated site of some size, with `files` (path below `content/` → text) beside or in
 * place of the generated ones.
 */
export async function buildCorpusSite(
  root: string,
  base: string,
  size: Parameters<typeof writeCorpus>[1],
  files: Readonly<Record<string, string>>,
): Promise<CorpusSite> {
  const folder = await mkdtemp(path.join(root, '.glosa-test-'));
  const site = path.join(folder, 'dist');
  await writeCorpus(folder, size);
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, 'content', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...process.env, GLOSA_ROOT: folder, OUT_DIR: site, BASE: base },
  });
  return { folder, site, library: await readLibrary(folder) };
}

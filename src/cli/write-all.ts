import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PlannedFile } from '../authoring/rename/plan-rename.ts';

/**
 * Writes all files or none: first whole beside their places, then each by one rename; what was
 * there before comes back where one of them fails.
 * @param root absolute path of the folder that holds `content/`
 * @throws what the system says, after all is as it was
 */
export async function writeAll(root: string, files: readonly PlannedFile[]): Promise<void> {
  const mark = `.${randomUUID()}.new`;
  const planned = files.map(({ file, text }) => {
    const target = path.join(root, file);
    // A hidden name is no content, should a kill leave one behind.
    const beside = path.join(path.dirname(target), `.${path.basename(target)}${mark}`);
    return { target, beside, text };
  });
  const done: { target: string; before: Buffer | null }[] = [];
  try {
    for (const { target, beside, text } of planned) {
      await mkdir(path.dirname(target), { recursive: true });
      if (text !== null) await writeFile(beside, text, { flag: 'wx' });
    }
    for (const { target, beside, text } of planned) {
      const before = await readFile(target).catch(() => null);
      if (text === null) await rm(target);
      else await rename(beside, target);
      done.push({ target, before });
    }
  } catch (error) {
    for (const { target, before } of done.reverse())
      await (before ? writeFile(target, before) : rm(target, { force: true }));
    throw error;
  } finally {
    for (const { beside } of planned) await rm(beside, { force: true });
  }
}

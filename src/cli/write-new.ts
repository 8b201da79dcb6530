import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toSlug } from '../schema/to-slug.ts';

/** A file to be written, its path from the project's root. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** Where a new article goes: `content/articles/2026-05-04-titular.md`. */
export function toArticleFile(published: string, title: string): string {
  return `content/articles/${published.slice(0, 10)}-${toSlug(title) ?? 'articulo'}.md`;
}

/**
 * Writes new files and never over old ones: the first must be new, of the others those that exist are left.
 * @returns the files written
 */
export async function writeNew(
  root: string,
  [first, ...others]: readonly [NewFile, ...NewFile[]],
): Promise<string[]> {
  if (await exists(path.join(root, first.file))) {
    console.error(
      `Ya existe ${first.file}. No se ha cambiado nada: use otro titular u otra fecha.`,
    );
    process.exit(1);
  }
  const written: string[] = [];
  for (const { file, text } of [first, ...others]) {
    const target = path.join(root, file);
    if (await exists(target)) continue;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
    written.push(file);
  }
  return written;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

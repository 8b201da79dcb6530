import { listFiles } from '../load/list-files.ts';
import type { Entry } from '../load/read-registers.ts';
import { readText } from '../load/read-text.ts';

/**
 * The entries that no article names, neither in its text nor by their reference, drafts of articles
 * included. A person's last word counts: where «Kim» stands, Kim Jong Un may be meant.
 * @param root absolute path of the folder that holds `content/`
 */
export async function findUnnamed(
  root: string,
  entries: readonly Entry[],
): Promise<ReadonlySet<Entry>> {
  const unnamed = new Map(entries.map((entry) => [entry, createNamedTest(entry)]));
  if (unnamed.size === 0) return new Set();
  const { files } = await listFiles(root, 'content/articles', '.md');
  for (const file of files) {
    const source = await readText(root, file);
    if ('problem' in source) continue;
    const folded = fold(source.text);
    for (const [entry, isNamed] of unnamed) if (isNamed(source.text, folded)) unnamed.delete(entry);
    if (unnamed.size === 0) break;
  }
  return new Set(unnamed.keys());
}

/** Tells whether an article's file may mean an entry: by its text as it stands, and folded. */
function createNamedTest({ ref, kind, data }: Entry): (text: string, folded: string) => boolean {
  const names = [data.name, ...data.aliases];
  const signs = [ref, ...names.map(fold)];
  // As names are written: «nadie» is not the surname Nadie.
  const last = kind === 'person' ? names.map((name) => name.split(' ').at(-1) ?? name) : [];
  const written = last.flatMap((word) => [word, word.toUpperCase()]);
  return (text, folded) =>
    signs.some((sign) => folded.includes(sign)) || written.some((word) => text.includes(word));
}

/** Capitals write without accents; a name may stand over two lines. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

import { splitFrontMatter } from '../load/parse-content.ts';
import { readText } from '../load/read-text.ts';
import { readYaml } from '../load/read-yaml.ts';

/** The line of an article's file where a claim's quotation stands; null where the file does not tell. */
export async function findClaimLine(
  root: string,
  file: string,
  claim: string,
): Promise<number | null> {
  const source = await readText(root, file);
  if ('problem' in source) return null;
  const parts = splitFrontMatter(source.text);
  if (typeof parts === 'string') return null;
  const yaml = readYaml(parts.frontMatter, 1);
  const { claims } = (yaml.data ?? {}) as {
    readonly claims?: readonly { readonly id?: unknown }[];
  };
  const index = claims?.findIndex(({ id }) => id === claim) ?? -1;
  return index === -1 ? null : yaml.lineOf(['claims', index, 'quote']);
}

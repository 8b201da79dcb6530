import { splitFrontMatter } from '../../load/parse-content.ts';
import { readYaml } from '../../load/read-yaml.ts';
import { toVersion } from './clash.ts';
import { type Merged, mergeTexts } from './lines.ts';
import { mergePieces } from './merge-pieces.ts';
import { toText } from './raw-text.ts';

/**
 * What two made of one file of content, together: line by line where that leaves nothing to be asked, else
 * field by field and item by item. What could not be read then is asked about whole.
 */
export function joinFiles(file: string, mine: string, base: string, theirs: string): Merged {
  const merged = mergeTexts(mine, base, theirs);
  if ('text' in merged && isReadable(file, merged.text)) return merged;
  if (file.endsWith('.txt')) return merged;
  const parts = mergePieces(file, { mine, base, theirs });
  const isSound = (['mine', 'theirs'] as const).every((version) =>
    isReadable(file, toVersion(parts, version)),
  );
  if (!isSound) return { parts: [{ path: [], mine, base, theirs, hasBoth: false }] };
  return parts.every((part) => typeof part === 'string') ? { text: parts.join('') } : { parts };
}

/** Whether a joined file can still be read at all. */
function isReadable(file: string, raw: string): boolean {
  const text = toText(raw);
  if (file.endsWith('.txt')) return true;
  if (file.endsWith('.yaml')) return readYaml(text).errors.length === 0;
  const parts = splitFrontMatter(text);
  return typeof parts !== 'string' && readYaml(parts.frontMatter).errors.length === 0;
}

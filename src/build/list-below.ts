import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * All files below a folder, relative to it with forward slashes, in one order on every machine.
 * @param isLeftOut whether nothing of a folder is wanted, by its path with a slash at its end: it is not even read
 */
export function listBelow(
  folder: string,
  isLeftOut: (below: string) => boolean = () => false,
): string[] {
  const files: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const place = `${below}${entry.name}`;
      if (entry.isFile()) files.push(place);
      else if (entry.isDirectory() && !isLeftOut(`${place}/`)) walk(`${place}/`);
    }
  };
  walk('');
  return files.sort();
}

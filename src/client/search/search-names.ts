import type { NameFile } from '../../exports/search/name-index.ts';
import { createNameFinder, type FoundName } from './find-names.ts';
import { loadJson } from './load-json.ts';
import type { Query } from './query.ts';

/**
 * Finds names as the files of the index come: the first holds those of most articles and answers at
 * once, the answer of all follows.
 * @param path of the folder with the files
 */
export function createNameSearch(
  path: string,
): (query: Query, show: (found: readonly FoundName[]) => Promise<void>) => Promise<void> {
  const load = (number: number): Promise<NameFile> =>
    loadJson(`${path}nombres-${number}.json`) as Promise<NameFile>;
  let findAmongFirst: ReturnType<typeof createNameFinder> | undefined;
  let findAmongAll: ReturnType<typeof createNameFinder> | undefined;
  return async (query, show) => {
    if (!findAmongAll) {
      const { names, last } = await load(1);
      findAmongFirst ??= createNameFinder(names);
      if (last > 1) await show(findAmongFirst(query));
      const rest = Array.from({ length: last - 1 }, (_, index) => load(index + 2));
      const others = (await Promise.all(rest)).flatMap((file) => file.names);
      findAmongAll ??= last > 1 ? createNameFinder([...names, ...others]) : findAmongFirst;
    }
    await show(findAmongAll(query));
  };
}

import { type ArticleMeta, articleSchema } from '../schema/article.ts';

type Path = readonly (string | number)[];

/** What is sound of an article's data, with the way back to where it stands in the file. */
export interface SalvagedMeta {
  readonly meta: ArticleMeta;
  /** The path in the file's data of a path in `meta`. */
  readonly toOriginal: (path: Path) => Path;
  /** Whether exceptions of mentions are missing: names may then seem ambiguous that are not. */
  readonly lacksMentions: boolean;
}

/** What no article can be without, where the file's own is wrong: nothing is told of it. */
const STAND_INS = { title: '—', description: '—', published: '2000-01-01' } as const;

/**
 * Leaves out of an article's data what is wrong, so that the rest can be checked against its text in
 * the same run: an item of a list alone, anything else with its whole field.
 * @param raw the data as YAML gives them; null where they could not be read
 * @param faults the paths of what is wrong
 * @returns null where too little is left
 */
export function salvageMeta(raw: unknown, faults: readonly Path[]): SalvagedMeta | null {
  const isReadable = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  const fields = new Map(Object.entries(isReadable ? raw : {}));
  const kept = new Map<string, readonly number[]>();
  for (const name of new Set(faults.map(([field]) => String(field)))) {
    const items = fields.get(name);
    const wrong = faults.filter(([field]) => field === name).map(([, index]) => index);
    if (Array.isArray(items) && wrong.every((index) => typeof index === 'number')) {
      const sound = [...items.keys()].filter((index) => !wrong.includes(index));
      kept.set(name, sound);
      fields.set(
        name,
        sound.map((index) => items[index]),
      );
    } else fields.delete(name);
  }
  const { success, data } = articleSchema.safeParse({
    ...STAND_INS,
    ...Object.fromEntries(fields),
  });
  if (!success) return null;
  return {
    meta: data,
    toOriginal: (path) =>
      path.map((key, depth) =>
        depth === 1 && typeof key === 'number' ? (kept.get(String(path[0]))?.[key] ?? key) : key,
      ),
    lacksMentions: !isReadable || faults.some(([field]) => field === 'mentions'),
  };
}

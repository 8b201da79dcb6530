const loaded = new Map<string, Promise<unknown>>();

/** Loads each file once, also where several ask for it at a time; what failed is asked for again. */
export function loadJson(path: string): Promise<unknown> {
  const before = loaded.get(path);
  if (before) return before;
  const loading = load(path);
  loaded.set(path, loading);
  loading.catch(() => loaded.delete(path));
  return loading;
}

async function load(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(path);
  return response.json();
}

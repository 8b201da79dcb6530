/**
 * What is stored under a key, or null: where nothing is stored, where it is no JSON, or where the
 * browser gives no storage at all (blocked, private window).
 */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Stores a value as JSON. Where storage is blocked or full the value lasts as long as the page. */
export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The reader loses the memory of a choice, never the choice itself.
  }
}

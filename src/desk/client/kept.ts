/** What was typed and is not in the journal yet: a tab that closes, or a browser that dies, loses none of it. */
interface Kept {
  /** What the field had when it was begun: typed over anything else, it would be another text. */
  readonly from: string;
  readonly text: string;
}

const PREFIX = 'mesa-escrito:';

export function keep(key: string, from: string, text: string): void {
  try {
    if (text === from) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify({ from, text } satisfies Kept));
  } catch {
    // The browser has no room, or keeps nothing: it is in the field, and in the file when the caret leaves it.
  }
}

/** @returns what was typed over this very text; null where nothing was */
export function recall(key: string, from: string): string | null {
  const stored = localStorage.getItem(PREFIX + key);
  if (stored === null) return null;
  const kept = JSON.parse(stored) as Kept;
  if (kept.from === from) return kept.text;
  localStorage.removeItem(PREFIX + key);
  return null;
}

export function forget(key: string): void {
  localStorage.removeItem(PREFIX + key);
}

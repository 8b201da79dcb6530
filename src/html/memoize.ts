/**
 * Makes of a function of a text one that knows what it gave before.
 * @param make of few texts, each of which is asked for often: nothing is forgotten
 */
export function remember<Key extends string, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

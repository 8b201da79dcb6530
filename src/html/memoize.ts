/** What tells one call from another: things by identity, texts and numbers by what they say. */
type Key = object | string | number;

type Cache<Argument, Value> = Pick<Map<Argument, Value>, 'get' | 'set'>;

/**
 * Makes of a function one that knows what it gave before. When it forgets is a matter of its
 * argument: what was made of an object lives as long as that object, so that all that was made of a
 * library, an article or an entry goes when content is read anew; what was made of a text or a
 * number is never forgotten: there may be few of them, each asked for often.
 *
 * A function of two things is one of the first that gives one of the second:
 * `memoize((article) => memoize((level) => …))`.
 * @param make gives the same whenever it is asked the same; `undefined` would be made each time
 */
export function memoize<Argument extends Key, Value>(
  make: (argument: Argument) => Value,
): (argument: Argument) => Value {
  let made: Cache<Argument, Value> | undefined;
  return (argument) => {
    made ??= typeof argument === 'object' ? createWeakCache() : new Map();
    const before = made.get(argument);
    if (before !== undefined) return before;
    const value = make(argument);
    made.set(argument, value);
    return value;
  };
}

function createWeakCache<Argument, Value>(): Cache<Argument, Value> {
  return new WeakMap<Argument & object, Value>() as unknown as Cache<Argument, Value>;
}

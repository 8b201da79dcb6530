/** Whether two words differ by one letter: another one, one too many or too few, or two that changed places. */
export function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const rest = start + 1;
  const isOther = short.slice(rest) === long.slice(rest);
  const isSwapped =
    short[start] === long[rest] &&
    short[rest] === long[start] &&
    short.slice(rest + 1) === long.slice(rest + 1);
  return isOther || isSwapped;
}

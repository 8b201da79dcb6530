import { splice } from './lines.ts';
import { YamlEditError } from './yaml-value.ts';

/** Takes one of several parts out of a list or map in brackets, with the comma that parted it. */
export function cutFlow(
  yaml: string,
  ranges: readonly (readonly [number, number] | null)[],
  index: number,
): string {
  const [own, before, next] = [ranges[index], ranges[index - 1], ranges[index + 1]];
  if (!own) throw new YamlEditError(`Expected part ${index}`);
  if (next) return splice(yaml, [own[0], next[0]]);
  return splice(yaml, [before ? before[1] : own[0], own[1]]);
}

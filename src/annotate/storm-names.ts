/** «el huracán Melissa», «la tormenta tropical Ana»: named as people are. */
const STORM =
  /(?:[Hh]uracán|[Cc]iclón|[Bb]orrasca|[Tt]ormenta|[Tt]ifón|[Tt]emporal)(?: tropical)? "?(\p{Lu}\p{L}+)/gu;

/** The names of the storms of a text: there «Melissa tocó tierra» is nobody called so. */
export function findStormNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(STORM), ([, name = '']) => name));
}

import type { NameInText } from './name-in-text.ts';

/** «el huracán Melissa», «la tormenta tropical Ana»: named as people are. */
const STORM = /(?:huracán|ciclón|borrasca|tormenta|tifón|temporal)(?: tropical)? "?$/u;
/** UTF-16 units of the longest of them. */
const STORM_MAX = 20;

/** Leaves out bare names that a storm of the text bears: «Melissa tocó tierra» after «el huracán Melissa». */
export function withoutStorms(text: string, bare: readonly NameInText[]): readonly NameInText[] {
  const storms = new Set(bare.filter((name) => isStorm(text, name)).map(({ name }) => name));
  return storms.size === 0 ? bare : bare.filter(({ name }) => !storms.has(name));
}

function isStorm(text: string, { start }: NameInText): boolean {
  return STORM.test(text.slice(Math.max(0, start - STORM_MAX), start).toLowerCase());
}

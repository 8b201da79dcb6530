/** A passage that two changed in different ways. */
export interface Clash {
  readonly mine: string;
  readonly theirs: string;
}

/** How a clash ends. */
export type Choice = 'mine' | 'theirs' | 'both';

/** One text of two: each clash ends as chosen, those without a choice with what is here. */
export function chooseParts(
  parts: readonly (string | Clash)[],
  choices: readonly Choice[],
): string {
  const left = [...choices];
  return parts
    .map((part) => (typeof part === 'string' ? part : choosePart(part, left.shift() ?? 'mine')))
    .join('');
}

function choosePart({ mine, theirs }: Clash, choice: Choice): string {
  if (choice === 'mine') return mine;
  return choice === 'theirs' ? theirs : theirs + mine;
}

/** A text as long as a short book's chapter, with claims to decide. */
const LONG = { paragraphs: 250, words: 80, claims: 100 };

/** An article of 20,000 words with 100 claims, as its file has it. */
export function toLongArticle(): string {
  const words =
    'la alcaldesa dijo que el puente viejo seguirá cerrado durante varios meses porque las obras avanzan'.split(
      ' ',
    );
  const paragraphs: string[] = [];
  const claims: string[] = [];
  for (let index = 0; index < LONG.paragraphs; index += 1) {
    const own = Array.from(
      { length: LONG.words },
      (_, at) => words[(index * 7 + at * 3) % words.length],
    );
    own[12] = `palabra${index}`;
    paragraphs.push(`Dijo ${own.join(' ')}.`);
    if (claims.length < LONG.claims) claims.push(own.slice(6, 20).join(' '));
  }
  const items = claims.map(
    (quote, index) =>
      `  - draft: true\n    id: c${index}\n    quote: ${quote}\n    speaker: none\n    summary: Dice algo.\n`,
  );
  return `---\ndraft: true\ntitle: Largo\ndescription: Un texto largo.\npublished: 2026-01-01\nclaims:\n${items.join('')}---\n\n${paragraphs.join('\n\n')}\n`;
}

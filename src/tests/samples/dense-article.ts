import { stringify } from 'yaml';

/** Words that no register of the corpus has for a name. */
const WORDS =
  'la obra sigue sin fecha porque nadie ha dicho todavía cuánto cuesta ni quién pagará lo que falta por hacer este año'.split(
    ' ',
  );
const WORDS_IN_SENTENCE = 20;
const SENTENCES_IN_PARAGRAPH = 3;

/** An article where every sentence is a claim, as a debate has them: 30 in 600 words. */
export function toDenseArticle(claims: number): string {
  const sentences = Array.from({ length: claims }, (_, index) => {
    const words = WORDS.slice(0, WORDS_IN_SENTENCE - 2).join(' ');
    return `Punto ${index + 1}: ${words}`;
  });
  const paragraphs: string[] = [];
  for (let at = 0; at < claims; at += SENTENCES_IN_PARAGRAPH)
    paragraphs.push(`${sentences.slice(at, at + SENTENCES_IN_PARAGRAPH).join('. ')}.`);
  const front = {
    title: 'Un debate con muchas voces',
    description: 'Muchas afirmaciones en pocas palabras.',
    published: '2024-01-02',
    topics: ['Debates'],
    claims: sentences.map((quote, index) => ({
      id: `punto-${index + 1}`,
      quote,
      speaker: 'none',
      summary: `El texto da por cierto en el punto ${index + 1}, sin atribuirlo a nadie, que la obra sigue sin fecha ni presupuesto y que nadie ha dicho quién la pagará.`,
    })),
  };
  return `---\n${stringify(front)}---\n\n${paragraphs.join('\n\n')}\n`;
}

/** What an article may have beside paragraphs, and not one claim. */
export const PLAIN_ARTICLE = `---
${stringify({
  title: 'Una entrevista con tabla y nota',
  description: 'Preguntas, respuestas, cifras y una nota al pie.',
  published: '2024-01-03',
  topics: ['Debates'],
})}---

## Qué se pregunta

**¿Cuánto cuesta?** Nadie lo ha dicho todavía.[^1]

> Lo que falta por hacer este año no cabe en una tarde, y menos en dos.

| Año | Metros | Coste |
| --- | --- | --- |
| 2022 | 120 | 3 millones |
| 2023 | 80 | 2 millones |

1. Primero se mide.
2. Después se paga.

---

**¿Y quién paga?** Eso tampoco.

[^1]: El presupuesto se publicará en otoño.
`;

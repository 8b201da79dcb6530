import { stringify } from 'yaml';

/** As no dictionary has it, and as addresses and chemistry do. */
const WORD = 'Anticonstitucionalísimamente'.repeat(4);
const ADDRESS =
  'https://example.org/una/direccion/muy/larga/sin/espacios/que/no/acaba/nunca/2023/09/14/cumbre.html';

/** An article with words wider than a phone wherever it has words; it names {@link INTERVIEW_ENTRIES}. */
export const LONG_WORDS_ARTICLE = `---
${stringify({
  title: `El puerto de ${WORD} abre`,
  description: `La dirección ${ADDRESS} y la palabra ${WORD}.`,
  published: '2024-01-06',
  topics: ['Obras', WORD.slice(0, 80)],
  claims: [
    {
      id: 'larga',
      quote: `Abriremos el ${WORD} antes del verano`,
      speaker: 'person:lucia-arnal',
      summary: `Lucía Arnal promete abrir el ${WORD} antes del verano.`,
    },
    {
      id: 'anonima',
      quote: `creen que ${WORD} no abrirá`,
      speaker: `group:los vecinos de ${WORD}`,
      summary: `Los vecinos creen que ${WORD} no abrirá.`,
    },
  ],
  notes: [{ quote: 'La dirección', note: `Está en ${ADDRESS} desde entonces.` }],
})}---

«Abriremos el ${WORD} antes del verano», dijo Lucía Arnal al prof. Soto, el núm. 3 de Puerto Alba.[^1]

Los vecinos de ${WORD} creen que ${WORD} no abrirá.

La dirección ${ADDRESS} dice ${WORD}.

## Un apartado sobre ${WORD}

| ${WORD} | Año |
| --- | --- |
| ${ADDRESS} | 2024 |

- ${WORD}

> ${ADDRESS}

\`${WORD}\`

[^1]: ${WORD} y ${ADDRESS}.
`;

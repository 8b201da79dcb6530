import { stringify } from 'yaml';

/*
  What an article may have at once: an interview with a table, a footnote, a block quotation and
  thirty claims; and a report with room beside it. Puerto Alba and its people are invented.
*/

/** Questions, each with what is answered; every answer is a claim. */
const INTERVIEW: readonly (readonly [question: string, answers: readonly string[]])[] = [
  [
    '¿Cuándo se abre el puerto?',
    [
      'Abriremos el muelle norte antes del verano, con dos grúas y sin ceremonia',
      'El muelle sur tendrá que esperar a que se retire el pecio',
      'Nadie en esta casa ha prometido nunca una fecha para el resto',
    ],
  ],
  [
    '¿Cuánto ha costado hasta ahora?',
    [
      'Llevamos gastados cuarenta y dos millones, y está todo en la tabla',
      'Una tercera parte se fue en el dragado del primer invierno',
      'No pediré un céntimo más a la provincia',
    ],
  ],
  [
    'La oposición dice que la obra está parada.',
    [
      'Quien diga que está parada no ha pasado por allí una mañana',
      'Hubo once días sin trabajo, y los once fueron de temporal',
      'Me gustaría que vinieran a verlo, y se lo he dicho por carta',
    ],
  ],
  [
    '¿Qué pasa con los pescadores?',
    [
      'Los pescadores conservan sus cuarenta amarres, ni uno menos',
      'La lonja nueva tendrá cámaras de frío, que la vieja no tenía',
      'Estamos hablando con la cofradía del precio del hielo',
      'No se cerrará la lonja vieja hasta que funcione la otra',
    ],
  ],
  [
    '¿Y el ruido?',
    [
      'Las grúas eléctricas hacen menos ruido que la carretera',
      'De noche no se trabaja, salvo cuando manda la marea',
      'Hemos recibido tres quejas en dos años',
    ],
  ],
  [
    '¿Quién vigila las cuentas?',
    [
      'Las cuentas las revisa una auditora de fuera cada trimestre',
      'Los tres informes están publicados enteros',
      'En el segundo se nos reprocha un contrato partido en dos, y con razón',
      'Aquel contrato lo firmé yo y no lo volvería a firmar',
    ],
  ],
  [
    '¿Habrá cruceros?',
    [
      'Los cruceros no caben, y tampoco los queremos',
      'Un barco de ese tamaño taparía el faro desde la plaza',
      'La naviera que preguntó recibió la misma respuesta',
    ],
  ],
  [
    '¿Qué le preocupa más?',
    [
      'Me preocupa la arena, que vuelve cada otoño',
      'El dragado habrá que repetirlo cada cuatro años',
      'Para eso hay un fondo, que hoy está vacío',
      'Llenarlo es lo primero que haremos en enero',
    ],
  ],
  [
    '¿Se presentará otra vez?',
    [
      'Si el muelle norte abre, habré terminado lo que vine a hacer',
      'Si no abre, no tendría cara para pedir el voto',
      'Pregúnteme en verano',
    ],
  ],
];

const TABLE = `| Partida | Millones de euros | Parte del total | Estado |
| --- | --- | --- | --- |
| Dragado | 14,1 | 34 % | terminado |
| Muelle norte | 19,6 | 47 % | en obras |
| Lonja | 6,3 | 15 % | en obras |
| Accesos | 2,0 | 5 % | sin empezar |`;

/** The entries that {@link INTERVIEW_ARTICLE} and {@link REPORT_ARTICLE} name. */
export const INTERVIEW_ENTRIES: Readonly<Record<string, string>> = {
  'people/lucia-arnal.yaml': stringify({
    name: 'Lucía Arnal',
    description: 'Alcaldesa inventada de una ciudad que no existe.',
    roles: [{ title: 'alcaldesa de Puerto Alba', from: '2019-06-15' }],
  }),
  'places/puerto-alba.yaml': stringify({
    name: 'Puerto Alba',
    kind: 'city',
    description: 'Ciudad inventada.',
  }),
};

const claims = INTERVIEW.flatMap(([, answers]) => answers).map((quote, index) => ({
  id: `respuesta-${index + 1}`,
  quote,
  speaker: 'person:lucia-arnal',
  kind: index % 4 === 3 ? 'promise' : 'opinion',
  summary: `Lucía Arnal responde que ${quote.charAt(0).toLowerCase()}${quote.slice(1)}.`
    .replaceAll('me ', 'le ')
    .slice(0, 180),
}));

/** An interview with a table, a footnote, a block quotation, a list and thirty claims. */
export const INTERVIEW_ARTICLE = `---
${stringify({
  title: 'La alcaldesa responde a las preguntas sobre la obra del puerto',
  description: 'Lucía Arnal habla del muelle norte, de la lonja y de un fondo que está vacío.',
  published: '2024-01-04',
  topics: ['Obras', 'Entrevistas'],
  claims,
})}---

Lucía Arnal recibe en una sala desde la que se ve el dragado. Habla deprisa y se levanta dos veces para señalar las grúas.[^1]

${INTERVIEW.map(([question, answers], index) => {
  const after =
    index === 1
      ? `\n\n${TABLE}`
      : index === 5
        ? '\n\n> La partición del contrato no causó perjuicio, pero privó a otros de presentarse.\n\nEso dice el segundo informe, página 31.'
        : '';
  return `${index % 3 === 0 ? `## ${['El muelle', 'El dinero y la gente', 'Lo que viene'][index / 3]}\n\n` : ''}**${question}** «${answers.join('. ')}.»${after}`;
}).join('\n\n')}

[^1]: La conversación duró cincuenta minutos y fue grabada con su permiso.
`;

/** A long report with one direct quote: it has room for it beside the text. */
export const REPORT_ARTICLE = `---
${stringify({
  title: 'El muelle norte abrirá antes del verano',
  description: 'La alcaldesa no da fecha para el resto de la obra.',
  published: '2024-01-05',
  topics: ['Obras'],
  claims: [
    {
      id: 'muelle-norte',
      quote: 'Abriremos el muelle norte antes del verano, con dos grúas y sin ceremonia',
      speaker: 'person:lucia-arnal',
      verb: 'dijo',
      kind: 'promise',
      summary: 'Lucía Arnal promete abrir el muelle norte antes del verano.',
    },
  ],
})}---

La obra empezó hace cinco inviernos. Desde entonces ha cambiado dos veces de proyecto y tres de empresa, y la ciudad se ha acostumbrado a mirar las grúas como si fueran parte del paisaje.

«Abriremos el muelle norte antes del verano, con dos grúas y sin ceremonia», dijo Lucía Arnal en el pleno.

${Array.from(
  { length: 5 },
  () =>
    'El muelle mide trescientos metros y tendrá calado para los barcos que hoy pasan de largo. La carretera que lo une con la ciudad no está hecha, y los camiones entrarán por donde entran ahora, que es por donde se puede.',
).join('\n\n')}
`;

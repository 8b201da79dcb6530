import { describe, expect, test } from 'vitest';
import { annotateArticle, NO_META, toLexicon } from './index.ts';
import { slugSchema } from '../schema/ids.ts';

/** What is told of an anonymous source whom the text calls so. */
function toldOf(group: string): string[] {
  const claim = {
    ...{ id: slugSchema.parse('c'), quote: 'subirán los precios', summary: 's', prefix: '' },
    ...{ kind: 'fact' as const, draft: false, speaker: { type: 'group' as const, text: group } },
  };
  const markdown = `Según ${group}, subirán los precios.`;
  const meta = { ...NO_META, claims: [claim] };
  return annotateArticle({ markdown, linesBefore: 0, meta }, toLexicon([]).lexicon).problems.map(
    ({ code }) => code,
  );
}

describe('an anonymous source', () => {
  test.each([
    ...['ambos', 'los tres países', 'los nueve ministros', 'los 27', 'los 27 Estados'],
    ...['uno de ellos', 'cada uno de los dos', 'este último', 'la segunda', 'aquellos'],
    ...['los citados portavoces', 'unas y otras', 'las demás'],
  ])('that was named before is none: %s', (group) => {
    expect(toldOf(group)).toEqual(['group-named']);
  });

  test.each([
    ...[
      'el informe',
      'varios estudios',
      'dos sentencias',
      'la última encuesta',
      'un nuevo dictamen',
    ],
    ...['numerosos sondeos', 'leyes de la época', 'la querella', 'los mensajes', 'su propia web'],
  ])('that is a document is none: %s', (group) => {
    expect(toldOf(group)).toEqual(['group-document']);
  });

  test.each([
    ...[
      'los analistas',
      'los autores del informe',
      'fuentes del ministerio',
      'los primeros testigos',
    ],
    ...['los 15 heridos', 'dos testigos', 'varios vecinos', 'la oposición', 'los últimos en salir'],
    ...['los autónomos', 'los estudiosos', 'quienes lo vieron'],
  ])('is left as it is: %s', (group) => {
    expect(toldOf(group)).toEqual([]);
  });
});

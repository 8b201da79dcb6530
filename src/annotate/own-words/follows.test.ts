import { expect, test } from 'vitest';
import { articleSchema } from '../../schema/article.ts';
import { annotateArticle, toLexicon } from '../index.ts';

const { lexicon } = toLexicon([]);

/** What an editor hears of a headline: nothing, a question or an error. */
function hear(text: string, title: string): 'silent' | 'asked' | 'refused' {
  const meta = articleSchema.parse({ title, description: 'Pasó.', published: '2024-03-18' });
  const { problems } = annotateArticle({ markdown: text, linesBefore: 0, meta }, lexicon);
  const own = problems.filter(({ code }) => code.startsWith('own-'));
  if (own.length === 0) return 'silent';
  return own.some(({ severity }) => severity === 'error') ? 'refused' : 'asked';
}

/** 18 March 2024 is a Monday. */
const CASES = [
  ['El cráneo tiene 35.000 años.', 'Un cráneo de 35 milenios', 'silent'],
  ['El cráneo tiene 35.000 años.', 'Un cráneo de 53 milenios', 'refused'],
  ['Ardieron 12.000 hectáreas.', 'Arden 120 kilómetros cuadrados', 'silent'],
  ['Ardieron 12.000 hectáreas.', 'Arden 12.000 kilómetros cuadrados', 'asked'],
  ['Recogieron 4.000 kilos.', 'Recogidas cuatro toneladas', 'silent'],
  ['El plazo dura dos semestres.', 'El plazo es de doce meses', 'silent'],
  ['Costó 3 mil millones de euros.', 'Costó 3.000 millones', 'silent'],
  ['Fueron 2,53 millones de votos.', 'Dos millones y medio de votos', 'silent'],
  ['Salieron a las 19.40.', 'Salieron a las ocho menos veinte', 'silent'],
  ['Salieron a las 19.40.', 'Salieron a las ocho menos diez', 'refused'],
  ['Salieron a las ocho menos veinte.', 'Salieron a las 19.40', 'silent'],
  ['Hubo 178 síes, 167 noes y 5 abstenciones.', 'En total votaron 350', 'asked'],
  ['Hubo 178 síes, 167 noes y 5 abstenciones.', 'En total votaron 360', 'refused'],
  ['Votó el 58 por ciento.', 'Cuatro de cada diez no votaron', 'asked'],
  ['Votó el 58 por ciento.', 'Uno de cada diez no votó', 'refused'],
  ['El billete pasa de 15 a 18 euros.', 'El billete sube un 20 %', 'asked'],
  ['El billete pasa de 1,40 a 1,65 euros.', 'El billete sube 25 céntimos', 'silent'],
  ['El billete pasa de 1,40 a 1,65 euros.', 'El billete sube 52 céntimos', 'refused'],
  ['Acudieron 46.318 aficionados.', 'Acudieron 46.000 aficionados', 'asked'],
  ['Subió un 12,5 por ciento.', 'Sube más de un 13 %', 'asked'],
  ['Subió un 8,5 por ciento.', 'Sube un 8,0 %', 'refused'],
  ['Le pagarán durante dos años y tres meses.', 'Le pagarán durante 27 meses', 'silent'],
  ['Le pagarán durante dos años y tres meses.', 'Le pagarán durante 24 meses', 'refused'],
  ['El puerto abrió ayer.', 'El puerto abrió el domingo', 'silent'],
  ['El puerto abrirá mañana.', 'El puerto abrirá el martes', 'silent'],
  ['El puerto abrió por la mañana.', 'El puerto abrirá el martes', 'refused'],
  ['Cerró a las 18.30 y abrió a las 9.00.', 'Cerrado más de 14 horas', 'asked'],
  ['Cerró a las 18.30 y abrió a las 9.00.', 'Cerrado más de 17 horas', 'refused'],
  ['Regirá desde el 1 de enero.', 'Regirá desde Año Nuevo', 'silent'],
  ['Regirá desde el 1 de abril.', 'Regirá desde Año Nuevo', 'refused'],
  ['Ocupó el sillón K.', 'Ocupó el sillón L', 'refused'],
  ['Ganará el 7 de agosto.', 'Ganará por siete puntos', 'refused'],
  ['Lo juzga el Tribunal Superior de Justicia.', 'Lo juzga el Tribunal Constitucional', 'asked'],
] as const;

test.each(CASES)('of «%s», «%s» is %s', (text, title, heard) => {
  expect(hear(text, title)).toBe(heard);
});

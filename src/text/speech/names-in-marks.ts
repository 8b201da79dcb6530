import { SAYS } from './said.ts';
import type { Span } from './types.ts';
import { toWordList } from '../../names/word-list.ts';

/** What is called by the words between marks, or called so by others: «el llamado “experto”». */
const CALLED =
  /(?:(?:mal )?(?:auto)?(?:llamad|denominad|titulad|intitulad|subtitulad|rotulad|apodad|proclamad|supuest|presunt|pretendid|sedicent)[oa]s?|(?:conocid|bautizad)[oa]s? como|alias|de nombre)\s*$/iu;
/** Works, media, ships, storms and other things that have a name of their own. */
const WORK = toWordList(`
  película film filme cinta documental corto cortometraje largometraje libro novela cuento poema poemario ensayo obra cuadro
  escultura exposición muestra canción tema disco álbum sencillo serie programa podcast concurso revista diario periódico semanario
  portal web blog canal cadena operación plan proyecto misión barco buque fragata portaaviones submarino yate pesquero nave cohete
  satélite huracán tormenta borrasca restaurante bar hotel teatro cine premio galardón asociación grupo banda movimiento plataforma
  campaña ley decreto informe estudio artículo reportaje columna sección capítulo episodio conferencia ponencia charla curso taller
  festival feria jornada jornadas congreso musical ópera zarzuela comedia tragedia ballet sinfonía himno colección saga trilogía
`).join('|');
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${WORK})s?(?: (?:de|del|de la|de los|de las)(?: \\p{Lu}[\\p{L}\\p{M}-]+){1,4})?,?\\s*$`,
  'iu',
);
const CAPITAL = /^[\p{Lu}\p{N}¿¡]/u;
const SENTENCE_END = /[.!?…]\s/u;
/** UTF-16 units of a sentence on either side of a mark. */
const SENTENCE_MAX = 300;
/** UTF-16 units before a mark that are looked at. */
const BEFORE = 80;
/** Fewer words in marks are a name or an ironic word, unless somebody is said to say them. */
const WORDS_MIN = 3;

/** Whether what stands in marks is the name of something or a word used with irony, and no speech. */
export function isNameInMarks(text: string, marked: Span, block: Span): boolean {
  const before = text.slice(Math.max(block.start, marked.start - BEFORE), marked.start);
  if (CALLED.test(before)) return true;
  const inside = text.slice(marked.start + 1, marked.end - 1).trim();
  if (CAPITAL.test(inside) && NAMED.test(before)) return true;
  return inside.split(/\s+/u).length < WORDS_MIN && !SAYS.test(sentenceAround(text, marked, block));
}

/** The sentence of a block in which a range stands, without the range itself. */
function sentenceAround(text: string, { start, end }: Span, block: Span): string {
  const before = text.slice(Math.max(block.start, start - SENTENCE_MAX), start);
  const after = text.slice(end, Math.min(block.end, end + SENTENCE_MAX));
  const from = before.split(SENTENCE_END).at(-1) ?? '';
  const to = after.split(SENTENCE_END)[0] ?? '';
  return `${from} ${to}`;
}

import { MONTHS, WEEKDAYS } from '../../text/calendar-words.ts';
import { toWordSet } from '../../names/word-list.ts';

/** Closed classes of Spanish, in lower case: the words that show where a phrase starts and ends. */
export const DETERMINERS = toWordSet(`
  el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella otro
  otra otros otras algunos algunas algún alguna varios varias ambos ambas cada dicho dicha muchos
  muchas numerosos numerosas diversos diversas distintos distintas dos tres cuatro cinco seis ningún
  ninguna cualquier nuestro nuestra mi al del
`);

/** Determiners that also stand alone: «ambos dijeron» has its subject, «la denuncia» is a noun. */
export const PRONOUN_DETERMINERS = toWordSet(`
  al esta este estas estos ese esa esos esas aquel aquella ambos ambas otro otra otros otras algunos
  algunas muchos muchas varios varias dos tres cuatro cinco seis
`);

export const PREPOSITIONS = toWordSet(`
  a ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre
  tras al como pese excepto salvo
`);

/** Words between an auxiliary and its participle or before a verb that are never its subject. */
const ADVERBS = toWordSet(`
  hoy ayer mañana anoche anteayer también además asimismo ahora entonces después antes luego
  posteriormente anteriormente recientemente finalmente igualmente incluso sólo solo ya nuevamente
  aquí allí no nunca tampoco obstante embargo parte vez así siempre hasta tarde noche semana mismo
  pasado pasada último última día mes año todavía aún
`);

const CLITICS = toWordSet('se le les lo la los las nos me te os');

export function isAdverb(lower: string): boolean {
  return (
    ADVERBS.has(lower) ||
    WEEKDAYS.has(lower) ||
    MONTHS.includes(lower as (typeof MONTHS)[number]) ||
    /(?:mente|^\d+)$/u.test(lower)
  );
}

export function isClitic(lower: string): boolean {
  return CLITICS.has(lower);
}

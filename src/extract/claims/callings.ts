import { toWordList } from '../../names/word-list.ts';
import type { NameRange } from './sentence-words.ts';

/** A person of the text with what he or she was called beside the name. */
export interface Described {
  /** The fullest mention. */
  readonly name: NameRange;
  readonly words: string;
  /** Where the first mention starts. */
  readonly first: number;
  readonly nouns: Set<string>;
  readonly gender: 'el' | 'la' | null;
}

/** Nouns by which one goes on to call the same person: a runner is an athlete. */
export const CALLINGS: readonly ReadonlySet<string>[] = [
  'atleta corredor deportista maratoniano velocista ciclista futbolista jugador tenista nadador campeón delantero portero guardameta piloto central lateral mediocentro boxeador gimnasta escolta base alero pívot volante extremo regatista remero esquiador escalador',
  'cantante músico artista intérprete compositor solista cantautor rapero',
  'actor actriz artista intérprete cómico humorista',
  'escritor autor novelista poeta ensayista dramaturgo literato narrador',
  'cineasta director realizador',
  'pintor escultor artista creador',
  'presidente mandatario gobernante estadista jefe líder',
  'expresidente exmandatario exgobernante',
  'político dirigente líder diputado candidato senador parlamentario',
  'alcalde edil regidor',
  'ministro titular',
  'fiscal acusador',
  'abogado letrado defensor jurista',
  'juez magistrado jurista',
  'científico investigador biólogo físico químico astrónomo experto profesor catedrático especialista',
  'médico doctor cirujano facultativo pediatra especialista',
  'empresario magnate ejecutivo directivo fundador consejero gerente',
  'técnico entrenador preparador seleccionador míster',
  'periodista reportero corresponsal comunicador presentador',
  'religioso sacerdote obispo arzobispo cardenal prelado cura',
  'policía agente comisario inspector',
  'niño nieto hijo chico pequeño menor alumno sobrino muchacho escolar',
  'militar general coronel comandante',
].map((nouns) => new Set(toWordList(nouns).map(toStem)));

/** Whether two nouns are in one of these lists. */
export function isLike(noun: string, other: string): boolean {
  return CALLINGS.some((nouns) => nouns.has(toStem(noun)) && nouns.has(toStem(other)));
}

export function isCalling(noun: string): boolean {
  return CALLINGS.some((nouns) => nouns.has(toStem(noun)));
}

/** «corredora» and «corredor», «ministra» and «ministro», «presidenta» and «presidente» are one noun. */
export function toStem(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/(?:or)a$/u, 'or')
    .replace(/[aeo]$/u, '');
}

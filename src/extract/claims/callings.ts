import { toWordList } from '../../names/word-list.ts';

/** Nouns by which one goes on to call the same person: a runner is an athlete. */
export const CALLINGS: readonly ReadonlySet<string>[] = [
  'atleta corredor deportista maratoniano velocista ciclista futbolista jugador tenista nadador campeón delantero portero guardameta piloto central lateral mediocentro boxeador púgil gimnasta escolta base alero pívot volante extremo atacante artillero ariete arquero zaguero defensor defensa capitán mediocampista centrocampista regatista remero esquiador escalador',
  'cantante músico artista intérprete compositor solista cantautor rapero guitarrista pianista violinista cantaor bailaor violonchelista chelista flautista trompetista saxofonista acordeonista percusionista organista tenor soprano barítono mezzosoprano',
  'actor actriz artista intérprete cómico humorista',
  'escritor autor novelista poeta ensayista dramaturgo literato narrador',
  'cineasta director realizador',
  'pintor escultor artista creador',
  'presidente mandatario gobernante estadista jefe líder gobernador',
  'expresidente exmandatario exgobernante',
  'político dirigente líder diputado candidato senador parlamentario legislador congresista portavoz',
  'dirigente líder sindicalista secretario presidente portavoz responsable vocero',
  'alcalde edil regidor munícipe mandatario intendente burgomaestre jefe',
  'concejal edil regidor',
  'ministro titular consejero conseller secretario',
  'fiscal acusador persecutor',
  'abogado letrado defensor jurista penalista procurador litigante',
  'arquitecto proyectista urbanista',
  'juez magistrado jurista instructor',
  'científico investigador biólogo físico químico astrónomo experto profesor catedrático especialista académico docente geólogo ecólogo oceanógrafo doctor rector',
  'médico doctor galeno decano cirujano facultativo pediatra especialista',
  'empresario magnate ejecutivo directivo fundador consejero gerente dueño propietario',
  'directivo ejecutivo director gerente presidente responsable',
  'técnico entrenador preparador seleccionador míster estratega',
  'periodista reportero corresponsal comunicador presentador',
  'religioso sacerdote obispo arzobispo cardenal prelado cura párroco pontífice papa',
  'policía agente comisario inspector oficial uniformado comandante coronel mando',
  'niño nieto hijo chico pequeño menor alumno sobrino muchacho escolar',
  'militar general coronel comandante oficial capitán uniformado almirante',
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
    .replace(/ora$/u, 'or')
    .replace(/esa$/u, '')
    .replace(/[aeo]$/u, '');
}

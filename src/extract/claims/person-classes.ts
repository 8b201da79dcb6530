import { isCalling } from './callings.ts';
import { isDemonym, isPersonLike, isPersonNoun, mayBePerson } from './human-nouns.ts';

/** Nouns for people by what they say of whom they describe, each with its beginnings; the first that fits. */
const CLASSES = {
  /** Who was spoken of, whatever stands before his name. */
  alluded: /^(?:aludid|interpelad|susodich)/u,
  /** Whom nothing but the sex tells. */
  sex: /^(?:mujer|hombre|chic[oa]$|muchach[oa])/u,
  /** Whoever is called so holds nothing. */
  child: /^(?:niñ|nen|bebé|menor$|alumn)/u,
  party:
    /^(?:socialist|popular|republican|nacionalist|independentist|priist|panist|emecist|peronist|kirchnerist|morenist|leonesist|aragonesist|valencianist|jeltzale|abertzale|comunist|liberal|conservador|demócrat|democristian|ecologist|uribist|petrist|correíst|fujimorist|libertari|radical|izquierdist|derechist|laborist|ultra)/u,
  /** Who heads whatever there is: whoever holds an office may be called so. */
  head: /^(?:ex)?(?:jef[ea]s?$|líder|lideresa|responsabl|titular|dirigent|mandatari|máxim|representant|autoridad|encargad)/u,
  court:
    /^(?:ex)?(?:fiscal|juez|jueza|magistrad|instructor|abogad|letrad|testig|acusad|detenid|procesad|perit|forens)/u,
  post: /^(?:ex)?(?:president|vicepresident|director|secretari|portavo|vocer|coordinador|delegad|comisari)/u,
  sport:
    /^(?:entrenador|técnic|preparador|seleccionador|míster|jugador|futbolist|delanter|porter|guardamet|capitán|capitan|defens|central|centrocampist|extrem|lateral|ariet|atacant|tenist|piloto|ciclist|atlet|corredor|nadador|estrateg|exdelanter|exfutbolist|pívot|base$|aler|escolta)/u,
  office:
    /^(?:ex)?(?:ministr|alcald|consejer|conseller|concejal|gobernador|embajad|cancill|rey$|reina|primer|agente)/u,
  /** Whom only his part or his bond to another tells: «la víctima», «la viuda», «el vecino». */
  bound:
    /^(?:víctim|padre|madre|hij|herman|espos|marid|viud|novi|cuñad|niet|abuel|vecin|client|interlocutor|colega|compañer|rival|fallecid)/u,
} as const;
/** Whoever holds an office may be called so, and whoever holds none. */
const GENERIC =
  /^(?:directiv|ejecutiv|polític|profesional|expert|funcionari|oficial|joven|ancian|entrevistad|premiad|galardonad|homenajead|ganador)/u;
/** Where one is from, by the ending: «vallisoletano», «salmantina». */
const ORIGIN =
  /(?:[ai]n[oa]|eñ[oa]|és|esa|ense|eg[oa]|ac[oa]|ol|ola|án|í|ún|una|ita|ec[oa]|en[oa])$/u;

export type PersonClass =
  | keyof typeof CLASSES
  | 'origin'
  | 'generic'
  | 'calling'
  | 'trade'
  | 'unlisted'
  | 'unknown';

/** What a noun says of a person, or null where it is one for bodies or things. */
export function toPersonClass(noun: string): PersonClass | null {
  for (const [name, beginnings] of Object.entries(CLASSES))
    if (beginnings.test(noun)) return name as keyof typeof CLASSES;
  if (isDemonym(noun)) return 'origin';
  if (GENERIC.test(noun)) return 'generic';
  if (isCalling(noun)) return 'calling';
  if (!isPersonLike(noun)) return mayBePerson(noun) ? 'unknown' : null;
  if (isPersonNoun(noun)) return 'trade';
  return ORIGIN.test(noun) ? 'origin' : 'unlisted';
}

/** «el técnico | vitoriano», «la dirigente | socialista»: a word that tells alone whom it fits. */
export function isKindOfPeople(word: string): boolean {
  return isDemonym(word) || CLASSES.party.test(word);
}

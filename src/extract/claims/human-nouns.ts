import type { NameRange, SentenceView, Phrase } from './sentence-view.ts';

/** Beginnings of nouns for whoever can speak: people, bodies, media, and papers that state things. */
const SPEAKING_NOUN =
  /^(?:president|expresident|vicepresident|ministr|exministr|viceministr|portavoz|portavoces|vocer|analist|expert|especialist|fuente|autoridad|funcionari|medio|agencia|gobierno|ejecutivo|policía|denuncia|informe|estudio|comunicado|diputad|senador|alcald|director|secretari|líder|dirigent|mandatari|testig|vecin|habitant|investigador|científic|jefe|jefa|juez|jueces|jueza|fiscal|abogad|embajad|cancill|general|coronel|consejer|conseller|médic|doctor|organiz|asociac|sindicat|partido|empresa|compañía|herman|madre|padre|hij[oa]s?$|mujer|hombre|joven|jóvenes|entrenador|técnico|seleccionador|jugador|futbolista|tenista|delantero|capitán|capitana|guardameta|portero|defensa$|escritor|actor|actriz|cantante|periodist|corresponsal|candidat|opositor|oposición|activist|defensor|militant|agente|responsabl|delegad|gerente|empresari|economist|obisp|arzobisp|cardenal|papa$|rey$|reina$|príncipe|comisión|comisari|comité|tribunal|corte|ministerio|interlocutor|entrevistad|astrónom|blog|diario|periódico|revista|rotativo|dato|encuesta|sondeo|documento|texto|nota$|informaci|cifra|estadística|comentari|institut|universidad|banco|entidad|organismo|institución|club|federac|confederac|gobernador|intendente|concejal|edil|legislador|congresist|magistrad|acusad|detenid|víctima|familiar|afectad|pasajer|alumn|estudiant|profesor|maestr|catedrátic|historiador|politólog|sociólog|biólog|psicólog|ingenier|arquitect|meteorólog|epidemiólog|trabajador|emplead|manifestant|ciudadan|usuari|client|consumidor|inversor|operador|mercado|Kremlin|cancillería|consejo|junta|ayuntamiento|administración|ejército|militar|soldad|fuerzas|guardia|servicio|oficina|departamento|red$|grupo|colectivo|plataforma|fundación|observador|crític|partidari|aliad|amig|compañer|espos|viud|colega|rival|artist|pintor|cineasta|protagonist|autor|editor|fundador|creador|conductor|piloto|ciclist|atleta|campe[oó]n|selecci|equipo|demócrat|republican|socialist|popular|conservador|rus|ucranian|estadounidens|argentin|mexican|español|frances|franc[eé]s|aleman|alem[aá]n|chin|italian|brasileñ|colombian|chilen|peruan|venezolan|israel|palestin|británic|ingl[eé]s|japon|norcorean|surcorean|catal[aá]n|vasc|galleg|andaluz|madrileñ|valencian|argentin|uruguay|croata|portugu[eé]s|belga|holand[eé]s|suec|norueg|polac|turc|iraní|iraqu|mandatari|primer|gente|personas?$|todos$|ambos$|nadie$|quien|ella?s?$|ellos$|él$|éste$|ésta$|este$|sentencia|fallo|auto$|querella|demanda|ley$|carta|misiva|memorando|memoria$|balance|boletín|editorial|artículo|libro|investigación|análisis|auditoría|pesquisa|juzgado|audiencia|sala$|parlamento|congreso|senado|cámara|asamblea|presidencia|secretaría|consejería|delegación|alcaldía|diócesis|iglesia|vaticano|firma|consultora|multinacional|patronal|cadena|televisión|radio|emisora|canal)/iu;
const LEADING_DETERMINER =
  /^(?:el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|ese|esa|otro|otra|otros|otras|algunos|algunas|varios|varias|ambos|ambas|dos|tres|cuatro|muchos|numerosos|diversos|distintas|dicho|dicha|propio|propia)\s+/iu;

/** Whether the head of a noun phrase can say something: «el portavoz», «los analistas», «un informe». */
export function isSpeakingPhrase(text: string): boolean {
  let head = text;
  while (LEADING_DETERMINER.test(head)) head = head.replace(LEADING_DETERMINER, '');
  return SPEAKING_NOUN.test(head);
}

/** The person or organization named at the head of a phrase, or null. */
export function findHeadName(view: SentenceView, phrase: Phrase): NameRange | null {
  const { start } = view.rangeOf(phrase);
  const secondWord = view.tokens[phrase.from + 1]?.start ?? start;
  return (
    view.names.find(
      (name) =>
        name.start >= start &&
        name.start <= secondWord &&
        (name.type === 'person' || name.type === 'organization'),
    ) ?? null
  );
}

/** Whether a phrase is somebody who speaks: a name at its head or a noun for people and bodies. */
export function canSpeak(view: SentenceView, phrase: Phrase): boolean {
  return findHeadName(view, phrase) !== null || isSpeakingPhrase(view.textOf(phrase));
}

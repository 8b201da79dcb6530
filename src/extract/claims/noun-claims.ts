import { findClauseEnd } from './clause-end.ts';
import { findFiniteFrom, isFiniteAt } from './finite-at.ts';
import { isSureVerb } from '../verbs/finite-verbs.ts';
import { findFirstSubject } from './find-speaker.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import type { SentenceView } from './sentence-view.ts';

/** Nouns that tell what somebody said, with the clause that says it. */
const SAYING =
  /^(?:llamamiento|llamada|llamado|advertencia|aviso|promesa|petición|ruego|exhortación|exigencia|demanda|denuncia|acusación|queja|anuncio|afirmación|aseveración|declaración|alegato|argumento|compromiso|garantía|amenaza|alerta|recomendación|propuesta|sugerencia|reproche|confesión|aclaración|exhorto|ultimátum|súplica|invitación|requerimiento|solicitud|consejo|pronóstico|vaticinio|reclamo|reclamación|clamor|apelación|juramento)(?:e?s)?$/u;
/** Those that have what is asked or promised as an infinitive. */
const OF_DEEDS =
  /^(?:llamamiento|llamado|promesa|compromiso|amenaza|exhorto|invitación|exhortación|petición|ruego|exigencia|recomendación|sugerencia|propuesta)s?$/u;
/** What one feels, and says only where one tells it: «expresó su temor a que». */
const FEELING =
  /^(?:temor|miedo|preocupación|sospecha|convicción|deseo|esperanza|certeza|confianza|malestar|pesar)$/u;
const TELLS =
  /^(?:expres|manifest|mostr|muestr|traslad|comparti|reiter|confes|transmiti|transmit|dej|hizo|hic|verbaliz|admiti|reconoc)/u;
const DETERMINER =
  /^(?:un|una|el|la|su|sus|nuevo|nueva|enésimo|enésima|otro|otra|dicho|dicha|contundente|serio|seria|duro|dura)$/u;
/** Who only meets such a noun says nothing: «rechazó la acusación de que». */
const ONLY_MEETS =
  /^(?:rechaz|neg|nieg|desm|critic|recib|desoy|ignor|cuestion|investig|conoc|esper|tem|olvid|archiv|estudi|analiz|desestim)/u;
/** What one does with such a noun: «hizo un llamamiento», «lanzó una advertencia». */
const GIVES =
  /^(?:hac|hizo|hic|ha|han|lanz|emit|form|expres|reiter|d[aio]|dej|traslad|elev|present|realiz|envi|difund|public|repit|repet|insist|acompañ|conclu|termin|cerr)/u;
/** Tokens between noun and clause: «un llamamiento a los vecinos para que». */
const REACH = 8;
/** Tokens of «hizo un nuevo llamamiento». */
const LONGEST_CUE = 5;

/** «hizo un llamamiento para que los conductores no salgan», «lanzó la advertencia de que…». */
export function findNounClaims(claims: SentenceClaims): void {
  const { view } = claims;
  for (let noun = 1; noun < view.length - 2; noun += 1) {
    if (!DETERMINER.test(view.lower(noun - 1)) || view.isQuoted(noun)) continue;
    const isFeeling = FEELING.test(view.lower(noun));
    if (!isFeeling && !SAYING.test(view.lower(noun))) continue;
    const verb = findGivingVerb(view, noun);
    const conjunction = findConjunction(view, noun);
    if (verb === null || conjunction === null) continue;
    if (isFeeling && !TELLS.test(view.lower(verb))) continue;
    const before = findFirstSubject(view);
    const isBefore = before !== null && before.to <= verb;
    const speaker = isBefore
      ? before.speaker
      : (claims.context.coordinated() ??
        claims.context.carry({
          number: 'unknown',
          start: view.tokens[noun]!.start,
          site: 'clause',
        }));
    const from = conjunction + 1;
    const to = findClauseEnd(view, null, from, view.length);
    if (to <= from) continue;
    claims.add({
      ...view.rangeOf({ from, to }),
      verb: { from: verb, to: noun - verb < LONGEST_CUE ? noun + 1 : verb + 1 },
      speaker,
    });
    const reporting = view.verbAt(verb);
    if (reporting !== null) claims.use(reporting);
    noun = to;
  }
}

/** The verb right before the noun phrase; «con la advertencia de que» has the main one. */
function findGivingVerb(view: SentenceView, noun: number): number | null {
  let at = noun - 1;
  while (at > 0 && DETERMINER.test(view.lower(at))) at -= 1;
  if (view.lower(at) === 'con') {
    const main = findFiniteFrom(view, 0, at);
    return main < 0 ? null : main;
  }
  const isAuxiliary = /^(?:ha|han)$/u.test(view.lower(at - 1));
  const verb = isAuxiliary ? at - 1 : at;
  if (ONLY_MEETS.test(view.lower(at))) return null;
  if (!GIVES.test(view.lower(at)) && !isSureVerb(view.lower(at))) return null;
  return isAuxiliary || isFiniteAt(view, verb) ? verb : null;
}

/** «un llamado a «cuidar la paz»», «la amenaza de cerrar la planta» */
function takesInfinitive(view: SentenceView, noun: number, at: number): boolean {
  if (!OF_DEEDS.test(view.lower(noun))) return false;
  const from = view.lower(at) === 'no' || view.isQuoted(at) ? at + 1 : at;
  return /^\p{Ll}{2,}(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?$/u.test(view.lower(from));
}

function findConjunction(view: SentenceView, noun: number): number | null {
  for (let at = noun + 1; at < view.length && at - noun <= REACH; at += 1) {
    if (/^[,.;:]$/u.test(view.word(at)) || view.isQuoted(at) || isFiniteAt(view, at)) return null;
    if (/^(?:a|de)$/u.test(view.lower(at)) && takesInfinitive(view, noun, at + 1)) return at;
    if (view.lower(at) !== 'que') continue;
    return /^(?:para|de|a|en)$/u.test(view.lower(at - 1)) ? at : null;
  }
  return null;
}

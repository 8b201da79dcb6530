import { isCapitalized } from '../text/tokenize.ts';
import { findPlaceAt } from './gazetteer.ts';
import { putOver } from './put-over.ts';
import { scanNames } from './scan-names.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Bodies whose own name goes on over «de», «de lo» and numbers: «Juzgado Cuarto de lo Penal de Trujillo». */
const HEAD =
  /^(?:Universitat|Universidade|Ajuntament|Consell|Jefatura|Comisaría|Comandancia|Juzgado|Juzgados|Tribunal|Audiencia|Sala|Sección|Fiscalía|Corte|Ministerio|Consejería|Conselleria|Secretaría|Subsecretaría|Dirección|Subdirección|Delegación|Subdelegación|Instituto|Universidad|Facultad|Colegio|Consejo|Comisión|Comité|Junta|Cámara|Registro|Superintendencia|Procuraduría|Contraloría|Defensoría|Intendencia|Servicio|Agencia|Oficina|Departamento|Red|Confederación|Federación|Asociación|Sindicato|Unión|Hermandad|Cofradía|Mancomunidad)$/u;
/** «Poder Judicial» and its kin are made of words that every text writes. */
const POWER = /^(?:Judicial|Ejecutivo|Legislativo|Electoral|Ciudadano|Popular)$/u;
/** «Unión Deportiva Salinas», «Agrupación Deportiva Ceuta». */
const CLUB = /^(?:Unión|Agrupación|Sociedad|Asociación|Club|Peña|Real|Centro|Cultural|Racing)$/u;
const SPORTING =
  /^(?:Deportiv[oa]|Polideportiv[oa]|Balompédic[oa]|Atlétic[oa]|Gimnástic[oa]|Ciclista)$/u;
const CHURCH =
  /^(?:católica|evangélica|ortodoxa|anglicana|protestante|luterana|metodista|bautista|copta|maronita|adventista|pentecostal|presbiteriana|mormona|romana|episcopal|reformada)$/u;
const NATIONALITY =
  /^\p{Ll}{4,}(?:na|nos|ana|ina|esa|ense|ola|eca|aca|uaya|ega|iana|lesa|cesa|rusa|griega|polaca|sueca|danesa|chilena|peruana|boliviana)$/u;
/** Offices of the police and the state that no other name begins with. */
const ALWAYS_WHOLE =
  /^(?:Jefatura|Comisaría|Comandancia|Subdelegación|Superintendencia|Universitat|Universidade|Ajuntament|Consell|Cofradía)$/u;
const OF_TRADE = /^(?:Colegio|Asociación|Sindicato|Sociedad|Federación)$/u;
const NUMBER = /^(?:número|núm\.?|nº|n\.º)$/u;
/** «Juzgado Segundo de Familia de Tunja» */
const ORDINAL =
  /^(?:Primer[oa]|Segund[oa]|Tercer[oa]|Cuart[oa]|Quint[oa]|Sext[oa]|Séptim[oa]|Octav[oa]|Noven[oa]|Décim[oa]|Únic[oa])$/u;
const TIE = /^(?:de|del|la|las|los|lo|y|e|para|les|els|dels|d'|i)$/u;
const MOST_TIES = 3;
const FEWEST_TOKENS = 2;

/**
 * Official names of common words, whole, which a tagger cuts: courts and offices up to their last
 * capital, powers of the state, churches. What they take over is no name of its own.
 */
export function findOfficialNames(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return putOver(names, scanNames(sentences, 'organization', findLongEnd));
}

function findLongEnd(tokens: Sentence, from: number): number | null {
  const to = findEnd(tokens, from);
  return to === null || to - from < FEWEST_TOKENS ? null : to;
}

/** Where the official name that starts at a token ends, or null where none starts. */
function findEnd(tokens: Sentence, from: number): number | null {
  const { text } = tokens[from]!;
  const next = tokens[from + 1]?.text ?? '';
  if (/^Poder(?:es)?$/u.test(text)) return POWER.test(next) ? from + 2 : null;
  if (text === 'Iglesia' && CHURCH.test(next))
    return NATIONALITY.test(tokens[from + 2]?.text ?? '') ? from + 3 : from + 2;
  if (CLUB.test(text) && SPORTING.test(next)) return findRunEnd(tokens, from + 1);
  if (!HEAD.test(text)) return null;
  const to = findRunEnd(tokens, from + 1);
  // «Juzgado de lo Penal», «Juzgado de Instrucción número 2 de Ávila»
  const isOwn = tokens
    .slice(from, to)
    .some(({ text }) => text === 'lo' || text === 'en' || NUMBER.test(text) || ORDINAL.test(text));
  return isOwn || ALWAYS_WHOLE.test(text) ? to : null;
}

/** The end of the capitals from a token on, with the small words that tie them. */
function findRunEnd(tokens: Sentence, from: number): number {
  let to = from;
  for (;;) {
    let next = to;
    while (next - to < MOST_TIES && TIE.test(tokens[next]?.text ?? '')) next += 1;
    // «Colegio de Ingenieros | en Informática», but «Colegio de Médicos en Murcia»
    const isField = next === to && OF_TRADE.test(tokens[from - 1]!.text) && to > from + 1;
    if (isField && tokens[to]?.text === 'en' && isCapitalized(tokens[to + 1])) {
      if (findPlaceAt(tokens, to + 1) !== null) return to;
      to += 2;
      continue;
    }
    if (
      next === to &&
      NUMBER.test(tokens[to]?.text ?? '') &&
      /^\d+$/u.test(tokens[to + 1]?.text ?? '')
    ) {
      to += 2;
      continue;
    }
    if (!isCapitalized(tokens[next])) return to;
    to = next + 1;
  }
}

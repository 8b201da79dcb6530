import { isSmallOpener } from '../../../names/parts-of-speech.ts';
import type { Sentence } from '../types.ts';

/** Whose name is an organization's: «la revista Nature», «la cadena Caracol». */
const ORGANIZATION_NOUN =
  /^(?:revista|diario|periódico|semanario|cadena|emisora|televisora|agencia|consultora|aerolínea|petrolera|farmacéutica|tecnológica|empresa|compañía|milicia|guerrilla|sindicato|partido|banda|cártel|cartel|constructora|aseguradora|ong|iniciativa|plataforma|coalición|fundación|asociación|organización|startup|naviera|eléctrica|cooperativa|inmobiliaria|gestora|promotora|editorial|multinacional|colectivo|operadora|minera|consorcio|patronal|filial|bodega|cervecera|hotelera|siderúrgica|papelera|energética|distribuidora|productora|discográfica|portal|rotativo|teleco|oenegé|gremio|fondo)$/u;
/** Who follows as the same one: «YPFB, la | petrolera estatal». */
const APPOSED =
  /^(?:petrolera|eléctrica|empresa|compañía|constructora|aerolínea|operadora|patronal|gremio|sindicato|asociación|organización|entidad|ong|firma|consultora|filial|federación|confederación|naviera|minera|gasista|plataforma|servicio|organismo|instituto|colectivo|consorcio|cooperativa|fundación|agencia)$/u;

/** «Confiep, | gremio que reúne», «YPFB, | la petrolera estatal,» */
export function isApposed(tokens: Sentence, to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  let at = /^(?:el|la|una?)$/u.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  if (/^otr[oa]$/u.test(tokens[at]?.lower ?? '')) at += 1;
  return APPOSED.test(tokens[at]?.lower ?? '');
}

/** Whether a noun for bodies announces what starts at a token: «la revista | Nature». */
export function followsBody(tokens: Sentence, from: number): boolean {
  // «Lo firma Shin Bet» is a verb, «la firma Securízame» is none.
  const isFirm = /^(?:firma|señal)$/u.test(tokens[from - 1]?.lower ?? '');
  if (isFirm && /^(?:la|una)$/u.test(tokens[from - 2]?.lower ?? '')) return true;
  return ORGANIZATION_NOUN.test(findNounBefore(tokens, from));
}

/** «la asociación (vecinal) Barrio Vivo», «la constructora (responsable), Andes Ingeniería». */
function findNounBefore(tokens: Sentence, from: number): string {
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const before = tokens[at]?.lower ?? '';
  const noun = tokens[at - 1]?.lower ?? '';
  const isAdjective = /^\p{Ll}{4,}$/u.test(tokens[at]?.text ?? '') && !isSmallOpener(before);
  return !ORGANIZATION_NOUN.test(before) && isAdjective && ORGANIZATION_NOUN.test(noun)
    ? noun
    : before;
}

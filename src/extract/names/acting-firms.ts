import { isSmallOpener } from '../../names/parts-of-speech.ts';
import { SENTENCE_OPENERS } from '../../names/trigger-words.ts';
import { isCapitalized } from '../text/tokenize.ts';
import { isFiniteVerb } from '../verbs/finite-verbs.ts';
import { findFiniteForm } from '../verbs/reporting-verbs.ts';
import { findPlaceKind, isFirstName, isLastName } from './gazetteer.ts';
import { putOver } from './put-over.ts';
import { startsCompany } from './type-rules/company-words.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** What firms open, close, have and count, and people hardly ever: «cierra su planta», «despide a cien empleados». */
const BUSINESS =
  /^(?:plantas?|fábricas?|factorías?|plantilla|empleados|trabajadores|operarios|empleos|tarifas?|previsión|previsiones|ventas|beneficios?|pérdidas|ingresos|facturación|sucursal|sucursales|tiendas|almacenes|filial|filiales|dividendo|acciones|accionistas|capital|obras?|contrato|lote|lotes|vuelos?|rutas?|líneas?|turnos?|producción|suministro|concurso|opa|expediente|millones|abonados|clientes)$/u;
/** Tokens from the verb to such a noun: «despide a doscientos empleados». */
const REACH = 5;
/** Tokens of «Ferrovial Andina», «Aceros del Norte». */
const LONGEST = 4;
const TIE = /^(?:de|del|y)$/u;

/**
 * «Ferrovial Andina deja la obra. | Aseguran que el Estado les debe…»: an unknown name that opens a
 * text and does what firms do, or of which the next sentence goes on in the plural, is one.
 */
export function typeActingFirms(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const headline = sentences[0];
  if (headline === undefined) return [...names];
  const to = findEnd(headline);
  if (to === 0 || !isFirm(headline, to)) return [...names];
  const isDoing =
    (to > 1 && startsCompany(headline[0]!.text)) ||
    headline.slice(to + 1, to + 1 + REACH).some(({ text }) => BUSINESS.test(text)) ||
    isPluralReport(sentences[1]);
  if (!isDoing) return [...names];
  const firm = {
    ...toFoundName(sentences, 0, { type: 'organization', from: 0, to }),
    certainty: 1,
  };
  const isSame = ({ text, type }: LocatedName): boolean =>
    text === firm.text && type !== 'organization';
  return putOver(names, [firm]).map((name) =>
    isSame(name) ? { ...name, type: 'organization' } : name,
  );
}

function findEnd(tokens: Sentence): number {
  let to = 0;
  while (to < LONGEST && isCapitalized(tokens[to])) {
    to += 1;
    if (TIE.test(tokens[to]?.text ?? '') && isCapitalized(tokens[to + 1])) to += 1;
  }
  return to;
}

/** No given name, no surname alone, no place and no small word, with a verb in the singular behind. */
function isFirm(tokens: Sentence, to: number): boolean {
  const [first] = tokens;
  const { text, lower } = first!;
  const verb = tokens[to]?.lower ?? '';
  if (!isFiniteVerb(verb) || verb.endsWith('n')) return false;
  if (isFirstName(text) || isSmallOpener(lower) || SENTENCE_OPENERS.has(lower)) return false;
  return to > 1 || !(isLastName(text) || findPlaceKind(text) !== null || /[os]$/u.test(text));
}

/** «Aseguran que…»: without a subject. */
function isPluralReport(tokens: Sentence | undefined): boolean {
  const form = findFiniteForm(tokens?.[0]?.lower ?? '');
  return form?.number === 'plural';
}

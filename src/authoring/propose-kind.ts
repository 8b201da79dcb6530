import type { Form } from '../annotate/types.ts';
import type { ClaimKind } from '../schema/claim.ts';

/** What a claim's words and its attribution look like. */
interface ClaimSigns {
  readonly quote: string;
  readonly verb: string | null;
  readonly speaker: string;
  readonly form: Form | null;
}

const PROMISES =
  /^(?:ha |han |había |habían )?(?:promet|compromet|garantiz|jur|asegurar(?:á|án) que)|^(?:reafirm|reiter)\p{L}* (?:su|el) compromiso/iu;
const WILL = /^su (?:voluntad|compromiso|intención|disposición) de /iu;
const QUESTIONS = /^(?:pregunt|inquir|cuestion|interrog)/iu;
const DEDUCTIONS =
  /^(?:sugier|sugir|suger|indic|subray|apunt|deduc|infier|se cree|se estim|se calcul|se sospech|calcul|estim|supon|sospech|prev[eé]|pronostic|especul)/iu;
const VALUES =
  /^(?:ha |han |había |habían )?(?:opin|consider|critic|elogi|lament|calific|descrit|describ|alab|conden|denunci|valor)/iu;
const MAYBE =
  /(?<!\p{L})(?:podría[ns]?|puede[n]? (?:tener|haber|ser|estar)|quizás?|tal vez|probablemente|posiblemente|aparente(?:s|mente)?|parece[n]?)(?!\p{L})/iu;
const WORTH =
  /(?<!\p{L})(?:crucial(?:es)?|just[oa]s?|injust[oa]s?|mejor(?:es)?|peor(?:es)?|importante[s]?|necesari[oa]s?|inaceptables?|histórico|excelentes?|terribles?|grave[s]?|clave|imprescindibles?|absurd[oa]s?)(?!\p{L})/iu;

/** What is likely to be done by saying it; an editor decides. */
export function proposeKind({ quote, verb, speaker }: ClaimSigns): ClaimKind {
  const said = verb ?? '';
  if (PROMISES.test(said) || WILL.test(quote)) return 'promise';
  if (QUESTIONS.test(said) || quote.trim().endsWith('?')) return 'question';
  if (MAYBE.test(quote)) return 'inference';
  if (speaker === 'none') return 'inference';
  if (VALUES.test(said) || WORTH.test(quote)) return 'opinion';
  return DEDUCTIONS.test(said) ? 'inference' : 'fact';
}

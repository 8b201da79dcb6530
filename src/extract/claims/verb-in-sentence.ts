import { isClitic } from '../text/closed-classes.ts';
import type { ReportingVerb, VerbForm } from '../verbs/reporting-verbs.ts';
import type { Phrase, SentenceWords } from './sentence-words.ts';

/** A reporting verb outside quotation marks; `from` is the auxiliary in «ha dicho». */
export interface VerbInSentence extends Phrase {
  readonly verb: ReportingVerb;
  readonly number: VerbForm['number'];
  /** False for «añadiendo que», «tras afirmar que»: their subject is that of another verb. */
  readonly isFiniteForm: boolean;
  /** «No dijo que…»: nobody said it. */
  readonly isNegated: boolean;
}

/** As the searches find it. */
export type FoundVerb = Omit<VerbInSentence, 'isNegated'>;

export const AUXILIARY = /^(?:ha|han|había|habían|habría|habrían|habrá|habrán)$/u;
/** Adverbs between an auxiliary and its participle. */
export const MOST_ADVERBS_INSIDE = 3;
/** After these a capitalized verb opens a clause of its own. */
export const OPENS_CLAUSE = /^["“”«»:(¿¡—–-]$/u;

/** «…, lo anunció» has a clitic where «la denuncia» has an article. */
export function isObjectClitic(view: SentenceWords, index: number): boolean {
  if (!isClitic(view.lower(index - 1))) return false;
  if (/(?:ó|aron|ieron|ba|ban)$/u.test(view.lower(index))) return true;
  // «su vecino, que la trató, la recuerda», but «la denuncia»
  return view.word(index - 2) === ',' && !NOUN_TOO.test(view.lower(index));
}

/** Forms of reporting verbs that are nouns as well. */
const NOUN_TOO =
  /^(?:cuenta|denuncia|demanda|pregunta|muestra|llama|condena|protesta|amenaza|alerta|espera|habla|reserva|duda|nota|cita|firma|prueba|sospecha|crítica|propuesta|anuncio|comento|aviso|lamento|reto|acuerdo|pronóstico|relato)s?$/u;

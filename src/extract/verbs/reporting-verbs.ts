import { conjugate } from './conjugate.ts';
import { toWordList } from '../../names/word-list.ts';

/**
 * What a verb takes as the words reported: `say` a clause with «que», `ask` a request («pidió que»,
 * «pidió apoyar»), `judge` an object that counts as a claim only with a quotation or with «como».
 */
type VerbUse = 'say' | 'ask' | 'judge';

export interface ReportingVerb {
  readonly infinitive: string;
  readonly uses: ReadonlySet<VerbUse>;
  /** Reports words and nothing else: it may stand after its words («…, aseguró el ministro»). */
  readonly isStrong: boolean;
  /** Needs its clause at once: «mostró» and «esperaba» do much besides reporting. */
  readonly isWeak: boolean;
}

export interface VerbForm {
  readonly verb: ReportingVerb;
  readonly number: 'singular' | 'plural' | 'unknown';
}

const STRONG = toWordList(`
  aclarar acotar admitir advertir afirmar agregar alertar anunciar añadir apostillar apuntar
  argumentar aseverar asegurar avisar comentar comunicar concluir concretar confesar confirmar
  contestar declarar decir denunciar desvelar detallar enfatizar espetar exclamar explicar exponer
  expresar incidir indicar informar insistir ironizar lamentar manifestar matizar mencionar narrar
  negar notificar opinar precisar pronosticar proseguir puntualizar razonar recalcar reconocer
  recordar reflexionar reiterar relatar remachar remarcar rematar replicar resaltar responder resumir
  revelar sentenciar señalar sostener subrayar testificar vaticinar zanjar
`);

const WEAK = toWordList(`
  calcular celebrar comprender comprobar confiar considerar constatar contar creer defender demostrar
  descartar desear determinar dudar escribir especular esperar estimar evidenciar garantizar hablar inferir
  mantener mostrar pensar plantear predecir prever publicar reflejar repetir resolver sugerir
  temer transmitir trasladar
`);

const OTHER_SAY = toWordList(`
  abundar adelantar coincidir destacar gritar rebatir recriminar refutar reportar avanzar deslizar insinuar objetar aducir alegar asumir augurar aventurar bromear certificar continuar
  corroborar desmentir dictaminar esgrimir evocar jurar preguntar proclamar prometer proponer ratificar
  referir reprochar reseñar tuitear
  aceptar agradecer ahondar amenazar anotar bramar clamar implorar murmurar musitar protestar reponer
  suplicar susurrar terciar
`);

const ASK = toWordList(`
  aconsejar comprometer conminar demandar exhortar exigir instar ordenar pedir prometer proponer reclamar recomendar rogar
  solicitar sugerir urgir llamar invitar emplazar alentar retar desafiar
`);

const JUDGE = toWordList(`
  abogar acusar alabar aludir aplaudir deplorar elogiar ensalzar minimizar repudiar animar apelar atribuir cuestionar lanzar soltar calificar censurar condenar criticar culpar definir describir
  rechazar responsabilizar tachar tildar
`);

const USES: readonly (readonly [VerbUse, readonly string[]])[] = [
  ['say', [...STRONG, ...WEAK, ...OTHER_SAY]],
  ['ask', ASK],
  ['judge', JUDGE],
];

/** All reporting verbs by infinitive. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = collectVerbs();

const finite = new Map<string, VerbForm>();
const participles = new Map<string, ReportingVerb>();
const gerunds = new Map<string, ReportingVerb>();
for (const verb of REPORTING_VERBS.values()) {
  const forms = conjugate(verb.infinitive);
  for (const form of forms.singular) addForm(form, { verb, number: 'singular' });
  for (const form of forms.plural) addForm(form, { verb, number: 'plural' });
  participles.set(forms.participle, verb);
  gerunds.set(forms.gerund, verb);
}

/** The verb of a third person («dijo», «señalan») in lower case, or null. */
export function findFiniteForm(word: string): VerbForm | null {
  return finite.get(word) ?? null;
}

/** All finite forms in lower case: what the tagger was trained to see. */
export function listFiniteForms(): string[] {
  return [...finite.keys()].sort();
}

export function findParticiple(word: string): ReportingVerb | null {
  return participles.get(word) ?? null;
}

export function findGerund(word: string): ReportingVerb | null {
  return gerunds.get(word) ?? null;
}

function collectVerbs(): Map<string, ReportingVerb> {
  const strong = new Set(STRONG);
  const weak = new Set(WEAK);
  const verbs = new Map<string, ReportingVerb>();
  for (const [use, infinitives] of USES) {
    for (const infinitive of infinitives) {
      const uses = new Set(verbs.get(infinitive)?.uses).add(use);
      verbs.set(infinitive, {
        infinitive,
        uses,
        isStrong: strong.has(infinitive),
        isWeak: weak.has(infinitive),
      });
    }
  }
  return verbs;
}

function addForm(form: string, value: VerbForm): void {
  // Where two verbs share a form («cuenta»), the first list wins.
  if (!finite.has(form)) finite.set(form, value);
}

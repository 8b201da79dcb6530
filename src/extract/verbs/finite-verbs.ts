import { isInfinitive } from '../../names/known-names.ts';
import { isThirdPerson } from '../../names/verb-forms.ts';
import { conjugate } from './conjugate.ts';
import { toWordList } from '../../names/word-list.ts';

/** Endings that hardly any other word has: «felicitó», «corearon», «irán». */
const SURE_ENDING =
  /^\p{L}{2,}(?:ó|aron|ieron|aban|asen|iesen|arán|erán|irán|arían|erían|irían|drán|drían)$/u;
/** Compounds of verbs that no list of gerunds shows: «interviene», «contradice», «propone». */
const COMPOUND =
  /^\p{L}{2,}(?:viene|vienen|tiene|tienen|pone|ponen|dice|dicen|duce|ducen|ríe|ríen|uye|uyen|uyó|uyeron|dijo|dijeron|dujo|dujeron|puso|pusieron|tuvo|tuvieron|vino|vinieron|hizo|hicieron)$/u;
/** Read as verbs by their letters, and hardly ever verbs. */
const NO_VERB = new Set(
  toWordList(`
    para este esta estas estos nada como sobre entre bajo ante cada donde una uno según tras parte
    frente base clase presente siguiente noche tarde gente fuera nunca junta aparte cerca contra
    menos dentro manera media medio forma casi hora
  `),
);

/**
 * Verbs whose «que» tells what somebody makes, sees, knows or wants and not what he says; impersonal
 * ones too. All others report: «anotó que», «deslizó que», «aceptó que».
 */
const NEVER_REPORTS = toWordList(`
  hacer lograr conseguir permitir impedir evitar provocar causar dejar forzar obligar propiciar
  facilitar posibilitar favorecer motivar procurar  intentar buscar implicar suponer
  significar conllevar acarrear
  ver oír escuchar notar sentir percibir  saber conocer descubrir averiguar comprobar
  aprender  olvidar ignorar comprender soñar imaginar
  querer preferir desear esperar necesitar merecer gustar encantar
  parecer resultar ocurrir suceder pasar bastar faltar convenir importar constar caber tocar urgir
  ser estar haber tener poder deber ir venir dar llevar traer poner tardar hallar encontrar
  demostrar mostrar probar evidenciar reflejar revelar  leer aguardar votar decidir acordar
  aprobar establecer disponer fijar marcar dictar
  aprovechar producir prohibir representar extrañar consistir basar radicar dudar enriquecer limitar
  asustar preocupar alegrar molestar apenar doler ayudar contribuir servir
  estribar residir traducir influir reparar fijar incurrir
  tratar empezar acabar terminar llegar salir volver quedar seguir vivir morir caer
`);
const NEVER_FORMS = new Set([
  ...NEVER_REPORTS.flatMap((infinitive) => {
    const { singular, plural, participle } = conjugate(infinitive);
    return [...singular, ...plural, participle];
  }),
  ...toWordList(`
    hace hacen hizo hicieron haría consigue consiguen consiguió impide impiden impidió supone suponen
    supuso supusieron oye oyen oyó siente sienten sintió sabe saben supo supieron conoce descubre
    quiere quieren quiso quisieron prefiere prefieren prefirió merece parece
    es son era eran fue fueron será serán está están estaba estuvo ha han había habían hay hubo tiene
    tienen tuvo tuvieron puede pueden pudo pudieron va van iba fue viene vienen vino da dan dio dieron
    trae traen trajo pone ponen puso pusieron cabe encuentra demuestra demuestran muestra muestran
    prueba acuerda acuerdan aprueba cae vuelve vuelven sigue siguen muere sueña
    conviene conviniera convendría vio vieron ve ven vale valen falta basta bastó cuesta urge toca impone
    ocurrió sucedió sucede pasa pasó consta dispone establece deja dejó obliga obligó
  `),
]);

/** «tendrán que», «podrá»: duties and powers, whatever their tense. */
const MODAL = /^(?:ten[dg]|tien|tuv|tenid|pod|pud|pued|deb|hab|hub|ser|sid|est[áu]|fuer)/u;
/** Moods in which nothing is asserted: «provocó que pasara», «motivó que haya». */
const SUBJUNCTIVE =
  /^(?:\p{L}+(?:ara|aran|iera|ieran|ase|asen|iese|iesen)|haya|hayan|sea|sean|tenga|tengan|vaya|vayan|pueda|puedan|haga|hagan|esté|estén|dé|den|diga|digan|salga|salgan|venga|vengan|ponga|pongan|quiera|quieran|sepa|sepan)$/u;

export function isSubjunctive(lower: string): boolean {
  return SUBJUNCTIVE.test(lower);
}

/** «jure», «sostenga», «repitan»: of the third person, by the infinitive that it comes from. */
export function isPresentSubjunctive(lower: string): boolean {
  const [, stem = '', vowel = ''] = /^(\p{L}{2,}?)([ae])n?$/u.exec(lower) ?? [];
  if (vowel === 'e') return isInfinitive(`${stem.replace(/gu$/u, 'g').replace(/qu$/u, 'c')}ar`);
  if (vowel !== 'a') return false;
  return (
    /(?:tenga|diga)$/u.test(`${stem}a`) || isInfinitive(`${stem}er`) || isInfinitive(`${stem}ir`)
  );
}

/** Whether a word in lower case may be a verb in the third person, whatever the verb. */
export function isFiniteVerb(lower: string): boolean {
  if (NO_VERB.has(lower)) return false;
  return isSureVerb(lower) || COMPOUND.test(lower) || isThirdPerson(lower);
}

/** Whether a word can hardly be anything but a verb in the third person. */
export function isSureVerb(lower: string): boolean {
  return SURE_ENDING.test(lower);
}

/** Whether the verb of a form may have in its «que» what somebody says. */
export function mayReport(lower: string): boolean {
  return !NEVER_FORMS.has(lower) && !MODAL.test(lower);
}

/** Plural by its ending; «dijeron», «claman». */
export function toNumber(lower: string): 'singular' | 'plural' {
  return lower.endsWith('n') ? 'plural' : 'singular';
}

/** The forms of a verb that report somebody else's words: third persons, participle and gerund. */
interface VerbForms {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  readonly participle: string;
  readonly gerund: string;
}

interface Irregularity {
  /** Stem of the present: «sugier-e», «cuent-a». */
  readonly present?: string;
  /** Third persons of the present where the ending changes too: «prevé», «prevén». */
  readonly presents?: readonly [string, string];
  /** Third persons of the preterite: «dijo», «dijeron». */
  readonly preterite?: readonly [string, string];
  /** Stem of the imperfect: «preve-ía». */
  readonly imperfect?: string;
  /** Stem of future and conditional: «dir-á», «sostendr-ía». */
  readonly future?: string;
  readonly participle?: string;
  readonly gerund?: string;
}

/** What the rules of {@link conjugate} do not give. */
const IRREGULAR: Readonly<Record<string, Irregularity>> = {
  acertar: { present: 'aciert' },
  aducir: { preterite: ['adujo', 'adujeron'] },
  advertir: { present: 'adviert', preterite: ['advirtió', 'advirtieron'], gerund: 'advirtiendo' },
  apostar: { present: 'apuest' },
  atribuir: { present: 'atribuy', preterite: ['atribuyó', 'atribuyeron'], gerund: 'atribuyendo' },
  comprobar: { present: 'comprueb' },
  concluir: { present: 'concluy', preterite: ['concluyó', 'concluyeron'], gerund: 'concluyendo' },
  confesar: { present: 'confies' },
  confiar: { present: 'confí' },
  contar: { present: 'cuent' },
  continuar: { present: 'continú' },
  creer: { preterite: ['creyó', 'creyeron'], participle: 'creído', gerund: 'creyendo' },
  decir: {
    present: 'dic',
    preterite: ['dijo', 'dijeron'],
    future: 'dir',
    participle: 'dicho',
    gerund: 'diciendo',
  },
  defender: { present: 'defiend' },
  demostrar: { present: 'demuestr' },
  describir: { participle: 'descrito' },
  desmentir: {
    present: 'desmient',
    preterite: ['desmintió', 'desmintieron'],
    gerund: 'desmintiendo',
  },
  encomendar: { present: 'encomiend' },
  escribir: { participle: 'escrito' },
  exponer: { preterite: ['expuso', 'expusieron'], future: 'expondr', participle: 'expuesto' },
  inferir: { present: 'infier', preterite: ['infirió', 'infirieron'], gerund: 'infiriendo' },
  manifestar: { present: 'manifiest' },
  mantener: { present: 'mantien', preterite: ['mantuvo', 'mantuvieron'], future: 'mantendr' },
  mostrar: { present: 'muestr' },
  negar: { present: 'nieg' },
  pedir: { present: 'pid', preterite: ['pidió', 'pidieron'], gerund: 'pidiendo' },
  pensar: { present: 'piens' },
  predecir: {
    present: 'predic',
    preterite: ['predijo', 'predijeron'],
    participle: 'predicho',
    gerund: 'prediciendo',
  },
  prever: {
    presents: ['prevé', 'prevén'],
    preterite: ['previó', 'previeron'],
    imperfect: 'preve',
    participle: 'previsto',
    gerund: 'previendo',
  },
  proponer: { preterite: ['propuso', 'propusieron'], future: 'propondr', participle: 'propuesto' },
  proseguir: {
    present: 'prosigu',
    preterite: ['prosiguió', 'prosiguieron'],
    gerund: 'prosiguiendo',
  },
  recomendar: { present: 'recomiend' },
  recordar: { present: 'recuerd' },
  referir: { present: 'refier', preterite: ['refirió', 'refirieron'], gerund: 'refiriendo' },
  reponer: { preterite: ['repuso', 'repusieron'], future: 'repondr', participle: 'repuesto' },
  repetir: { present: 'repit', preterite: ['repitió', 'repitieron'], gerund: 'repitiendo' },
  rogar: { present: 'rueg' },
  sostener: { present: 'sostien', preterite: ['sostuvo', 'sostuvieron'], future: 'sostendr' },
  sugerir: { present: 'sugier', preterite: ['sugirió', 'sugirieron'], gerund: 'sugiriendo' },
};

/** Third persons of present, preterite, imperfect, future and conditional, from an infinitive. */
export function conjugate(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -2);
  const isFirst = infinitive.endsWith('ar');
  const irregular = IRREGULAR[infinitive] ?? {};
  const present = irregular.present ?? stem;
  const future = irregular.future ?? infinitive;
  const [preterite, preteritePlural] =
    irregular.preterite ?? (isFirst ? [`${stem}ó`, `${stem}aron`] : [`${stem}ió`, `${stem}ieron`]);
  const vowel = isFirst ? 'a' : 'e';
  const imperfect = isFirst ? `${stem}aba` : `${irregular.imperfect ?? stem}ía`;
  return {
    singular: [
      irregular.presents?.[0] ?? `${present}${vowel}`,
      preterite,
      imperfect,
      `${future}á`,
      `${future}ía`,
    ],
    plural: [
      irregular.presents?.[1] ?? `${present}${vowel}n`,
      preteritePlural,
      `${imperfect}n`,
      `${future}án`,
      `${future}ían`,
    ],
    participle: irregular.participle ?? (isFirst ? `${stem}ado` : `${stem}ido`),
    gerund: irregular.gerund ?? (isFirst ? `${stem}ando` : `${stem}iendo`),
  };
}

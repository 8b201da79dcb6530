import { isAdverb, isClitic } from '../text/closed-classes.ts';
import { isFiniteVerb, toNumber } from '../verbs/finite-verbs.ts';
import { REPORTING_VERBS } from '../verbs/reporting-verbs.ts';
import type { SentenceWords } from './sentence-words.ts';
import { AUXILIARY, MOST_ADVERBS_INSIDE } from './verb-in-sentence.ts';
import type { FoundVerb } from './verb-in-sentence.ts';

/** Verbs that report only with the words behind them: «puso en duda que», «dejó claro que». */
const IDIOMS: readonly (readonly [verb: RegExp, words: RegExp])[] = [
  [/^(?:pone|puso|pus(?:o|ieron)|ponen|ponía|puesto)$/u, /^en (?:duda|cuestión|entredicho)$/u],
  [/^(?:pone|puso|pusieron|ponen|puesto)$/u, /^de (?:manifiesto|relieve)$/u],
  [/^(?:deja|dejó|dejaron|dejan|dejado)$/u, /^(?:claro|caer|entrever|dicho|constancia)$/u],
  [/^(?:da|dio|dieron|dan|dado)$/u, /^(?:a entender|por (?:hecho|seguro|sentado))$/u],
  [/^(?:hace|hizo|hicieron|hacen|hecho)$/u, /^(?:hincapié|saber|ver|notar|constar)$/u],
  [/^(?:echa|echó|echaron|echan|echado)$/u, /^en cara$/u],
  [/^(?:tiene|tuvo|tienen|tenía|tenían)$/u, /^claro$/u],
  [/^(?:está|están|estaba|estaban)$/u, /^(?:convencid[oa]s?|segur[oa]s?)$/u],
  [/^(?:es|era|son|eran)$/u, /^partidari[oa]s?$/u],
  [/^(?:llama|llamó|llamaron|llamado)$/u, /^la atención$/u],
];
/** What comes before an infinitive that reports: «se limitó a | señalar», «quiso | dejar claro». */
const HELPERS: readonly (readonly [verb: RegExp, link: RegExp])[] = [
  [
    /^(?:limit|apresur|atrev|volv|vuelv|lleg|acert|aciert|alcanz|empez|empiez|comenz|comienz)/u,
    /^a$/u,
  ],
  [/^(?:aprovech)/u, /^para$/u],
  [/^(?:tuv|tien)/u, /^que$/u],
  [/^(?:termin|acab|opt)/u, /^por$/u],
  [/^(?:dud|tard|insist|coincid)/u, /^en$/u],
  [/^(?:quis|quier|querí|pud|pued|prefirió|prefiere|suele|solía|debe|debió)/u, /^$/u],
];

/** «puso en duda que», «ha dejado claro que»: a verb and its fixed words as one that reports. */
export function findIdiom(view: SentenceWords, from: number): FoundVerb | null {
  const at = skipAuxiliary(view, from);
  for (const [verb, words] of IDIOMS) {
    if (!verb.test(view.lower(at))) continue;
    let first = at + 1;
    while (isAdverb(view.lower(first)) || view.lower(first) === 'muy') first += 1;
    for (const length of [1, 2]) {
      const fixed = [view.lower(first), view.lower(first + 1)].slice(0, length).join(' ');
      if (words.test(fixed)) return toFoundVerb(view, from, first + length, 'asegurar');
    }
  }
  return null;
}

/** «se limitó a señalar», «no dudó en calificar», «quiso recordar»: who does it says it. */
export function findPeriphrasis(view: SentenceWords, from: number): FoundVerb | null {
  const at = skipAuxiliary(view, from);
  const lower = view.lower(at);
  if (at === from && !isFiniteVerb(lower)) return null;
  for (const [verb, link] of HELPERS) {
    if (!verb.test(lower)) continue;
    const infinitive = link.test('') ? at + 1 : at + 2;
    if (!link.test('') && !link.test(view.lower(at + 1))) continue;
    const name = view.lower(infinitive).replace(/(?:se|les?|l[oa]s?)$/u, '');
    if (!REPORTING_VERBS.has(name) || view.isQuoted(infinitive)) continue;
    return toFoundVerb(view, from, infinitive + 1, name);
  }
  return null;
}

/** «no dudó en calificar» says it. */
export function isDoubtDenied(view: SentenceWords, from: number): boolean {
  return /^(?:dud|tard)/u.test(view.lower(from)) && view.lower(from + 1) === 'en';
}

function skipAuxiliary(view: SentenceWords, from: number): number {
  if (!AUXILIARY.test(view.lower(from))) return from;
  let at = from + 1;
  while (at - from <= MOST_ADVERBS_INSIDE && isAdverb(view.lower(at))) at += 1;
  return at;
}

function toFoundVerb(
  view: SentenceWords,
  from: number,
  to: number,
  infinitive: string,
): FoundVerb | null {
  const verb = REPORTING_VERBS.get(infinitive);
  if (verb === undefined || isClitic(view.lower(from))) return null;
  return { from, to, verb, number: toNumber(view.lower(from)), isFiniteForm: true };
}

import { isCapitalized } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import { findFiniteForm } from '../verbs/reporting-verbs.ts';
import { isFiniteVerb } from '../verbs/finite-verbs.ts';
import { coverage } from './coverage.ts';
import { findKnownType, isFirstName } from './gazetteer.ts';
import { isMatter } from './subjects-of-office.ts';
import { isApposed } from './type-rules/body-nouns.ts';
import { isSmallOpener } from '../../names/parts-of-speech.ts';
import { putOver } from './put-over.ts';
import { splitName } from './split-name.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Abbreviations of common nouns: they name nobody. */
const COMMON_ACRONYM =
  /^(?:DNI|NIE|NIF|CIF|IVA|IRPF|IBI|PIB|IPC|ADN|ARN|UCI|UVI|GPS|ONG|ERE|ERTE|PCR|TAC|VIH|SIDA|MIR|LED|SUV|IA|CEO|VIP|VTC|SMS|USB|TDT|DANA|KO|WIFI|COVID|PYME|PYMES|FP|ESO|OPA|OPV|SMI|TFG|ITV|RFC|CURP|PDF|URL|AVE)$/u;
/** Written with a capital, and no bodies: «los Presupuestos», «estudia Veterinaria». */
const NO_BODY =
  /^(?:Presupuestos?|Constitución|Estatuto|Código Penal|Código Civil|Veterinaria|Medicina|Derecho|Biología|Farmacia|Periodismo|Arquitectura|Enfermería|Filología|Matemáticas|Bachillerato|Navidad|Pascua|Reyes)$/u;
const ACRONYM = /^\p{Lu}{3,6}$/u;
/** A chance of the tagger below which «other» tells little. */
const UNSURE = 0.5;
/** Emergency services go by their number. */
const EMERGENCY = /^(?:112|061|091|062|016)$/u;
/** Tokens of «AFP Ana Ruiz». */
const LEAST_PAIR = 3;
/** Tokens of «Human Rights Watch». */
const LONGEST_KNOWN = 4;
const LEADS = /^(?:el|la|los|las|del|al|de|a|por|con|según|y|que)$/u;

/** Known bodies and acronyms that the tagger passed over: «Junts se sumó», «YPFB, la petrolera». */
export function addMissedBodies(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const kept = names.flatMap((name) => withoutCommonNoun(name, sentences));
  // What the tagger passed over without being sure may still be a body: «la ACB», «el Simpa».
  const taken = kept.filter(
    ({ type, from, to, certainty = 1 }) => type !== 'other' || to - from > 1 || certainty >= UNSURE,
  );
  const covered = coverage(taken, sentences);
  const added: LocatedName[] = [];
  sentences.forEach((tokens, sentence) => {
    for (let from = 0; from < tokens.length; from += 1) {
      const isNumber = EMERGENCY.test(tokens[from]!.text);
      if (covered[sentence]![from] === 1 || !(isNumber || isCapitalized(tokens[from]))) continue;
      const isAlone =
        isApposedFirst(tokens, from) ||
        isMatterActing(tokens, from) ||
        isFreeAcronym(tokens, from) ||
        isBranch(tokens[from]!) ||
        isHouse(tokens, from);
      const to =
        findKnownEnd(tokens, from) ?? findNumberEnd(tokens, from) ?? (isAlone ? from + 1 : null);
      if (to === null || covered[sentence]!.slice(from, to).includes(1)) continue;
      if (from === 0 && to === 1 && !acts(tokens, to)) continue;
      added.push(toFoundName(sentences, sentence, { type: 'organization', from, to }));
      from = to - 1;
    }
  });
  return putOver(kept, added);
}

/** «ONG Foro Penal» is Foro Penal; «el DNI» is nobody. */
function withoutCommonNoun(name: LocatedName, sentences: readonly Sentence[]): LocatedName[] {
  const tokens = sentences[name.sentence]!;
  const parts = splitAgencyFromPerson(name, sentences);
  if (parts !== null) return parts;
  if (NO_BODY.test(name.text)) return [{ ...name, type: 'other' }];
  if (!COMMON_ACRONYM.test(tokens[name.from]!.text)) return [name];
  if (name.to - name.from === 1) return [{ ...name, type: 'other' }];
  const { type, from, to } = name;
  return [toFoundName(sentences, name.sentence, { type, from: from + 1, to })];
}

/** «contó a la AFP | Janeth Loayza»: two names that nothing parts. */
function splitAgencyFromPerson(
  name: LocatedName,
  sentences: readonly Sentence[],
): LocatedName[] | null {
  const { from, to } = name;
  const tokens = sentences[name.sentence]!;
  const isBody = findKnownType(tokens[from]!.text) === 'organization';
  if (!isBody || to - from < LEAST_PAIR || !isFirstName(tokens[from + 1]!.text)) return null;
  const cut = { end: from + 1, start: from + 1 };
  return splitName(name, sentences, cut, ['organization', 'person']);
}

/** Of a text in Spanish newspapers only a whole name that no other capital goes on. */
function findKnownEnd(tokens: Sentence, from: number): number | null {
  if (isCapitalized(tokens[from - 1]) && from > 1) return null;
  for (let length = LONGEST_KNOWN; length > 0; length -= 1) {
    const words = tokens.slice(from, from + length);
    if (words.length < length || isCapitalized(tokens[from + length])) continue;
    const name = words.map(({ text }) => text).join(' ');
    if (findKnownType(name) === 'organization') return from + length;
  }
  return null;
}

/** «Senapred, | el servicio de emergencias, informó» */
function isApposedFirst(tokens: Sentence, at: number): boolean {
  const word = tokens[at]!;
  return at === 0 && isApposed(tokens, 1) && !isSmallOpener(word.lower) && !isFirstName(word.text);
}

/** «Cultura | replica que»: a department that speaks. */
function isMatterActing(tokens: Sentence, at: number): boolean {
  return at === 0 && isMatter(tokens[0]!) && findFiniteForm(tokens[1]?.lower ?? '') !== null;
}

/** «el | 112 Aragón» */
function findNumberEnd(tokens: Sentence, at: number): number | null {
  const isOne = EMERGENCY.test(tokens[at]!.text) && tokens[at - 1]?.lower === 'el';
  return isOne && isCapitalized(tokens[at + 1]) ? at + 2 : null;
}

/** «UGT-PV»: of a body that is known, that of one region. */
function isBranch({ text }: Token): boolean {
  const [body = '', ...regions] = text.split('-');
  const isRegion = regions.length === 1 && /^\p{Lu}{1,3}$/u.test(regions[0]!);
  return isRegion && findKnownType(body) === 'organization';
}

/** «Desde el | Simpa recuerdan»: those who are of it. */
function isHouse(tokens: Sentence, at: number): boolean {
  const isOfIt =
    /^(?:el|la)$/u.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:desde|en)$/u.test(tokens[at - 2]?.lower ?? '') &&
    (at === 2 || /^[,;:.]$/u.test(tokens[at - 3]?.text ?? ''));
  return isOfIt && findFiniteForm(tokens[at + 1]?.lower ?? '')?.number === 'plural';
}

function isFreeAcronym(tokens: Sentence, at: number): boolean {
  const { text } = tokens[at]!;
  if (!ACRONYM.test(text) || COMMON_ACRONYM.test(text)) return false;
  if ([tokens[at - 1], tokens[at + 1]].some((token) => /^\p{Lu}{2,}$/u.test(token?.text ?? '')))
    return false;
  return at === 0 ? acts(tokens, 1) : LEADS.test(tokens[at - 1]!.lower);
}

/** A verb follows, or the comma of an apposition: «YPFB, | la petrolera». */
function acts(tokens: Sentence, at: number): boolean {
  const next = tokens[at]?.lower ?? '';
  if (next === ',') return /^(?:el|la|los|las|que|por|en)$/u.test(tokens[at + 1]?.lower ?? '');
  return (
    /^(?:ha|han|no|se|le|les|lo|la|también|ya)$/u.test(next) ||
    (isFiniteVerb(next) && !/^(?:de|para|como)$/u.test(next))
  );
}

import { skipAdverbials } from './adverbials.ts';
import { canSpeak } from './can-speak.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import { extendOverApposition } from './subject-apposition.ts';
import type { SubjectBefore } from './types.ts';

const ENDS_ANTECEDENT =
  /^(?:que|y|pero|por|a|con|en|para|sobre|tras|según|es|fue|ha|había|participó|son|contra)$/u;
const LONGEST_ANTECEDENT = 10;
/** «el pasado 3 de mayo» */
const LONGEST_TIME = 5;

/** «que dijo», «que la semana pasada estimó»: a time may stand between. */
export function findRelativeBefore(view: SentenceView, last: number, verb: number): number | null {
  for (let at = last; at >= 0 && last - at <= LONGEST_TIME; at -= 1) {
    if (!/^(?:que|quien|quienes)$/u.test(view.lower(at))) continue;
    return at === last || skipAdverbials(view, at + 1) === verb ? at : null;
  }
  return null;
}

/** The noun before «que dijo», «, quien aseguró». */
export function findAntecedent(view: SentenceView, relative: number): SubjectBefore {
  const to = view.word(relative - 1) === ',' ? relative - 1 : relative;
  if (view.verbs.some((verb) => verb.to === relative)) return { kind: 'relative clause' };
  // «…, por lo que pidió» goes on with the subject of the sentence.
  if (view.lower(relative - 1) === 'lo' && view.lower(relative - 2) === 'por')
    return { kind: 'coordinated' };
  // «envió una carta en la que lamenta»: whoever acts in the sentence.
  if (/^(?:el|la|los|las)$/u.test(view.lower(relative - 1)) && view.lower(relative - 2) === 'en')
    return { kind: 'coordinated' };
  // «criticó al árbitro, al que acusó de…»: whoever acts in the sentence.
  if (view.lower(relative - 1) === 'al' || view.lower(relative - 1) === 'a')
    return { kind: 'coordinated' };
  // «elogió a Martínez, de quien dijo que…», «, del que dijo que…»
  const isOfWhom =
    /^(?:de|sobre)$/u.test(view.lower(relative - 1)) && view.lower(relative) !== 'que';
  const isOfWhich = view.lower(relative - 1) === 'del' && view.word(relative - 2) === ',';
  if (isOfWhom || isOfWhich) return { kind: 'coordinated' };
  // «conoció a Szymborska, de la que contaba que…»
  const isBehindPreposition =
    /^(?:el|la|los|las)$/u.test(view.lower(relative - 1)) &&
    /^(?:a|con|contra|de|para|sobre)$/u.test(view.lower(relative - 2)) &&
    view.word(relative - 3) === ',';
  if (isBehindPreposition) return { kind: 'coordinated' };
  // «lo que dijo», «del que se refirió»: the antecedent is no subject.
  if (/^(?:lo|el|la|los|las|al|del)$/u.test(view.lower(relative - 1)))
    return { kind: 'relative clause' };
  let from = to - 1;
  while (
    from > 0 &&
    to - from < LONGEST_ANTECEDENT &&
    !/^[.,;:]$/u.test(view.word(from - 1)) &&
    (!ENDS_ANTECEDENT.test(view.lower(from - 1)) ||
      joinsNames(view, from - 1) ||
      isInsideName(view, from - 1)) &&
    !view.verbs.some((verb) => verb.to === from)
  ) {
    from -= 1;
  }
  if (from >= to || from < 0) return { kind: 'relative clause' };
  const isPerson = /^quien/u.test(view.lower(relative));
  const phrase = isPerson ? { from, to } : toWhoSpeaks(view, { from, to });
  return { kind: 'relative', phrase: extendOverApposition(view, phrase) };
}

/** «la oferta del | gobierno provincial, que se compromete»: of a thing and its owner the owner speaks. */
export function toWhoSpeaks(view: SentenceView, phrase: Phrase): Phrase {
  if (canSpeak(view, phrase)) return phrase;
  for (let at = phrase.to - 2; at > phrase.from; at -= 1) {
    if (!/^del?$/u.test(view.lower(at))) continue;
    const owner = { from: at + 1, to: phrase.to };
    if (canSpeak(view, owner)) return owner;
  }
  return phrase;
}

/** «dirigente del Frente por el Campo, quien» */
function isInsideName(view: SentenceView, at: number): boolean {
  const { start } = view.tokens[at]!;
  return view.names.some((name) => name.start < start && start < name.end);
}

/** «los delanteros Raúl Tamudo y Martín Posse, quienes» */
function joinsNames(view: SentenceView, at: number): boolean {
  return view.lower(at) === 'y' && view.isCapital(at - 1) && view.isCapital(at + 1);
}

import { findFiniteForm } from '../verbs/reporting-verbs.ts';
import { findKnownType, findPlaceKind } from './gazetteer.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Where one is, and not who. */
const WHERE = /^(?:en|desde|hacia|hasta|por|cerca|entre)$/u;
/** «de Lerma» may be whose or where. */
const SINGLE_WORD = /^\p{Lu}\p{Ll}+$/u;
/** What candidates and plaintiffs do to each other. */
const DEEDS =
  /^(?:ganó|venció|derrotó|denunció|demandó|dimitió|votó|saludó|criticó|acusó|replicó|contestó|agradeció|firmó|llegó|salió|habló|nació|murió)$/u;

/** What is done to one who has a post, and to no town and no club. */
const TAKES_PLACE =
  /^(?:relev|sustitu|sucedi|sucede|reemplaz|destitu|nombr|fich|detuv|detien|entrevist|jubil|ascendi|encarcel|indult|abraz|cesó|despidi|despide)\p{L}*$/u;

/**
 * «Lasarte ganó a Pereda. Pereda denunció un fraude»: a small town of the lists that acts beside a
 * person of the text, and in which nothing happens, is a surname.
 */
export function typeActors(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const isTown = (name: LocatedName): boolean =>
    (name.type === 'place' || name.type === 'person') &&
    name.entry === null &&
    SINGLE_WORD.test(name.text) &&
    findPlaceKind(name.text) !== 'country';
  const people = new Set(
    names.flatMap(({ type, text }) => (type === 'person' ? text.toLowerCase().split(' ') : [])),
  );
  const before = ({ sentence, from }: LocatedName): string =>
    sentences[sentence]![from - 1]?.lower ?? '';
  const acts = (name: LocatedName): boolean => {
    const tokens = sentences[name.sentence]!;
    const verb = tokens[name.to]?.lower ?? '';
    if (findFiniteForm(verb) === null && !DEEDS.test(verb)) return false;
    return (
      tokens[name.to + 1]?.lower === 'a' &&
      people.has(tokens[name.to + 2]?.text.toLowerCase() ?? '')
    );
  };
  const actors = new Set(
    names.filter((name) => isTown(name) && acts(name)).map(({ text }) => text),
  );
  const isReplaced = ({ sentence, from }: LocatedName): boolean =>
    sentences[sentence]![from - 1]?.lower === 'a' &&
    TAKES_PLACE.test(sentences[sentence]![from - 2]?.lower ?? '');
  const replaced = new Set(
    names
      .filter((name) => name.entry === null && SINGLE_WORD.test(name.text) && isReplaced(name))
      .filter(({ text }) => findKnownType(text) === null && findPlaceKind(text) !== 'country')
      .map(({ text }) => text),
  );
  for (const text of findPairs(names.filter(isTown), sentences)) actors.add(text);
  for (const name of names)
    if (actors.has(name.text) && WHERE.test(before(name))) actors.delete(name.text);
  return names.map((name) =>
    (actors.has(name.text) && isTown(name)) || replaced.has(name.text)
      ? { ...name, type: 'person' }
      : name,
  );
}

/** «Lasarte ganó a Pereda. Pereda denunció un fraude»: two of whom one does it to the other, and one speaks. */
function findPairs(towns: readonly LocatedName[], sentences: readonly Sentence[]): string[] {
  const wordAt = ({ sentence, to }: LocatedName, offset: number): string =>
    sentences[sentence]![to + offset]?.text ?? '';
  const names = new Set(towns.map(({ text }) => text));
  const speakers = new Set(
    towns.filter((town) => isPersonal(wordAt(town, 0))).map(({ text }) => text),
  );
  return towns.flatMap((town) => {
    const other = wordAt(town, 2);
    const isPair = DEEDS.test(wordAt(town, 0)) && wordAt(town, 1) === 'a' && names.has(other);
    return isPair && (speakers.has(town.text) || speakers.has(other)) ? [town.text, other] : [];
  });
}

/** What no club or town does to another: to speak, to sue, to accuse. */
function isPersonal(verb: string): boolean {
  return findFiniteForm(verb) !== null || /^(?:demandó|dimitió|votó|criticó|acusó)$/u.test(verb);
}

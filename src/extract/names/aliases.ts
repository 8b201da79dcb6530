import { isFiniteVerb } from '../verbs/finite-verbs.ts';
import { isFirstName } from './gazetteer.ts';
import type { LocatedName, Sentence } from './types.ts';

const CALLED =
  /(?:^|\s)(?:alias|apodad[oa]|(?:más )?conocid[oa] (?:popularmente )?como|llamad[oa])(?: (?:el|la))?$/u;
/** Tokens of «, más conocida popularmente como la». */
const LONGEST_CALLED = 6;
/** «José Rojo, Pacheta, compareció», «Mohamed Dagalo, alias Hemedti»: what else the one before is called. */
export function findAliases(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): Map<string, LocatedName> {
  const aliases = new Map<string, LocatedName>();
  const people = names.filter(({ type }) => type === 'person');
  for (const name of people) {
    const tokens = sentences[name.sentence]!;
    const words = tokens.slice(0, name.from).map(({ lower }) => lower);
    const isCalled = CALLED.test(words.slice(-LONGEST_CALLED).join(' '));
    const before = people.find(
      ({ sentence, to }) =>
        sentence === name.sentence && to < name.from && name.from - to <= LONGEST_CALLED + 1,
    );
    if (before === undefined || before.to - before.from < 2) continue;
    const isApposed =
      name.from === before.to + 1 &&
      name.to - name.from === 1 &&
      tokens[before.to]!.text === ',' &&
      tokens[name.to]?.text === ',' &&
      !isFirstName(name.text) &&
      isFiniteVerb(tokens[name.to + 1]?.lower ?? '');
    // «Dolores Fernández, conocida como Lola Cabello»: a whole name by which one is known is the name.
    if (isCalled && name.to - name.from > 1) aliases.set(before.text, name);
    else if (isApposed || isCalled) aliases.set(name.text, before);
  }
  return aliases;
}

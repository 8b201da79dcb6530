import { toWordSlug } from './word-slug.ts';

/** Signs that tell one topic from another, as an address can say them. */
const SIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ['+', ' mas '],
  ['#', ' almohadilla '],
  ['&', ' y '],
  ['@', ' arroba '],
  ['%', ' por ciento '],
  // Two n are what ñ was first written with: «campanna».
  ['ñ', 'nn'],
]);
const SIGN = /[+#&@%ñ]/gu;
/** What is the same in all spellings of a topic: no case, accents or punctuation, but ñ. */
const PUNCTUATION = /[^\p{L}\p{N}+#&@%]+/gu;
/** «I + D» is «I+D», and «100 %» is «100%». */
const SPACED_SIGN = / ?[+#&@%] ?/gu;
const MARKS_BUT_TILDE_OF_N = /(?<!n)\p{M}|(?<=n)(?!\u0303)\p{M}/gu;

/**
 * The addresses of all topics of a site. Each is what {@link toWordSlug} gives, unless two topics
 * would share it: «Campaña» and «Campana», «C» and «C++». Then the plain one keeps it and the others
 * say what they have beside.
 */
export function createTopicSlugs(names: Iterable<string>): (name: string) => string {
  const topics = new Map<string, string>();
  for (const name of names) {
    const identity = toIdentity(name);
    const first = topics.get(identity);
    // Whatever the order of the articles, one spelling decides.
    if (first === undefined || name < first) topics.set(identity, name);
  }
  const sharing = Map.groupBy([...topics.keys()].sort(), (identity) =>
    toWordSlug(topics.get(identity) ?? ''),
  );
  const slugs = new Map<string, string>();
  const taken = new Set(sharing.keys());
  for (const [slug, identities] of sharing) {
    const [plain = ''] = identities.filter((identity) => !identity.match(SIGN));
    const keeper = plain === '' ? identities[0] : plain;
    for (const identity of identities) {
      const own = identity === keeper ? slug : toLongSlug(topics.get(identity) ?? '', taken);
      taken.add(own);
      slugs.set(identity, own);
    }
  }
  return (name) => slugs.get(toIdentity(name)) ?? toWordSlug(name);
}

function toLongSlug(name: string, taken: ReadonlySet<string>): string {
  const slug = toWordSlug(
    name.toLowerCase().replaceAll(SIGN, (sign) => SIGN_WORDS.get(sign) ?? ''),
  );
  for (let number = 2, free = slug; ; number += 1) {
    if (!taken.has(free)) return free;
    free = `${slug}-${number}`;
  }
}

function toIdentity(name: string): string {
  const bare = name.normalize('NFD').toLowerCase().replaceAll(MARKS_BUT_TILDE_OF_N, '');
  return bare
    .normalize('NFC')
    .replaceAll(PUNCTUATION, ' ')
    .replaceAll(SPACED_SIGN, (sign) => sign.trim())
    .trim();
}

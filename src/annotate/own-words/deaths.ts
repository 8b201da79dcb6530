/** What an article's sentence tells of a death. */
const DEATH =
  /(?<!\p{L})(?:muert|muer[ea]|muri|mortal|mortífer|fallec|víctima|mat[aóe]|asesin|cadáver|cuerpos|vidas?(?!\p{L})|ahog|fatal|letal|difunt|sepult|homicid|feminicid|crimen|bajas|deceso|ejecut|abati)/iu;
/** «Mueren tres montañeros», «mata a 12 personas». */
const DIE_BEFORE =
  /(?<!\p{L})(?:muer(?:e|en|to|tos|ta|tas)|murieron|fallecen|fallecieron|fallecid[oa]s|mat(?:a|an|ó|aron) a)(?: (?:al menos|más de|casi|otr[oa]s|un[oa]s|los|las))* $/iu;
/** «tres españoles mueren». */
const DIE = /^(?:mueren|murieron|fallecen|fallecieron|muertos)$/u;
const SENTENCE_END = /[.!?…]["')\]]*\s+|\n/u;
/** UTF-16 units of two sentences. */
const REACH = 400;

/** Whether a figure of ours counts the dead. */
export function countsDead(before: string, nouns: readonly string[]): boolean {
  return DIE_BEFORE.test(before) || nouns.some((noun) => DIE.test(noun));
}

/** Whether the sentence of an offset, or the one before, tells of a death. */
export function isOfDeath(article: string, at: number): boolean {
  const before = article.slice(Math.max(0, at - REACH), at);
  const sentences = before.split(SENTENCE_END).slice(-2).join(' ');
  const after = article.slice(at, at + REACH).split(SENTENCE_END)[0] ?? '';
  return DEATH.test(sentences) || DEATH.test(after);
}

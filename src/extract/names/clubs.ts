import { PLACE_WITH_ARTICLE } from '../../names/trigger-words.ts';
import { isCapitalized } from '../text/tokenize.ts';
import { findPlaceKind } from './gazetteer.ts';
import type { LocatedName, Sentence } from './types.ts';

/** What clubs do to each other, and nobody else in the news so often. */
const MATCH_VERB =
  /^(?:derrotó|venció|goleó|empató|empataron|igualó|igualaron|eliminó|cayó|perdió|ganó|remontó|doblegó|superó)$/u;
const GOVERNS =
  /^(?:ex)?(?:gobernador|gobernadora|prefecto|prefecta|intendente|intendenta|alcalde|alcaldesa|provincia|departamento|cantón|estado|región)$/u;
/** «3-2», «tres goles», «la segunda parte»: the sentence is about a match. */
const MATCH_WORD =
  /^(?:gol|goles|marcador|partido|jornada|liga|torneo|final|semifinal|semifinales|penalti|penal|empate|derbi|clásico|entrenador)$/u;

/** What happens to a club, and seldom to a city. */
const RESULT =
  /^(?:derrota|victoria|triunfo|goleada|remontada|empate|ascenso|descenso|eliminación|racha)$/u;
/** Who plays and where it is counted. */
const SPORT =
  /^(?:arquer[oa]|porter[oa]|delanter[oa]|central|lateral|pívot|base|alero|extremo|guardameta|volante|zaguero|mediapunta|goleador|entrenador|entrenadora|míster|gol|goles|tabla|jornada|liga|torneo|marcador|descuento|afición|hinchada|penalti|penal|clasificación)$/u;

/**
 * «El Barcelona», «al Valencia»: a city with an article is its club; so is «Monterrey derrotó 3-2».
 * Kept apart from the document rules because the treebank types names by their form and counts
 * clubs as places; a reader does not.
 */
export function typeClubs(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const isAboutSport = sentences.some((tokens) => tokens.some(({ lower }) => SPORT.test(lower)));
  return names.map((name) => {
    const isCity = name.entry === null && findPlaceKind(name.text) !== null;
    if (!isCity || (name.type !== 'place' && name.to - name.from > 1)) return name;
    const tokens = sentences[name.sentence]!;
    const before = tokens[name.from - 1]?.lower ?? '';
    // «el gobernador del Guayas»: nobody governs a club
    const isGoverned = before === 'del' && GOVERNS.test(tokens[name.from - 2]?.lower ?? '');
    const hasArticle = name.type === 'place' && !isGoverned && /^(?:el|del|al)$/u.test(before);
    // «condicionó a su Valencia», but «su Valencia natal»
    const after = tokens[name.to]?.lower ?? '';
    const isOwned = name.type === 'place' && /^(?:su|mi|nuestro|tu)$/u.test(before);
    if (isOwned && !/^(?:natal|querid[ao]|adoptiv[ao]|de)$/u.test(after))
      return { ...name, type: 'organization' };
    if (name.type === 'place' && isOfMatch(before, tokens[name.from - 2]?.lower) && isAboutSport)
      return { ...name, type: 'organization' };
    const isClub = hasArticle ? !PLACE_WITH_ARTICLE.test(name.text) : playsMatch(name, tokens);
    return isClub ? { ...name, type: 'organization' } : name;
  });
}

/** «La derrota de | Toluca», in a text about sport. */
function isOfMatch(before: string, noun = ''): boolean {
  return before === 'de' && RESULT.test(noun);
}

/** «Monterrey derrotó», «León y Pumas empataron», «ante Toluca», in a sentence about a match. */
function playsMatch({ from, to }: LocatedName, tokens: Sentence): boolean {
  const isAboutMatch = tokens.some(
    (token, index) =>
      MATCH_WORD.test(token.lower) || isScore(tokens, index) || hasGoals(tokens, from, to),
  );
  if (!isAboutMatch) return false;
  // «Girona 1 – Sevilla 1»
  if (hasGoals(tokens, from, to)) return true;
  const isPair = tokens[to]?.text === 'y' && isCapitalized(tokens[to + 1]);
  const verb = tokens[isPair ? to + 2 : to]?.lower ?? '';
  return MATCH_VERB.test(verb) || tokens[from - 1]?.lower === 'ante';
}

/** «Girona 1 –», «– Sevilla 1»: a name with its goals on one side of a dash. */
function hasGoals(tokens: Sentence, from: number, to: number): boolean {
  if (!/^\d{1,2}$/u.test(tokens[to]?.text ?? '')) return false;
  const isDash = (at: number): boolean => /^[-–—]$/u.test(tokens[at]?.text ?? '');
  const isNumber = (at: number): boolean => /^\d{1,2}$/u.test(tokens[at]?.text ?? '');
  return (isDash(to + 1) && !isNumber(to + 2)) || (isDash(from - 1) && isNumber(from - 2));
}

/** «3-2» */
function isScore(tokens: Sentence, at: number): boolean {
  const isNumber = (index: number): boolean => /^\d{1,2}$/u.test(tokens[index]?.text ?? '');
  return isNumber(at) && /^[-–]$/u.test(tokens[at + 1]?.text ?? '') && isNumber(at + 2);
}

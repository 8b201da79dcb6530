import { findPlaceKind } from './gazetteer.ts';
import type { FoundName, Sentence } from './types.ts';

/** Places that take an article without being clubs. */
const PLACE_WITH_ARTICLE =
  /^(?:Perú|Ecuador|Brasil|Paraguay|Uruguay|Líbano|Congo|Reino Unido|Vaticano|Chad|Sáhara|Sahara|Sahel|Tíbet|Donbás|Donbass|Cáucaso|Magreb|Golfo|Kurdistán|Caribe|Chaco|Chocó|Zulia|Cauca|Catatumbo|Putumayo|Amazonas|Bronx|Kremlin|Himalaya|Everest|Mediterráneo|Atlántico|Pacífico|Báltico|Ártico|País Vasco|Japón|Yemen|Salvador|Nilo|Rin|Ebro|Tajo|Duero|Sena|Danubio|Guadalquivir|Guadiana|Támesis|Esequibo|Cono Sur|Algarve|Véneto|Lejano Oriente|Extremo Oriente|Oriente Medio|Oriente Próximo|Medio Oriente|Cercano Oriente|Estado de México|Sudeste Asiático|Imperio .*|Valle .*|Principado .*|[Mm]ar .*|[Gg]olfo .*|[Ee]strecho .*|[Cc]anal .*|[Oo]céano .*)$/u;

/**
 * «El Barcelona», «al Valencia»: a city with an article is its club. Kept apart from the document
 * rules because the treebank types names by their form and counts clubs as places; a reader does not.
 */
export function typeClubs(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  return names.map((name) => {
    if (name.type !== 'place' || name.entry !== null || findPlaceKind(name.text) === null)
      return name;
    const before = sentences[name.sentence]![name.from - 1]?.lower ?? '';
    const isClub = /^(?:el|del|al)$/u.test(before) && !PLACE_WITH_ARTICLE.test(name.text);
    return isClub ? { ...name, type: 'organization' } : name;
  });
}

import type { Token } from '../text/tokenize.ts';
import type { LocatedName, Sentence } from './types.ts';

/** What ministries and councils are for: with an office before, no body and no place. */
const MATTER =
  /^(?:Hacienda|Economía|Interior|Exteriores|Defensa|Sanidad|Salud|Educación|Cultura|Justicia|Trabajo|Fomento|Urbanismo|Turismo|Transportes?|Vivienda|Agricultura|Industria|Comercio|Igualdad|Deportes?|Seguridad|Empleo|Ambiente|Movilidad|Presidencia|Finanzas|Energía|Minas|Ganadería|Pesca|Ciencia|Universidades|Consumo|Juventud|Familia|Bienestar|Festejos|Obras|Infraestructuras|Innovación|Hidrocarburos|Emergencias|Bomberos|Asuntos|Medio|Relaciones|Política|Desarrollo|Planificación|Estado|Recursos|Comunicación|Marketing|Operaciones|Calidad|Formación|Atención|Ventas|Compras|Letras|Derecho|Medicina|Farmacia|Filosofía|Humanidades|Historia|Psicología|Ingeniería|Arquitectura|Periodismo|Matemáticas|Urgencias|Pediatría|Oncología|Cirugía|Aduanas|Tráfico|Patrimonio|\p{Lu}\p{Ll}+(?:logía|metría|grafía|ción|miento))$/u;
/** «Defensa | Civil», «Recursos | Humanos»: what kind of matter it is. */
const KIND =
  /^(?:Humanos|Civil|Públic[ao]s?|Exterior(?:es)?|Ambiente|Social(?:es)?|Digital|Ciudadana|Nacional|Económic[ao]s?|Rural|Sostenible|Primaria|Superior|Internacional(?:es)?|Urbana|Escolar|Profesional|Institucional(?:es)?)$/u;
const OFFICE =
  /^(?:vice|sub|ex)?(?:ministr|secretari|consejer|conseller|concejal|edil|director|delegad|portavoz|responsable|titular|jef[ea]|viceconsejer|decan|vicedecan|catedrátic|coordinador|inspector)/u;
/** Of what rank or for where an office is, behind its noun. */
const RANK =
  /^(?:general|adjunt[oa]|municipal|provincial|regional|autonómic[oa]|foral|territorial|estatal|federal|nacional)$/u;
const DIVISION = /^(?:Primera|Segunda|Tercera)$/u;
const STUDIES =
  /^(?:facultad|escuela|asignatura|carrera|materia|grado|máster|cátedra|taller|curso)$/u;

export function isMatter({ text }: Token): boolean {
  return MATTER.test(text);
}

/** «el concejal de Urbanismo», «la facultad Economía y Negocios», «30 US$»: words that name nobody. */
export function dropMatters(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.map((name) => {
    const tokens = sentences[name.sentence]!;
    // «así nos vamos a Segunda»
    if (DIVISION.test(name.text)) return { ...name, type: 'other' };
    if (name.text === 'US' && tokens[name.to]?.text === '$') return { ...name, type: 'other' };
    if (isOfOffice(name, tokens) || isStudy(name, tokens)) return { ...name, type: 'other' };
    return name;
  });
}

function isOfOffice(name: LocatedName, tokens: Sentence): boolean {
  const { from, to } = name;
  // «viceministro de Defensa | Civil»
  const isTail = to - from === 1 && KIND.test(tokens[from]!.text) && isMatterAt(tokens, from - 1);
  const first = isTail ? from - 1 : from;
  const isWhole = to - first === 1 || (to - first === 2 && KIND.test(tokens[to - 1]!.text));
  // «el secretario de Gobierno», but «la portavoz del Gobierno»
  const isGovernment = name.text === 'Gobierno' && tokens[from - 1]?.lower === 'de';
  if (isGovernment && /^(?:sub)?secretari|^ministr|^consejer/u.test(tokens[from - 2]?.lower ?? ''))
    return true;
  return isWhole && isMatterAt(tokens, first);
}

/** «el concejal de | Urbanismo» */
function isMatterAt(tokens: Sentence, at: number): boolean {
  if (tokens[at] === undefined || !isMatter(tokens[at])) return false;
  const isOf = /^del?$/u.test(tokens[at - 1]?.lower ?? '');
  // «la directora general de | Salud Pública»
  const office = RANK.test(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 2;
  return isOf && OFFICE.test(tokens[office]?.lower ?? '');
}

/** Also the second half of «la escuela Arte y Diseño». */
function isStudy({ from }: LocatedName, tokens: Sentence): boolean {
  let at = from - 1;
  if (tokens[at]?.lower === 'y') at -= 2;
  return STUDIES.test(tokens[at]?.lower ?? '');
}

import type { Token } from '../text/tokenize.ts';
import { findKnownType, findPlaceKind, isFirstName, isPersonalName } from './gazetteer.ts';
import { KINDS_OF_THINGS, ORGANIZATION_HEADS } from '../../names/trigger-words.ts';
import { isSmallOpener } from '../../names/parts-of-speech.ts';
import { isFiniteVerb } from '../verbs/finite-verbs.ts';
import { isMatter } from './subjects-of-office.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Common nouns whose name is a place, with «de» or without. */
const PLACE_NOUN =
  /^(?:cosmódromo|aeropuerto|puerto|estrecho|islas?|península|provincia|ciudad|localidad|municipio|barrio|playa|río|valle|volcán|lago|región|distrito|comarca|pueblo|golfo|cabo|aldea|bahía|desierto|cordillera|archipiélago|capital)$/u;

/** Things that bear people's names: «el huracán Otis», «el premio Cervantes». */
const THING_NOUN =
  /^(?:huracán|ciclón|tormenta|borrasca|tifón|operación|caso|ley|premios?|estadio|calle|avenida|plaza|paseo|hotel|hospital|parque|teatro|museo|torneo|trofeo|copa|programa|proyecto|óvalo|glorieta|pabellón|auditorio|polideportivo|bulevar|misión|festival|feria|fósil|especie|cápsula|sonda|cohete|misil|satélite|buque|fragata|virus|instituto|colegio|edificio|puente|presa)$/u;

/** What is «de» a town: «el alcalde de Bonares», «los vecinos de Derna», «el incendio de Cebreros». */
const OFFICE_OF_PLACE =
  /^(?:alcaldes?|alcaldesa|exalcalde|exalcaldesa|gobernador|gobernadora|intendente|vecinos|habitantes|municipal|municipales|ayuntamiento|afueras|cercanías|inmediaciones|alrededores|incendio|terremoto|seísmo|atentado|atentados|batalla|matanza|pantano|embalse|cárcel|prisión|lonja|comarca|fiestas)$/u;

/** «la Central Obrera», and no power station. */
const UNION = /^Central (?:Obrera|Sindical|Unitaria|Única|Autónoma|General)(?!\p{L})/u;

/** How companies and clubs end, in any language. */
const COMPANY_END =
  /^(?:Company|Corporation|Corp|Group|Inc|Ltd|Holdings?|Airlines|Airways|Bank|Motors?|Foundation|Media|Telecom|Systems|Partners|Capital|Energy|Records|Pictures|Studios|Institute|University|Club|FC|CF|SAD|Radio|Televisión|TV|Noticias|Press|News|FM)$/u;

/** Whose name is an organization's: «la revista Nature», «la cadena Caracol». */
const ORGANIZATION_NOUN =
  /^(?:revista|diario|periódico|semanario|cadena|emisora|televisora|agencia|consultora|aerolínea|petrolera|farmacéutica|tecnológica|empresa|compañía|milicia|guerrilla|sindicato|partido|banda|cártel|cartel|constructora|aseguradora|ong|iniciativa|plataforma|coalición|fundación|asociación|organización|startup|naviera|eléctrica|cooperativa|inmobiliaria|gestora|promotora|editorial|multinacional|colectivo|operadora|minera|consorcio|patronal|filial|bodega|cervecera|hotelera|siderúrgica|papelera|energética|distribuidora|productora|discográfica|portal|rotativo|teleco|oenegé|gremio)$/u;

/** How a firm's name begins: «Minera Los Frailes», «Agrícola del Pacífico», «Transportes Ruiz». */
const COMPANY_START =
  /^(?:Minera|Forestal|Agrícola|Naviera|Constructora|Hidroeléctrica|Inmobiliaria|Transportes|Bodegas|Talleres|Aguas|Editorial|Cervecera|Cervecería|Cementos|Aceros|Astilleros|Autobuses|Autopistas|Conservas|Hoteles|Industrias|Laboratorios|Líneas|Papelera|Pesquera|Petróleos|Seguros|Supermercados|Teléfonos|Textiles|Viajes|Gestiones|Perfumerías|Panaderías|Muebles|Cafés|Carnes|Farmacias|Librerías|Clínicas|Almacenes|Confecciones|Electricidad|Instalaciones|Recambios|Reformas|Limpiezas|Grúas|Construcciones|Promociones|Distribuciones|Excavaciones|Suministros|Textil|Onda|Salvamento|Protección|Ferrocarriles|Ecologistas|Forjas|Carbones|Grupo|Frutas|Maderas|Piensos|Harinas|Aceites|Mármoles|Cristales|Vidrios|Juguetes|Calzados|Helados|Turrones|Quesos|Embutidos|Autocares|Taxis|Asesores|Abogados|Arquitectos|Estudios|Jardines|Granjas|\p{Lu}\p{Ll}+(?:icas|erías|iones))$/u;
/** Somebody who is named after what tells which one. */
const SOMEBODY =
  /^(?:vecin|testig|mujer|hombre|joven|client|trabajador|emplead|usuari|alumn|pasajer|herman|prim|compañer|agricultor|ganader|enfermer|médic|maestr|conductor|voluntari)\p{L}*$/u;
/** A chance of the tagger below which the words around decide. */
const UNSURE = 0.6;
/** Who follows as the same one: «YPFB, la | petrolera estatal». */
const APPOSED =
  /^(?:petrolera|eléctrica|empresa|compañía|constructora|aerolínea|operadora|patronal|gremio|sindicato|asociación|organización|entidad|ong|firma|consultora|filial|federación|confederación|naviera|minera|gasista|plataforma|servicio|organismo|instituto|colectivo|consorcio|cooperativa|fundación|agencia)$/u;

/** What is «de» its author: «un concierto de Shakira», «los goles de Neymar». */
const WORK_OF_PERSON =
  /^(?:concierto|disco|álbum|canción|canciones|gira|película|filme|novela|novelas|poemas|gol|goles|esposa|esposo|viuda|viudo|hijo|hija|hijos|abogado|abogada|biografía|asesinato|muerte|detención|captura|arresto|extradición|dimisión|renuncia|victoria)$/u;

/** The words of a name and those before it may leave no doubt. */
export function typeByWords(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.map((name) => {
    const tokens = sentences[name.sentence]!;
    const known = findKnownType(name.text);
    // «Santos» is a club and a surname: the tagger decides.
    const isSurname = name.type === 'person' && isPersonalName(name.text);
    if (known !== null && !isSurname) return { ...name, type: known };
    if (UNION.test(name.text)) return { ...name, type: 'organization' };
    const isLong = name.to - name.from > 1;
    const before = tokens[name.from - 1]?.lower ?? '';
    const isStreet = /^(?:calle|plaza)$/u.test(before);
    if (!isLong && isStreet && isCommonStreet(tokens[name.from]!))
      return { ...name, type: 'other' };
    if (!isLong && isShip(name, tokens)) return { ...name, type: 'other' };
    const isKnownPlace = findPlaceKind(name.text) !== null;
    if (isLong && !isKnownPlace && ORGANIZATION_HEADS.has(tokens[name.from]!.lower)) {
      return { ...name, type: 'organization' };
    }
    // «la Secretaría de Bienestar»; of «la ministra de Salud» only the matter is named.
    const holder = tokens[name.from - 2]?.lower ?? '';
    const isOffice =
      /^del?$/u.test(before) &&
      /^(?:vice|sub|ex)?(?:ministr|secretari|consejer|conseller|cartera|titular$)/u.test(holder);
    if (isOffice && findPlaceKind(name.text) === null)
      return { ...name, type: isMatter(tokens[name.from]!) ? 'other' : 'organization' };
    const isOfPlace = /^del?$/u.test(before) && OFFICE_OF_PLACE.test(holder);
    const isBody = ORGANIZATION_HEADS.has(tokens[name.from]!.lower);
    if (isOfPlace && !isBody && name.text !== name.text.toUpperCase())
      return { ...name, type: 'place' };
    if (
      isLong &&
      !isFirstName(tokens[name.from]!.text) &&
      COMPANY_START.test(tokens[name.from]!.text)
    )
      return { ...name, type: 'organization' };
    // «Fiscalía formalizará a dos», «Cultura replica»
    const isDepartment =
      ORGANIZATION_HEADS.has(tokens[name.from]!.lower) || isMatter(tokens[name.from]!);
    const opens = name.from === 0 && !isLong && name.type === 'person';
    if (opens && isDepartment && isFiniteVerb(tokens[1]?.lower ?? ''))
      return { ...name, type: 'organization' };
    // «la carretera a Cárdenas», «viene de Segura»
    const isWay =
      /^(?:a|de|hacia|desde)$/u.test(before) &&
      /^(?:carretera|camino|autopista|autovía|ruta|vuelo|tren|viaje|viene|vienen|vino|vinieron|viajó|viaja|viajaba|venía|venían|procedente)$/u.test(
        holder,
      );
    if (isWay && !isBody && !isLong && name.type === 'person') return { ...name, type: 'place' };
    // «Canal 13»
    if (/^(?:Canal|Radio|TV)$/u.test(name.text) && /^\d+$/u.test(tokens[name.to]?.text ?? ''))
      return toFoundName(sentences, name.sentence, {
        type: 'organization',
        from: name.from,
        to: name.to + 1,
      });
    // «el día de los Inocentes»
    if (
      /^(?:los|las)$/u.test(before) &&
      holder === 'de' &&
      /^días?$/u.test(tokens[name.from - 3]?.lower ?? '')
    )
      return { ...name, type: 'other' };
    // «En Zarza la Mayor la banda ensaya»
    const opensIn = name.from === 1 && /^(?:en|desde)$/u.test(before) && name.type === 'person';
    if (
      opensIn &&
      isLong &&
      /^(?:el|la|los|las|de|del)$/u.test(tokens[name.from + 1]!.text) &&
      !isFirstName(tokens[name.from]!.text)
    )
      return { ...name, type: 'place' };
    // «La Mata de Alcántara»
    const hasArticle = /^(?:El|La|Los|Las)$/u.test(tokens[name.from]!.text);
    const isOfTown =
      hasArticle && isLong && tokens[name.from + 2]?.text === 'de' && name.to - name.from > 3;
    if (name.type === 'person' && isOfTown) return { ...name, type: 'place' };
    // «un Buesa Arena enloquecido»
    if (isLong && /^(?:Arena|Stadium|Dome)$/u.test(tokens[name.to - 1]!.text))
      return { ...name, type: 'place' };
    if (isNamedAside(name, tokens)) return { ...name, type: 'person', certainty: 1 };
    if (!isKnownPlace && isApposed(tokens, name.to)) return { ...name, type: 'organization' };
    const last = tokens[name.to - 1]!.text;
    if (isLong && COMPANY_END.test(last)) return { ...name, type: 'organization' };
    if (THING_NOUN.test(tokens[name.from]!.lower) && isLong && name.type !== 'organization')
      return { ...name, type: 'other' };
    // «cosmódromo de Vostochny», «el estado de Zulia», «río Bravo»
    // «el colegio público Gloria Fuertes»
    const isOf = /^del?$/u.test(before) || KINDS_OF_THINGS.has(before);
    const noun = isOf ? holder : before;
    // «la región del Biobío»: of these nouns no body is
    const isTerritory =
      /^(?:región|provincia|municipio|localidad|isla|río|valle)$/u.test(noun) && !isBody && !isLong;
    if (PLACE_NOUN.test(noun) && (name.type !== 'organization' || isTerritory))
      return { ...name, type: 'place' };
    // «Desde Tomé, la alcaldesa…»
    const opensFromPlace =
      before === 'desde' && name.from === 1 && !isLong && !isFirstName(tokens[1]!.text);
    if (opensFromPlace && tokens[name.to]?.text === ',' && name.type !== 'organization')
      return { ...name, type: 'place' };
    // «la sala Ícaro»
    const isVenue = /^(?:sala|discoteca|restaurante)$/u.test(before);
    if ((isVenue || THING_NOUN.test(noun)) && name.type === 'person')
      return { ...name, type: 'other' };
    // «del partido Morena»
    const isParty = /^(?:partido|sindicato|diario|periódico|revista)$/u.test(before) && !isLong;
    if (isParty) return { ...name, type: 'organization' };
    const isBare = !isKnownPlace && !isFirstName(tokens[name.from]!.text);
    if (followsBody(tokens, name.from) && isBare) return { ...name, type: 'organization' };
    const isAuthor = before === 'de' && WORK_OF_PERSON.test(holder) && isBare && !isLong;
    if (isAuthor && name.text !== name.text.toUpperCase()) return { ...name, type: 'person' };
    // «en el Santiago Bernabéu»: nobody stands behind «el» with both names.
    if (
      isLong &&
      name.type === 'person' &&
      /^(?:el|del|al)$/u.test(before) &&
      isFirstName(tokens[name.from]!.text)
    ) {
      return { ...name, type: 'other' };
    }
    return name;
  });
}

/** «Cerámicas», «Grupo»: how a firm's name begins. */
export function startsCompany(word: string): boolean {
  return COMPANY_START.test(word);
}

/** «la calle Mayor», «la plaza Nueva»: every town has one, so that it names none. */
export function isCommonStreet({ text }: Token): boolean {
  return /^(?:Mayor|Real|Nueva|Ancha|Alta|Baja|Larga|Principal|Central)$/u.test(text);
}

/** «El «Gloria» vuelve a casa»: a given name in marks behind an article is a ship, a bar, a song. */
function isShip({ type, from, to, text }: LocatedName, tokens: Sentence): boolean {
  return (
    type === 'person' &&
    isFirstName(text) &&
    /^["“«]$/u.test(tokens[from - 1]?.text ?? '') &&
    /^["”»]$/u.test(tokens[to]?.text ?? '') &&
    /^(?:el|la|del|al)$/u.test(tokens[from - 2]?.lower ?? '')
  );
}

/** «Una vecina que avisó a los bomberos, | Encarnación Rueda, contó»: two words between commas that say who she is. */
function isNamedAside({ from, to, certainty = 1 }: LocatedName, tokens: Sentence): boolean {
  const isPerson = SOMEBODY.test(tokens[1]?.lower ?? '') && tokens[2]?.text === 'que';
  return (
    isPerson &&
    certainty < UNSURE &&
    to - from === 2 &&
    !ORGANIZATION_HEADS.has(tokens[from]!.lower) &&
    tokens[from - 1]?.text === ',' &&
    tokens[to]?.text === ','
  );
}

/** «Confiep, | gremio que reúne», «YPFB, | la petrolera estatal,» */
export function isApposed(tokens: Sentence, to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  let at = /^(?:el|la|una?)$/u.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  if (/^otr[oa]$/u.test(tokens[at]?.lower ?? '')) at += 1;
  return APPOSED.test(tokens[at]?.lower ?? '');
}

/** Whether a noun for bodies announces what starts at a token: «la revista | Nature». */
export function followsBody(tokens: Sentence, from: number): boolean {
  // «Lo firma Shin Bet» is a verb, «la firma Securízame» is none.
  const isFirm = /^(?:firma|señal)$/u.test(tokens[from - 1]?.lower ?? '');
  if (isFirm && /^(?:la|una)$/u.test(tokens[from - 2]?.lower ?? '')) return true;
  return ORGANIZATION_NOUN.test(findNounBefore(tokens, from));
}

/** «la asociación (vecinal) Barrio Vivo», «la constructora (responsable), Andes Ingeniería». */
function findNounBefore(tokens: Sentence, from: number): string {
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const before = tokens[at]?.lower ?? '';
  const noun = tokens[at - 1]?.lower ?? '';
  const isAdjective = /^\p{Ll}{4,}$/u.test(tokens[at]?.text ?? '') && !isSmallOpener(before);
  return !ORGANIZATION_NOUN.test(before) && isAdjective && ORGANIZATION_NOUN.test(noun)
    ? noun
    : before;
}

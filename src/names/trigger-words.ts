/** Words that announce the type of the name beside them, in lower case. */
import { toWordSet } from './word-list.ts';

/** Offices and trades that stand before a person's name, with their feminine. */
export const TITLES = toWordSet(`
  presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra
  viceministro viceministra exministro exministra alcalde alcaldesa exalcalde exalcaldesa diputado
  diputada exdiputado exdiputada senador senadora secretario secretaria subsecretario subsecretaria
  portavoz vocero vocera director directora general coronel capitán teniente comandante sargento
  almirante entrenador entrenadora técnico seleccionador delantero defensa portero guardameta
  centrocampista mediocampista lateral jugador jugadora futbolista tenista ciclista piloto atleta
  nadador nadadora candidato candidata líder rey reina príncipe princesa infanta papa obispo
  arzobispo cardenal juez jueza magistrado magistrada fiscal fiscala abogado abogada consejero
  consejera conseller consellera concejal concejala edil doctor doctora profesor profesora
  catedrático catedrática señor señora don doña sr sra dr dra escritor escritora actor actriz
  cantante periodista gobernador gobernadora canciller embajador embajadora comisario comisaria
  mandatario mandataria dirigente jefe jefa gerente responsable delegado delegada experto experta
  analista investigador investigadora científico científica médico médica poeta pintor pintora
  músico cineasta novelista historiador historiadora economista empresario empresaria banquero
  dictador premier lehendakari president eurodiputado eurodiputada congresista legislador
  legisladora politólogo politóloga sociólogo socióloga biólogo bióloga activista opositor opositora
  compañero compañera esposa esposo hijo hija hermano hermana padre madre viuda intendente zar
  multimillonario magnate fundador fundadora cofundador presentador presentadora ex
`);

const PREFIXES_OF_TITLES = /^(?:ex|vice|sub|co)/u;

/** Whether a word in lower case is such an office, «ex…» and «vice…» included. */
export function isTitle(lower: string): boolean {
  return TITLES.has(lower) || TITLES.has(lower.replace(PREFIXES_OF_TITLES, ''));
}

/** Ways of a town: «la avenida de Asturias» is in no Asturias; «una calle de Lima» is in Lima. */
export const STREETS = toWordSet(
  'calle avenida plaza paseo glorieta bulevar ronda rotonda travesía alameda rambla callejón carrer avinguda plaça passeig rúa praza',
);

/** Built things, which stand in the town that follows their whole name: «el teatro Campoamor de Oviedo». */
export const BUILT: ReadonlySet<string> = new Set([
  ...STREETS,
  ...toWordSet(`
    estadio teatro teatre auditorio auditori pabellón pabellon palau parque parc jardín jardines puente pont torre arena polideportivo
    coliseo velódromo frontón mercado mercat biblioteca mirador muelle estación túnel barrio
    anfiteatro plazoleta malecón explanada
  `),
]);

/** What is called after where it was first seen: «el virus de Marburgo». */
export const ILLNESSES = toWordSet('virus fiebre gripe síndrome');

/** Heads of the names of organizations. */
export const ORGANIZATION_HEADS = toWordSet(`
  gobierno ministerio partido comisión consejo consejería conselleria universidad instituto
  asociación federación banco grupo tribunal audiencia guardia policía junta ayuntamiento congreso
  senado parlamento real club sociedad compañía agencia cámara fundación confederación sindicato
  unión comité dirección departamento servicio centro hospital fuerzas ejército fiscalía corte liga
  delegación diputación generalitat xunta organización frente movimiento cruz administración
  secretaría presidencia equipo empresa diario periódico revista cadena televisión radio defensoría
  coordinadora cancillería asamblea comunidad oficina red observatorio academia colegio alianza
  coalición plataforma bolsa reserva ministerios procuraduría contraloría superintendencia atlético
  deportivo racing sporting athletic servicios consejos procuraduría agencias buró politburó gabinete
  fondo milicia brigada consorcio hermandad comandancia prefectura mancomunidad
`);

/** Common nouns that announce or head the name of a place. */
export const PLACE_HEADS = toWordSet(`
  calle plaza avenida paseo río sierra monte isla islas provincia ciudad localidad municipio barrio
  playa puerto aeropuerto carretera autopista valle mar océano golfo cabo península comarca capital
  país región estado república embajada palacio castillo parque estadio museo norte sur este oeste
  frontera costa cosmódromo departamento estrecho canal volcán lago desierto distrito pueblo aldea
  archipiélago montaña base central
`);

/** Prepositions of place: what follows with a capital is more often a place than a person. */
export const PLACE_PREPOSITIONS = toWordSet('en desde hacia');

/** Small words inside names: «Pérez de la Cruz», «Ministerio de Asuntos Exteriores y Cooperación». */
export const CONNECTORS = toWordSet(
  'de del la las los el y e da do dos das van von di der den al bin ben ibn',
);

/** Words that start a sentence with a capital and are never the first word of a name. */
export const SENTENCE_OPENERS = toWordSet(`
  a al ante aunque además ahora así asimismo ayer bajo cada casi como con contra cuando cómo de desde
  después donde durante en entonces entre esa ese eso esta estas este esto estos excepto fue ha había
  hace hacia hasta hay hoy igual incluso luego mañana más mediante mientras muchos nada ni no
  nunca o otra otras otro otros para pero poco por porque pese pues que quien quizá según ser si sin
  sobre solo sólo su sus tal también tampoco tanto todo todos tras tras tres tu un una unas uno unos
  detrás delante dentro fuera cerca lejos encima debajo luego varias varios y ya yo dice dijo dos cuatro cinco algunos algunas antes aquel aquella aún era es
  eran está están estuvo han muy mucho qué quién tan todas toda tiene
`);

/** Who governs or speaks for a place: «Gobierno de Bolivia» names Bolivia. */
export const GOVERNING_BODIES = toWordSet(`
  gobierno ejecutivo presidencia vicepresidencia parlamento congreso senado asamblea ejército armada
  policía fuerzas ministerio secretaría consejería embajada consulado ayuntamiento alcaldía
  diputación cabildo junta xunta generalitat corte tribunal fiscalía cancillería gobernación
  intendencia govern goberno constitución administración delegación legislatura cortes procuraduría contraloría
`);

/** Things that bear names of people and places: «el huracán Milton», «la calle Pamplona». */
export const NAMED_THINGS = toWordSet(`
  huracán ciclón tormenta borrasca tifón operación caso ley premio premios beca becas estadio calle
  avenida plaza paseo glorieta bulevar hotel hospital parque teatro museo torneo trofeo copa programa
  proyecto misión festival feria fósil especie cápsula sonda cohete misil satélite buque fragata
  submarino portaaviones crucero virus instituto colegio escuela edificio puente presa estación
  aeropuerto auditorio biblioteca cátedra sala pabellón torre centro ciclo fundación universidad
  librería editorial restaurante bar cine medalla orden plan método ruta
  marca papelería floristería panadería pastelería bodega bodegas laboratorio laboratorios farmacia clínica
  cuartel penal cárcel perro perra gato gata caballo yegua toro mascota robot muñeca
  galería talleres constructora inmobiliaria naviera bufete discoteca finca urbanización polígono
  apóstol mártir evangelista
  liceo coliseo campus facultad residencia pasaje corbeta regimiento batallón mausoleo salón aula anfiteatro refugio jardín
  parador hostal mesón taberna conservatorio asilo área viaducto embalse represa túnel mirador muelle albergue pista velódromo frontón polideportivo
`);

/** What may stand between such a thing and its name: «el aeropuerto internacional Simón Bolívar». */
export const KINDS_OF_THINGS = toWordSet(`
  internacional nacional municipal provincial regional estatal cultural universitario universitaria público pública
  cívico cívica deportivo deportiva comarcal médico industrial literario literaria central general superior infantil
  olímpico olímpica ferial tecnológico rural urbano peatonal fronterizo metropolitano metropolitana
`);

/** With a capital, they head a name that goes on with «de»: «Universidad de Moscú», «Nuevo León». */
export const NAMED_HEADS: ReadonlySet<string> = new Set([
  ...ORGANIZATION_HEADS,
  ...NAMED_THINGS,
  ...toWordSet(`
    puerta castillo palacio catedral basílica iglesia puerto bahía golfo mar estrecho canal cabo valle
    sierra río lago isla islas volcán costa franja península museo casa pazo seu archivo archivos
    carnaval rally gran nuevo nueva san santa santo santos santiago virgen camino batalla guerra paz
    tratado pacto acuerdo cumbre carta declaración estatuto feria bolsa lonja guardia provincia
    arzobispado diócesis obispado ducado condado marqués marquesa duque duquesa conde condesa barón
    príncipe princesa infante infanta
    nobel proceso club real rector ciudad reino república estado franja sabana
  `),
]);

/** Titles that make a name of their own with a given name: «papa Francisco», «San Esteban». */
export const NAMING_TITLES = toWordSet(
  'papa rey reina príncipe princesa infante infanta emperador emperatriz zar zarina san santa santo sor fray beato beata sant fra virgen',
);

/** Several who share a name: «la familia García», «el matrimonio Kirchner». */
export const GROUP_NOUNS = toWordSet(`
  familia matrimonio hermanos hermanas esposos pareja clan dinastía saga primos primas hijos hijas
  padres señores apellido apellidos hermandad
`);

/** Before the name of a net or a program of one letter: «la red social X». */
export const MEDIA_NOUNS = toWordSet(
  'social red plataforma aplicación app compañía empresa firma antigua antiguo actual hoy',
);

/** Places that take an article without being clubs. */
export const PLACE_WITH_ARTICLE =
  /^(?:Perú|Ecuador|Brasil|Paraguay|Uruguay|Líbano|Congo|Reino Unido|Vaticano|Chad|Sáhara|Sahara|Sahel|Tíbet|Donbás|Donbass|Cáucaso|Magreb|Golfo|Kurdistán|Caribe|Chaco|Chocó|Zulia|Cauca|Catatumbo|Putumayo|Amazonas|Bronx|Kremlin|Himalaya|Everest|Mediterráneo|Atlántico|Pacífico|Báltico|Ártico|País Vasco|Japón|Yemen|Salvador|Nilo|Rin|Ebro|Tajo|Duero|Sena|Danubio|Guadalquivir|Guadiana|Támesis|Esequibo|Cono Sur|Algarve|Véneto|Lejano Oriente|Extremo Oriente|Oriente Medio|Oriente Próximo|Medio Oriente|Cercano Oriente|Estado de México|Sudeste Asiático|Imperio .*|Valle .*|Principado .*|[Mm]ar .*|[Gg]olfo .*|[Ee]strecho .*|[Cc]anal .*|[Oo]céano .*)$/u;

/** How sayings and things go on that begin with what may be a name, by that word in lower case. */
export const SET_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['vox', /^ (?:populi|dei)\b/iu],
  ['cuba', /^ libre\b/iu],
  ['zapatero', /^ a tus zapatos\b/iu],
  ['meta', /^ volante\b/iu],
]);

/** What may be a surname or a given name, and is a month beside a number. */
export const MONTHS = toWordSet(
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
);

import { toWordList } from '../../names/word-list.ts';

/** Beginnings of the nouns for whoever can speak: «president» is «presidente» and «presidenta». */
const PEOPLE = toWordList(`
  president expresident vicepresident ministr exministr viceministr portavoz portavoces vocer
  expert funcionari diputad alcald director secretari líder lideres dirigent
  mandatari testig vecin habitant investigador científic jefe jefa juez jueces fiscal abogad
  embajad cancill general coronel consejer conseller médic doctor herman madre padre mujer
  hombre joven jóvenes entrenador técnico jugador futbolista tenista delantero capitán capitana
  guardameta portero escritor actor actriz cantante corresponsal candidat opositor
  defensor militant agente responsabl delegad gerente obisp arzobisp cardenal
  príncipe comisari interlocutor entrevistad astrónom comentari gobernador intendente concejal
  edil legislador magistrad acusad detenid víctima familiar afectad pasajer alumn
  estudiant profesor maestr catedrátic historiador ingenier
  arquitect trabajador emplead manifestant ciudadan usuari client
  consumidor inversor operador militar soldad observador crític partidari aliad amig compañer
  espos viud colega rival pintor cineasta autor editor fundador creador
  conductor piloto atleta campeon campeón demócrat republican popular
  conservador primer gente quien
  camarer carnicer panader enfermer bomber ganader agricultor pescador mariner taxista camioner tender
  dependient limpiador cuidador voluntari peregrin turista propietari dueñ inquilin comerciant
  hosteler hoteler viticultor apicultor pastor cazador vigilant celador conserj rector decan monitor
  árbitr exárbitr excancill exfiscal exalcald exjuez párroco sacerdot monja imán forens perit notari
  cociner librer diseñador modist bailarin bailarín bailaor
  farmacéutic veterinari sanitari fisioterapeut matron cirujan pediatr
  filósof astronaut instructor
  montañer conductor estibador jornaler temporer
  obrer albañil fontaner carpinter mecánic repartidor mensajer
  cajer vendedor tendera peluquer costurer artesan joyer orfebre
  niñ adolescent chic muchach ancian abuel niet sobrin cuñad suegr marid
  superviviente sobreviviente damnificad desplazad refugiad migrant inmigrant sospechos imputad
  docente comuner campesin estibador jubilad autónom funcionari interin opositor becari
  procesad condenad denunciant demandant querellant letrad mediador negociador emisari enviad
  diplomátic mánager manager chófer tripulant tasador subinspector inspector sargent capellán guarda
  aludid interpelad interesad susodich
  relator observador auditor consultor asesor estratega encuestador sociolog comunicador influencer
  hinch aficionad seguidor ultra suplent titularísim lanzador bateador boxeador
  intérprete procurador programador realizador productor guionista presentador locutor escultor músico poeta
  trompetista compositor coreógraf comisaria galerist restaurador narrador ilustrador
  cofundador emprendedor empresari naviero armador patrón patrona banquer accionist
  teniente comandante almirante subdelegad subsecretari viceconsejer viceportavoz
  vicesecretari vicealcald exconsejer exalcald exdiputad exsenador exconcejal excoronel exdirector exjefe
  exjugador exfutbolista expiloto exportavoz exvicepresident exinterventor exjuez extesorer
  senador parlamentari congresist eurodiputad eurocomisari regidor síndic interventor tesorer registrador
  homólog sucesor antecesor predecesor subordinad asistent ayudant celador
  cofrade presbíter diácon cardenal párroc rabin obispo monseñor
  psicólog psiquiatr pediatr enfermera epidemiólog neurólog oncólog radiólog farmacólog nutricionist
  economist analist politólog jurist constitucionalist penalist
  regant regatist olivarer arrocer cerealist remolacher
  monitora educador docent tutor preparador míster timonel
  mediocentr mediapunt pívot portera capitana ariet zaguer volant
  testaferr confidente mediadora facilitador
`);
const PEOPLES = toWordList(`
  rus ucranian estadounidens argentin mexican español frances francés aleman alemán chin italian
  brasileñ colombian chilen peruan venezolan israel palestin británic ingles inglés japon
  norcorean surcorean catalan catalán vasc galleg andaluz madrileñ valencian uruguay croata
  canadiens sueco danés danesa escocés irlandés austriac suiz griego griega húngar checo marroquí argelin
  egipci sudanés keniat sirio siria libanes saudí indio india australian ecuatorian bolivian paraguay
  cuban dominican hondureñ salvadoreñ guatemaltec nicaragüens costarricens panameñ puertorriqueñ
  asturian cántabr aragones aragonés leonés leonesa extremeñ murcian canari balear mallorqu riojan navarr
  sevillan granadin malagueñ cordobés cordobesa bilbaín donostiarra zaragozan burgalés burgalesa
  barcelonés barcelonesa madrileñ aimara quechua mapuche
  vallisoletan salmantin segovian palentin zamoran soriano abulens burgales leones
  conquens toledan albacetens alcarreñ manchego manchega talaveran
  alicantin castellonens ilicitan murcian cartagener lorquin oriolan
  almeriens gaditan jerezan onubens jienens jiennens algecireñ marbell ceutí melillens
  pacens cacereñ emeritens placentin
  coruñes coruñés ourensan lucens vigues vigués pontevedres pontevedrés compostelan ferrolan
  gijones gijonés ovetens avilesin santanderin torrelavegu
  alaves alavés vitorian guipuzcoan vizcaín donostiarr pamplones pamplonés iruindarr tudelan
  oscens turolens logroñes logroñés
  gerundens girones gironés leridan ilerdens tarraconens reusens badalones badalonés terrassens sabadellens
  ibicenc menorquin formenter palmesan tinerfeñ grancanari gomer lanzaroteñ majorer
  getafens leganens alcalaín mostoleñ
  heleno helena estoni letón letona lituan eslovac esloven serbi bosni albanes albanés kosovar macedoni
  búlgar ruman moldav georgian armeni azer kazaj uzbek afgan paquistaní bangladesí
  tailandes tailandés vietnamit filipin indonesi malasi singapurens taiwanés taiwanes mongol
  neerlandes neerlandés luxemburgu islandes islandés finlandes finlandés maltés chipriot
  senegales senegalés nigerian ghanes ghanés camerunes camerunés marfileñ malien angoleñ mozambiqueñ sudafrican
  etíop eritre somalí ugandes ugandés ruandes ruandés congoleñ tunecin libi mauritan saharaui
  yemen yemení qatarí catarí emiratí kuwaití jordan palestina bareiní omaní
  porteñ bonaerens rosarin santafesin cordobesa tucuman mendocin salteñ correntin chaqueñ
  limeñ arequipeñ cusqueñ bogotan paisa caleñ antioqueñ barranquiller quiteñ guayaquileñ
  caraqueñ santiaguin regiomontan tapatí poblan yucatec oaxaqueñ sinaloens jalisciens chilang capitalino capitalina
  neoyorquin californian texan londinens parisin berlines berlinés romano romana milanés milanesa napolitan lisboet
  bruselens genov florentin bávar hamburgu escandinav magrebí
  portugues portugués belga holandes holandés suec norueg polac turc iraní iraqu
`);
const BODIES = toWordList(`
  agencia gobierno ejecutivo policía organiz asociac sindicat partido empresa compañía oposición
  comisión comité tribunal corte ministerio institut universidad banco entidad organismo
  institución club federac confederac mercado Kremlin consejo junta ayuntamiento administración
  ejército fuerzas guardia servicio oficina departamento grupo colectivo plataforma fundación
  selecci equipo juzgado audiencia parlamento congreso senado cámara asamblea presidencia
  secretaría delegación diócesis iglesia vaticano firma consultora multinacional patronal cadena
  televisión radio emisora canal cooperativa sociedad constructora aseguradora aerolínea petrolera minera
  farmacéutica tecnológica naviera eléctrica editorial diputación cabildo consorcio mancomunidad gremio
  cofradía hermandad ong gestora promotora inmobiliaria directiva dirección alcaldía fiscalía embajada
  discográfica productora operadora distribuidora hotelera energética siderúrgica administradora
  laboratorio hospital museo fábrica astillero bodega astilleros familia afición hinchada tripulación plantilla
  patronato cúpula coalición bloque cartera concejalía consejería
`);
/** Papers and media, which state things. */
const PAPERS = toWordList(`
  fuente medio denuncia informe estudio comunicado blog diario periódico revista rotativo dato
  encuesta sondeo documento texto informaci cifra estadística sentencia fallo querella demanda
  carta misiva memorando balance boletín artículo libro investigación análisis auditoría
  pesquisa catálogo manual folleto prólogo epílogo manifiesto acta expediente escrito dictamen pliego guion
`);
/** Too short to be beginnings: «rey» is not «reyerta». */
const WHOLE_WORDS = toWordList(`
  hijo hija hijos hijas defensa acusación papa rey reina nota red persona personas todos ambos nadie ella
  ellas ellos él éste ésta este auto ley memoria sala cientos decenas centenares miles docenas
  voz voces uno alguien titular primo prima primos novio novia novios tío tía tíos minero minera mineros buzo buzos físico
  físicos químico químicos estadístico estadísticos matemático matemáticos guía guías viejo vieja viejos viejas
`);

/** «bióloga», «fotógrafo», «naturalista»: who has a trade, by the ending. */
const BY_TRADE =
  '(?!entrevista|conquista|autopista|revista|prólogo|monólogo)\\p{Ll}{2,}(?:[óo]log[oa]s?|ógraf[oa]s?|[^vp]istas?)(?!\\p{L})';
const SPEAKING_NOUN = new RegExp(
  // «la carnicería» is no «carnicera»
  `^(?:(?:${PEOPLE.join('|')})(?!ía)|${BY_TRADE}|${[...PEOPLES, ...BODIES, ...PAPERS].join('|')}|(?:${WHOLE_WORDS.join('|')})(?!\\p{L}))`,
  'iu',
);
const PERSON = new RegExp(
  `^(?:(?:${PEOPLE.join('|')})(?!ía)|${BY_TRADE}|${PEOPLES.join('|')})`,
  'iu',
);
const DEMONYM = new RegExp(`^(?:${PEOPLES.join('|')})`, 'iu');
const BODY = new RegExp(`^(?:${BODIES.join('|')})`, 'iu');
const LEADING_DETERMINER =
  /^(?:el|la|los|las|un|una|unos|unas|su|sus|mi|mis|nuestro|nuestra|nuestros|nuestras|este|esta|estos|estas|ese|esa|otro|otra|otros|otras|algunos|algunas|varios|varias|ambos|ambas|dos|tres|cuatro|muchos|numerosos|diversos|distintas|dicho|dicha|propio|propia)\s+/iu;

/** Whether the head of a noun phrase can say something: «el portavoz», «los analistas», «un informe». */
export function isSpeakingPhrase(text: string): boolean {
  return SPEAKING_NOUN.test(toHead(text));
}

/** Whether the head is a noun for a person, or for where one is from: «la arqueóloga», «el argentino». */
export function isPersonNoun(noun: string): boolean {
  return PERSON.test(noun);
}

/** Endings of trades, of offices and of where one is from: «penalista», «persecutora», «santafesino». */
const PERSONAL_ENDING =
  /(?:ista|iatra|ólog[oa]|[dst]ora?|er[oa]|ari[oa]|[ae]nte|and[oa]|[ia]n[oa]|eñ[oa]|ense|és|esa|át[oa]|[ai]d[oa])$/iu;
/** Things that end so. */
const THING =
  /^(?:lado|grado|estado|tratado|listado|contenido|resultado|certificado|trazado|pedido|llamado|jurado|llamada|jornada|medida|partida|salida|entrada|dictado|legado|apartado|recorrido)$/iu;

const ABSTRACT_ENDING =
  /(?:ción|sión|xión|dad|tad|tud|ismo|aje|anza|encia|ancia|miento|mento|ura|ez|ía)$/iu;

/** Whether a noun is one for a person, by the lists or by its ending: «la operadora» is a company. */
export function isPersonLike(noun: string): boolean {
  if (BODY.test(noun)) return false;
  return (
    PERSON.test(noun) ||
    (!SPEAKING_NOUN.test(noun) && !THING.test(noun) && PERSONAL_ENDING.test(noun))
  );
}

/** Whether a noun that no list has may be one for a person: «la chef», «el sumiller», not «la redacción». */
export function mayBePerson(noun: string): boolean {
  return !SPEAKING_NOUN.test(noun) && !THING.test(noun) && !ABSTRACT_ENDING.test(noun);
}

/** «el argentino», «la canadiense» */
export function isDemonym(noun: string): boolean {
  return DEMONYM.test(noun);
}

/** Whether a phrase is headed by a noun for a body: «el banco», «la comisión». */
export function isBody(text: string): boolean {
  return BODY.test(toHead(text));
}

/** «decenas de vecinos», «un grupo de madres»: who they are stands behind. */
const NUMBER_OF =
  /^(?:decenas|cientos|centenares|miles|docenas|grupo|puñado|centenar|millar|docena|multitud|mayoría|parte|mitad|resto)\s+de(?:l|\s+(?:los|las|la|el))?\s+(?=\p{L})/iu;

/** «hasta ahora | consejero», «nueva | directora»: what stands before the noun. */
const BEFORE_NOUN =
  /^(?:hasta\s+(?:ahora|hoy|ayer|entonces)|ya|todavía|aún|entonces|también|nuev[oa]|actual|antigu[oa]|veteran[oa]|históric[oa]|máxim[oa]|presunt[oa]|futur[oa]|primer[oa])\s+(?=\p{Ll})/iu;

/** The phrase from its noun on. */
export function toHead(text: string): string {
  let head = text;
  while (LEADING_DETERMINER.test(head)) head = head.replace(LEADING_DETERMINER, '');
  return head.replace(NUMBER_OF, '').replace(BEFORE_NOUN, '');
}

import { isDemonym } from './demonyms.ts';
import { isTitle, NAMED_THINGS } from './trigger-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Who somebody is: endings that most trades, offices and origins have. */
const ENDING =
  /(?:ista|[dts]ora?|eros?|era|ólog[oa]|ari[oa]|ante|[ie]ente|[íi]sic[oa]|átic[oa]|étic[oa]|ític[oa]|ógraf[oa]|[aií]d[oa]|crat[a]|arca|andis|edra?|[ií]atra|dent[ea]|triz|és|esa|ense|an[oa]|in[oa]|ag[oa]|eñ[oa]|ique|iví|uz[oa])$/u;
/** Things that end so. */
const THINGS_LIKE_PEOPLE = words(`
  academia accidente ambulatorio aspirina autora balneario barrera bandera cabecera cafetera calendario camino campana
  cantera carretera cartera cementerio cocina comentario cuaderno diario dinero dispensario doctrina dormitorio
  ensayo escenario estante expediente fábrica factor fuente gasolinera gasolina gimnasio glaciar granero guante horario
  incidente laboratorio ladera letrero libro llamamiento máquina medicina mina molino motor notario número oficina
  palacio pantano páramo pasarela pescadería piscina plano portera pradera precedente propietario puente puerto ranking
  receta red refugio reportaje restaurante rincón rotor ruina salario santuario sector semanario sendero sentencia
  sentina sistema sumario tablero tanque taller tarea teatro tema tentempié torrente tractor tribunal vector vertiente
  vino volante mercado juzgado tratado helado pescado vestido partido pedido ganado vado bebida comida ensalada empanada
  mermelada granada jugada parada entrada tienda estado sonido sentido lado moneda avenida salida medida caída herida
  corrida rueda vida parada llamada mirada temporada década brigada fachada cascada jornada portada tirada rebajada
  mano plátano verano órgano grano tirano pantano semana campana ventana sotana persiana destino casino vecino camino pino
  vino marina cantina vitrina turbina colina espina rutina cabina bobina dosis tesis revés interés estrés mes
  mesa empresa sorpresa promesa defensa prensa represa remesa princesa presa
  constante variante volante instante diamante elefante restaurante cuadrante picante guante
  corriente ambiente puente fuente frente diente patente pendiente
  velero pesquero petrolero carguero granero cocotero sombrero tablero tintero acero cero febrero enero ropero
  efecto comité balance reglamento aniversario itinerario inventario vestuario acuario santuario sagrario estuario
  barrera espera hoguera madera manera tijera frontera sombrera ladera pradera nevera bañera litera
  doctrina cláusula enmienda teorema cociente gradiente coeficiente
`);
/** Who somebody is, with another ending. */
const PEOPLE = words(`
  juez jueza árbitro árbitra chef chofer chófer cura fraile monje abad rabino imán pastor cabo sargento alférez
  gobernanta joven niño niña chico chica muchacho muchacha señorito abuelo abuela tío tía primo prima sobrino sobrina
  nieto nieta marido mujer novio novia suegro suegra yerno nuera cuñado cuñada amigo amiga vecino vecina colega socio
  socia genio ídolo mito crack astro estrella diva divo héroe heroína villano capo narco jefazo as rival pívot alero
  base escolta extremo interior ariete punta zaga lehendakari president conseller consellera conselleira conselleiro
  vicelehendakari alcaldable sindic síndic síndica cacique patriarca monarca jerarca autarca déspota tirano dictador
  caudillo guerrillero mulero rapero reguetonero trapero músico músic mánager manager coach míster speaker sheriff
  policía guardia bombero espía guía chef poeta profeta atleta acróbata burócrata demócrata psicópata terrateniente
  testigo cómplice mártir sospechoso acusada reo rea víctima preso presa convicto prófugo fugitivo asesino asesina
  ladrón exnovio exmarido exmujer exjuez filósofo filósofa arquitecto arquitecta químico química físico física técnica
  clérigo teólogo letrado letrada interfecto monseñor lady lord sir míster miss mister conde condesa duque duquesa
  marqués marquesa barón baronesa vizconde capataz portaestandarte cabecilla guardaespaldas cuidador nadadora
  presunto presunta supuesto supuesta célebre ilustre inefable incombustible veterano veterana debutante
  tándem dúo trío binomio matrimonio
`);

/**
 * Whether a noun in lower case says who somebody is: «la jueza Prado», «el madrileño Prado», «el
 * incombustible Prado»; «el asunto Prado», «la academia Prado» are things that bear the name.
 */
export function saysWhoSomebodyIs(lower: string): boolean {
  if (isTitle(lower) || PEOPLE.has(lower)) return true;
  if (THINGS_LIKE_PEOPLE.has(lower) || NAMED_THINGS.has(lower)) return false;
  return isDemonym(lower) || ENDING.test(lower);
}

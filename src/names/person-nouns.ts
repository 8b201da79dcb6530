import { isDemonym } from './demonyms.ts';
import { isTitle, NAMED_THINGS } from './trigger-words.ts';
import { toWordSet } from './word-list.ts';

/** Who somebody is: endings that most trades, offices and origins have. */
const ENDING =
  /(?:ista|[dts]ora?|eros?|era|ólog[oa]|ari[oa]|ante|[ie]ente|[íi]sic[oa]|átic[oa]|étic[oa]|ític[oa]|ógraf[oa]|[aií]d[oa]|crat[a]|arca|andis|edra?|[ií]atra|dent[ea]|triz|és|esa|ense|an[oa]|in[oa]|ag[oa]|eñ[oa]|ique|iví|uz[oa])$/u;
/** Things that end so. */
const THINGS_LIKE_PEOPLE = toWordSet(`
  accidente acero acuario ambiente aniversario aspirina avenida balneario bandera barrera bañera bebida bobina
  brigada cabecera cabina cafetera calendario camino campana cantera cantina carguero carretera cartera cascada
  casino caída cero cociente cocina cocotero coeficiente colina comentario comida constante corrida corriente
  cuadrante destino diamante diario diente dinero dispensario doctrina década elefante empanada empresa enero
  ensalada entrada escenario espera espina estado estante estrés estuario expediente fachada factor febrero
  frontera ganado gasolina gasolinera gradiente granada granero grano guante helado herida hoguera horario
  incidente instante interés inventario itinerario jornada jugada juzgado ladera lado letrero litera llamada
  madera manera mano medicina medida mercado mermelada mesa mina mirada molino motor máquina nevera número
  oficina pantano parada partido pedido pendiente persiana pescado pesquero petrolero picante pino piscina plano
  plátano portada pradera precedente presa promesa rebajada remesa represa restaurante revés ropero rotor ruina
  rutina sagrario salario salida santuario sector semana semanario sendero sentido sentina sombrera sombrero
  sonido sorpresa sotana sumario tablero temporada tijera tintero tirada tractor tratado turbina vado variante
  vector velero ventana verano vestido vestuario vida vino vitrina volante órgano
`);
/** Who somebody is, with another ending. */
const PEOPLE = toWordSet(`
  juez jueza árbitro árbitra chef chofer chófer cura fraile monje abad imán cabo sargento alférez gobernanta
  joven niño niña chico chica muchacho muchacha señorito abuelo abuela tío tía primo prima nieto nieta mujer
  novio novia suegro suegra yerno amigo amiga colega socio socia genio ídolo mito crack astro estrella diva divo
  héroe heroína capo narco jefazo as rival pívot base escolta extremo interior ariete punta lehendakari
  president conseller conselleira conselleiro vicelehendakari alcaldable sindic síndic síndica déspota caudillo
  músico músic mánager manager coach míster speaker sheriff policía guardia espía guía poeta profeta atleta
  acróbata psicópata testigo cómplice mártir sospechoso reo rea víctima preso presa convicto prófugo fugitivo
  ladrón exnovio exmujer exjuez filósofo filósofa arquitecto arquitecta químico química técnica clérigo
  interfecto monseñor lady lord sir miss mister conde duque barón vizconde capataz portaestandarte cabecilla
  guardaespaldas presunto presunta supuesto supuesta célebre ilustre inefable incombustible tándem dúo trío
  binomio matrimonio sultán emir jeque gurú hincha
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

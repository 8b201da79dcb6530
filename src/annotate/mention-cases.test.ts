import { describe, expect, test } from 'vitest';
import type { EntryRef } from '../schema/ids.ts';
import { annotateArticle } from './annotate-article.ts';
import { NO_META } from './resolve-annotations.ts';
import { toLexicon } from './lexicon.ts';
import type { NamedEntry } from './types.ts';

type Exception = { quote: string; entry?: EntryRef; ignore?: true };

/** «person:x = Name | alias» */
function toEntry(line: string): NamedEntry {
  const [ref = '', names = ''] = line.split(' = ');
  const kind = ref.slice(0, ref.indexOf(':')) as NamedEntry['kind'];
  return { ref: ref as EntryRef, kind, names: names.split(' | ') };
}

function read(entries: readonly string[], markdown: string, mentions: Exception[] = []) {
  const meta = { ...NO_META, mentions };
  const { lexicon } = toLexicon(entries.map(toEntry));
  const source = { markdown, linesBefore: 0, meta };
  const { text, html, annotations, problems } = annotateArticle(source, lexicon);
  const found = annotations.mentions.map(
    ({ start, end, ref }) => `${text.slice(start, end)}=${ref.slice(ref.indexOf(':') + 1)}`,
  );
  return { found, problems, html };
}

/** The words of the text in which nobody may be found. */
function readAfter(entries: readonly string[], naming: string, text: string): string[] {
  const { found } = read(entries, `${naming}\n\n${text}`);
  return found.slice(read(entries, naming).found.length);
}

describe('a name inside another name, or a word that only looks like one, is nobody', () => {
  const PAZ = ['person:paz = Rodrigo Paz Pereira'];
  const TWO = ['person:illa = Salvador Illa', 'person:caso = Ángeles Caso'];
  const PLACES = ['place:leon = León', 'place:santiago = Santiago'];
  const NOUNS = ['person:iglesia = Álex de la Iglesia', 'person:guerra = Alfonso Guerra'];
  const BRANDS = [
    'organization:podemos = Podemos',
    'organization:x = X',
    'organization:meta = Meta',
  ];
  const RUIZ = ['person:flores = Ana Flores', 'place:cordoba = Córdoba', 'place:vigo = Vigo'];
  test.each<[readonly string[], string, string]>([
    [PAZ, 'Rodrigo Paz Pereira.', 'viajó de Sucre a La Paz'],
    [PAZ, 'Rodrigo Paz Pereira.', 'Nobel de la Paz'],
    [PAZ, 'Rodrigo Paz Pereira.', 'Octavio Paz escribió'],
    [PAZ, 'Rodrigo Paz Pereira.', 'el Proceso de Paz avanza'],
    [PAZ, 'Rodrigo Paz Pereira.', 'Paz y bien, dijo el fraile'],
    [TWO, 'Salvador Illa y Ángeles Caso.', 'El Salvador'],
    [TWO, 'Salvador Illa y Ángeles Caso.', 'vive en Los Ángeles desde ayer'],
    [TWO, 'Salvador Illa y Ángeles Caso.', 'San Salvador despertó'],
    [TWO, 'Salvador Illa y Ángeles Caso.', 'Caso cerrado para el juez'],
    [TWO, 'Salvador Illa y Ángeles Caso.', 'El Salvador crece'],
    [PLACES, 'Llueve.', 'El papa León XIV recibió a Santiago Peña'],
    [PLACES, 'Llueve.', 'volvió a Santiago de Compostela'],
    [PLACES, 'Llueve.', 'el estadio Santiago Bernabéu'],
    [PLACES, 'Llueve.', 'las Cortes de Castilla y León'],
    [PLACES, 'Llueve.', 'Fray Luis de León calló'],
    [PLACES, 'Llueve.', 'en Nuevo León y la Universidad de León'],
    [NOUNS, 'Álex de la Iglesia y Alfonso Guerra.', 'La Iglesia católica no quiso comentar'],
    [NOUNS, 'Álex de la Iglesia y Alfonso Guerra.', '## Guerra en Ucrania'],
    [NOUNS, 'Álex de la Iglesia y Alfonso Guerra.', 'la Guerra Fría y la Segunda Guerra Mundial'],
    [NOUNS, 'Álex de la Iglesia y Alfonso Guerra.', 'el Ministerio de la Guerra'],
    [NOUNS, 'Álex de la Iglesia y Alfonso Guerra.', '«Guerra y paz», de Tolstói'],
    [BRANDS, 'Llueve.', 'Podemos decir que la ley es buena'],
    [BRANDS, 'Llueve.', 'Alfonso X el Sabio'],
    [BRANDS, 'Llueve.', 'los rayos X'],
    [BRANDS, 'Llueve.', 'Meta cumplida, dijo el ciclista'],
    [BRANDS, 'Llueve.', '¿Podemos fiarnos?'],
    [BRANDS, 'Llueve.', 'la generación X y Malcolm X'],
    [BRANDS, 'Llueve.', 'la Meta está cerca; x.com'],
    [RUIZ, 'Ana Flores.', 'Flores frescas a dos euros'],
    [RUIZ, 'Ana Flores.', 'la calle Flores, el huracán Flores'],
    [RUIZ, 'Ana Flores.', 'Pepa Flores cantó en el Real Córdoba'],
    [RUIZ, 'Ana Flores.', 'el RC Celta de Vigo, en Córdoba 2016'],
    [RUIZ, 'Ana Flores.', 'El Córdoba ganó al Vigo; Máximo Flores marcó'],
    [
      ['place:cuenca = Cuenca', 'place:ecuador = Ecuador', 'place:cuba = Cuba'],
      'Llueve.',
      'La Cuenca del Ebro, el Ecuador de la legislatura y la Cuba de vino',
    ],
    [['person:molina = Ana Molina'], 'Ana Molina.', 'Tirso de Molina y Íñigo de Molina'],
    [['person:marcel = Marcel Pons'], 'Marcel Pons.', 'Marcel·lí Domingo'],
    [['person:col = Josep Col'], 'Josep Col.', 'el Col·legi de Metges'],
    [['person:neill = Anna Neill'], 'Anna Neill.', "Eugene O'Neill"],
    [['person:eto = Luis Eto'], 'Luis Eto.', "Eto'o marcó"],
    [PLACES, 'Llueve.', 'CASTILLA Y LEON PIDE AGUA; MUERE EL POETA LEON FELIPE'],
    [PLACES, 'Llueve.', 'el apóstol Santiago y el evangelista Santiago'],
    [['place:mexico = México'], 'Llueve.', 'NUEVO MEXICO VOTA; Mexico, sin acento, no'],
    [['place:asturias = Asturias'], 'Llueve.', 'La Princesa de Asturias viajó'],
    [['organization:xunta = Xunta'], 'Llueve.', 'la Xunta de Andalucía no existe'],
    [['organization:vox = Vox'], 'Llueve.', 'Vox populi, dijo'],
    [['place:cuba = Cuba'], 'Llueve.', '¿Cuba libre o Cuba Libre?'],
    [['person:calle = Ana Calle'], 'Ana Calle.', 'Calle a Calle, el barrio protestó'],
    [['person:gil = Ana Gil'], 'Ana Gil.', 'Gil y Gil fue alcalde'],
    [['person:molina = Ana Molina'], 'Ana Molina.', 'Molina y Vedia fue poeta'],
    [['person:casado = Ana Casado'], 'Ana Casado.', 'Casado y con tres hijos, volvió'],
    [['person:abril = Ana Abril'], 'Ana Abril.', 'en Abril de 1974, el 3 de Abril'],
    [['person:caso = Ana Caso'], 'Ana Caso.', 'no hago Caso; tampoco hacemos Caso'],
    [['person:bueno = Ana Bueno'], 'Ana Bueno.', '¡Qué Bueno es todo!'],
    [['person:pizarro = María José Pizarro'], 'María José Pizarro.', 'José Pizarro calló'],
    [['person:cuenca = Ana Sánchez-Cuenca'], 'Ana Sánchez-Cuenca.', 'Sánchez no es lo mismo'],
    [['person:marcos = Ana Marcos'], 'Ana Marcos.', 'el 2 de Mayo, Marcos y Marcos, notarios'],
    [
      ['person:rfk = Robert F. Kennedy Jr.'],
      'Robert F. Kennedy Jr.',
      'Donald Trump Jr. y Jr Smith',
    ],
    [['person:calle = Ana Calle'], 'Ana Calle.', 'Calle arriba no hay nadie'],
    [['place:mexico = México'], 'Llueve.', 'el golfo de México y el Golfo de México'],
    [
      ['place:china = China', 'place:corea = Corea'],
      'Llueve.',
      'el mar de China, el estrecho de Corea',
    ],
    [
      ['place:venecia = Venecia'],
      'Llueve.',
      'leyó «El mercader de Venecia» y “Una tarde en Venecia”',
    ],
    [
      ['place:sj = San Juan', 'place:s = Santiago'],
      'Llueve.',
      'la noche de San Juan; la ermita de Santiago',
    ],
    [['place:gaza = Gaza'], 'Llueve.', 'Ciudad de Gaza está en ruinas'],
    [
      ['organization:onu = Naciones Unidas'],
      'Llueve.',
      'el Programa de las Naciones Unidas para el Desarrollo',
    ],
    [
      ['organization:ts = Tribunal Supremo', 'organization:congreso = Congreso'],
      'Llueve.',
      'el Tribunal Supremo de Estados Unidos y el Congreso de los Diputados',
    ],
    [
      ['organization:bcra = Banco Central de la República Argentina | Banco Central'],
      'Llueve.',
      'el Banco Central de Chile, el Banco Central de Costa Rica',
    ],
    [['organization:junts = Junts'], 'Llueve.', 'Junts pel Sí y Junts per Sant Cugat'],
    [
      ['organization:sabadell = Sabadell', 'organization:bs = Banco Santander | Santander'],
      'Llueve.',
      'En Sabadell llueve; en el puerto de Santander, no. Vive en Santander.',
    ],
    [
      ['place:asturias = Asturias', 'person:ochoa = Severo Ochoa'],
      'Llueve.',
      'la avenida de Asturias, en la calle de Severo Ochoa',
    ],
    [['place:marburgo = Marburgo'], 'Llueve.', 'el virus de Marburgo, la fiebre de Marburgo'],
    [['place:vasco = País Vasco'], 'Llueve.', 'la Vuelta al País Vasco, la Volta a País Vasco'],
    [['place:valencia = Valencia'], 'Llueve.', 'el Hospital General de Valencia'],
    [
      ['place:venecia = Venecia'],
      'Llueve.',
      'se proyecta «Muerte en Venecia»; y «Viaje a Venecia» también',
    ],
    [['place:vitoria = Vitoria'], 'Llueve.', 'Vitoria a vitoria, el equipo sube; la Reina Vitoria'],
    [
      ['person:uribe = Ana Uribe', 'place:colombia = Colombia'],
      'Ana Uribe.',
      'AVENIDA URIBE URIBE CERRADA; COPA COLOMBIA: LA FINAL',
    ],
    [['person:cabello = Ana Cabello'], 'Ana Cabello.', 'Cabello teñido y gafas'],
    [PAZ, 'Rodrigo Paz Pereira.', 'Paz para todos, pidió. LA PAZ DESPIERTA.'],
    [TWO, 'Salvador Illa y Ángeles Caso.', 'EL SALVADOR GANA; LOS ANGELES ARDE'],
    [PLACES, 'Llueve.', 'don Santiago y el general León'],
    [NOUNS, 'Álex de la Iglesia y Alfonso Guerra.', 'LA GUERRA SIGUE. Guerra sobre ruedas'],
    [
      ['organization:sumar = Sumar'],
      'Llueve.',
      'Sumar, restar y dividir; «Sumar esfuerzos es clave»',
    ],
    [['person:trump = Donald Trump'], 'Donald Trump.', 'Trump hijo y Trump padre'],
    [['place:rusia = Rusia', 'organization:otan = OTAN'], 'Llueve.', 'el Consejo OTAN-Rusia murió'],
    [['place:congo = Congo', 'place:crimea = Crimea'], 'Llueve.', 'la fiebre de Crimea-Congo'],
    [['place:merida = Mérida'], 'Mérida.', 'Mérida (España) queda lejos'],
    [['person:ribera = Ana Ribera'], 'Ana Ribera.', 'Ribera arriba, nadie; ribera abajo, tampoco'],
    [
      ['place:lima = Lima', 'place:lujan = Luján', 'place:tabasco = Tabasco'],
      'Llueve.',
      'el jabón Lima, la salsa Tabasco, el río Luján, su galleta Lima y un hotel llamado Lima',
    ],
    [
      ['place:hidalgo = Hidalgo', 'place:sofia = Sofía', 'place:providencia = Providencia'],
      'Llueve.',
      'El cura Hidalgo, la infanta Sofía y la divina Providencia',
    ],
    [
      ['place:ferrol = Ferrol', 'organization:granma = Granma'],
      'Llueve.',
      'el yate Granma, la provincia de Granma, un barco llamado Ferrol',
    ],
    [
      ['place:vasco = País Vasco', 'place:armenia = Armenia', 'place:cordoba = Córdoba'],
      'Llueve.',
      'el País Vasco francés, la Armenia caucásica y la Córdoba argentina',
    ],
    [
      ['place:utiel = Utiel', 'place:requena = Requena'],
      'Llueve.',
      'el vino de Utiel-Requena, la denominación Utiel-Requena; el Requena-Utiel acabó 2-1',
    ],
    [
      ['person:cajal = Santiago Ramón y Cajal | Ramón y Cajal'],
      'Llueve.',
      'el metro de Ramón y Cajal, la estación de Ramón y Cajal',
    ],
    [
      ['place:gernika = Gernika', 'place:roma = Roma'],
      'Llueve.',
      'el «Gernika» de Picasso, la película «Roma», «Roma» (2018), el disco «Adiós, Roma»',
    ],
    [['place:roma = Roma'], 'Llueve.', 'La Roma ganó; pierde la Roma, que no marca'],
    [['place:constitucion = Constitución'], 'Llueve.', 'La Constitución obliga'],
    [['place:cordoba = Córdoba'], 'Llueve.', 'Habló Gonzalo Fernández de Córdoba'],
    [['person:mas = Enric Mas'], 'Enric Mas.', 'Mas de uno lo vio. Mas que nunca.'],
    [['person:flores = Ana Flores'], 'Ana Flores.', 'Flores, ni una para él'],
    [['person:mendoza = Ana Mendoza'], 'Ana Mendoza.', 'Viajó a Mendoza, Argentina, ayer'],
    [['person:torres = Ana Torres'], 'Ana Torres.', 'la bodega Torres y la marca Torres'],
    [['person:rius = Laia Rius'], 'Laia Rius.', 'el carrer de Rius, la plaça Rius, la rúa de Rius'],
    [['place:getafe = Getafe'], 'Llueve.', 'El Getafe de Bordalás ganó'],
    [['organization:betis = Betis'], 'Llueve.', 'la calle Betis y el río Betis'],
    [
      ['person:melissa = Melissa Gómez', 'person:ana = Ana Ruiz'],
      'Melissa Gómez y Ana Ruiz.',
      'El huracán «Melissa» crece. Melissa tocó tierra. Tras la tormenta tropical Ana, calma. Ana pasó.',
    ],
    [['person:botella = Ana Botella'], 'Ana Botella.', 'Botella de plástico en el mar'],
    [['person:altman = Sam Altman'], 'Sam Altman.', 'El caso Musk-Altman llega al juez'],
    [['place:getafe = Getafe'], 'Llueve.', 'Perdió ante Getafe por 7-2; Getafe 0-2 Betis'],
    [
      ['organization:granma = Granma', 'organization:prado = Prado'],
      'Llueve.',
      'Ganan los Alacranes de Granma. Hay un Prado en Cádiz.',
    ],
    [['organization:rayo = Rayo Vallecano | Rayo'], 'Llueve.', 'Rayo de esperanza para todos'],
    [
      ['person:moncada = Yoan Moncada', 'person:lula = Lula'],
      'Yoan Moncada.',
      'el cuartel Moncada y el perro Lula',
    ],
    [
      ['organization:v = Villarreal CF | Villarreal', 'place:argel = Argel'],
      'Llueve.',
      'Juegan en Villarreal; el puerto de Villarreal. «Argel», de los Mateu, abre',
    ],
  ])('%j · %s %s', (entries, naming, text) => {
    expect(readAfter(entries, naming, text)).toEqual([]);
  });

  test.each<[readonly string[], string, readonly string[]]>([
    [PLACES, 'Hubo lluvia en Santiago.', ['Santiago=santiago']],
    [PLACES, 'El alcalde de León y el de Santiago.', ['León=leon', 'Santiago=santiago']],
    [
      [...BRANDS, 'organization:cs = Ciudadanos'],
      'Ciudadanos y Podemos pactaron; X y Meta también',
      ['Ciudadanos=cs', 'Podemos=podemos', 'X=x', 'Meta=meta'],
    ],
    [BRANDS, 'Podemos votó no. Lo dijo en X, la red social.', ['Podemos=podemos', 'X=x']],
    [NOUNS, 'Alfonso Guerra. Guerra dijo no.', ['Alfonso Guerra=guerra', 'Guerra=guerra']],
    [
      NOUNS,
      'Álex de la Iglesia. Habló De la Iglesia.',
      ['Álex de la Iglesia=iglesia', 'De la Iglesia=iglesia'],
    ],
    [
      ['person:leonor = Leonor de Borbón | princesa Leonor', 'person:rey = Felipe VI | rey Felipe'],
      'La princesa Leonor y el rey Felipe llegaron.',
      ['princesa Leonor=leonor', 'rey Felipe=rey'],
    ],
    [RUIZ, 'FLORES LLEGA A VIGO Y A CÓRDOBA', ['VIGO=vigo', 'CÓRDOBA=cordoba']],
    [
      ['person:milei = Javier Milei', 'place:argentina = Argentina', 'place:peru = Perú'],
      'Javier Milei. La Argentina de Milei, el Gobierno de Milei y el Perú.',
      ['Javier Milei=milei', 'Argentina=argentina', 'Milei=milei', 'Milei=milei', 'Perú=peru'],
    ],
    [
      ['person:rey = Ana Rey Solís', "person:hondt = Victor d'Hondt"],
      "Ana Rey Solís y Victor d'Hondt. El Rey calló; Rey no. D'Hondt tampoco.",
      ['Ana Rey Solís=rey', "Victor d'Hondt=hondt", 'Rey=rey', "D'Hondt=hondt"],
    ],
    [
      ['person:papa = León XIV', 'place:leon = León'],
      'León XIV llegó. El obispo de León fue a León.',
      ['León XIV=papa', 'León=leon', 'León=leon'],
    ],
    [RUIZ, 'Llegó de Córdoba. El Gobierno de Córdoba.', ['Córdoba=cordoba', 'Córdoba=cordoba']],
    [
      ['organization:pais = El País', 'place:vasco = País Vasco'],
      'El País Vasco leyó El País.',
      ['País Vasco=vasco', 'El País=pais'],
    ],
    [['person:paz = Ana Paz'], 'Ana Paz.\n\nR. Paz no irá.', ['Ana Paz=paz', 'Paz=paz']],
    [['place:venecia = Venecia'], 'Dijo: «El agua sube en Venecia».', ['Venecia=venecia']],
    [['organization:bbva = BBVA'], 'BBVA-Sabadell: sin acuerdo.', ['BBVA=bbva']],
    [['organization:onu = ONU'], 'Pidió a la ONU para hoy una respuesta.', ['ONU=onu']],
    [
      ['place:lima = Lima', 'place:asturias = Asturias'],
      'En una calle de Lima y en cada plaza de Asturias.',
      ['Lima=lima', 'Asturias=asturias'],
    ],
    [
      ['organization:bs = Banco Santander | Santander', 'organization:bcn = Barcelona'],
      'El Santander compra. El directivo del Santander, en el Barcelona.',
      ['Santander=bs', 'Santander=bs', 'Barcelona=bcn'],
    ],
    [
      ['organization:gobierno = Gobierno', 'person:k = Néstor Kirchner'],
      'Néstor Kirchner. El Gobierno de Kirchner cayó.',
      ['Néstor Kirchner=k', 'Gobierno=gobierno', 'Kirchner=k'],
    ],
    [
      ['place:roma = Roma'],
      '«Gracias, Roma», dijo. Habló de la vuelta a Roma.',
      ['Roma=roma', 'Roma=roma'],
    ],
    [
      ['person:alcaraz = Carlos Alcaraz', 'person:ferrero = Juan Carlos Ferrero'],
      'Carlos Alcaraz y Juan Carlos Ferrero. Gana Carlos.',
      ['Carlos Alcaraz=alcaraz', 'Juan Carlos Ferrero=ferrero', 'Carlos=alcaraz'],
    ],
    [
      ['person:lula = Luiz Inácio Lula da Silva | Lula da Silva', 'person:marina = Marina Silva'],
      'Lula da Silva y Marina Silva. Negocia Silva.',
      ['Lula da Silva=lula', 'Marina Silva=marina', 'Silva=marina'],
    ],
    [
      ['place:merida = Mérida'],
      'Llueve en Mérida (Yucatán) y en Mérida.',
      ['Mérida=merida', 'Mérida=merida'],
    ],
    [
      ['person:valencia = Ángel Valencia', 'place:valencia = Valencia'],
      'Ángel Valencia vive en Valencia. Desde Valencia voló.',
      ['Ángel Valencia=valencia', 'Valencia=valencia', 'Valencia=valencia'],
    ],
    [
      ['person:rio = Blanca del Río', 'person:santos = Ana Santos'],
      'Blanca del Río y Ana Santos. Del Río calló. —Santos, ¿dimite?',
      ['Blanca del Río=rio', 'Ana Santos=santos', 'Del Río=rio', 'Santos=santos'],
    ],
    [
      ['organization:onu = ONU', 'person:torres = Ana Torres'],
      'Ana Torres. LA ONU Y TORRES; Anti-Torres, Ex-ONU.',
      ['Ana Torres=torres', 'ONU=onu', 'TORRES=torres', 'Torres=torres', 'ONU=onu'],
    ],
    [
      ['place:eeuu = Estados Unidos', 'organization:ue = U.E.'],
      'La U.E. Los Estados Unidos callan.',
      ['U.E.=ue', 'Estados Unidos=eeuu'],
    ],
    [['place:yu = Yugoslavia'], 'Huyó de la ex Yugoslavia.', ['Yugoslavia=yu']],
    [['organization:rae = RAE'], 'Para la RAE, no.', ['RAE=rae']],
    [
      ['place:lima = Lima', 'place:francia = Francia', 'place:esequibo = Esequibo'],
      'La ciudad Lima, la vecina Francia, el río Esequibo. Esa noche Lima ardió. La visitó Francia.',
      ['Lima=lima', 'Francia=francia', 'Esequibo=esequibo', 'Lima=lima', 'Francia=francia'],
    ],
    [
      ['place:roma = Roma', 'place:callao = Callao', 'place:armenia = Armenia'],
      'La Roma que vi, la Roma de Fellini, el puerto del Callao y la Armenia soviética.',
      ['Roma=roma', 'Roma=roma', 'Callao=callao', 'Armenia=armenia'],
    ],
    [
      ['organization:rayo = Rayo', 'organization:v = Villarreal CF | Villarreal'],
      'Hoy, Rayo-Elche. El Villarreal ganó; gol del Villarreal.',
      ['Rayo=rayo', 'Villarreal=v', 'Villarreal=v'],
    ],
    [
      ['person:pena = Santiago Peña', 'person:orsi = Lucía Orsi', 'place:santiago = Santiago'],
      'Santiago Peña y Lucía Orsi. Lucía y Santiago cenaron. Santiago y Lucía ríen. Va a Santiago.',
      [
        'Santiago Peña=pena',
        'Lucía Orsi=orsi',
        'Lucía=orsi',
        'Santiago=pena',
        'Santiago=pena',
        'Lucía=orsi',
        'Santiago=santiago',
      ],
    ],
    [
      ['person:rivera = Albert Rivera', 'place:madrid = Madrid'],
      'Albert Rivera. Rivera de nuevo calló en el Madrid de los Austrias. Tormenta: Rivera dijo no.',
      ['Albert Rivera=rivera', 'Rivera=rivera', 'Madrid=madrid', 'Rivera=rivera'],
    ],
    [
      ['place:vigo = Vigo', 'place:oporto = Oporto'],
      'El tren Vigo-Oporto, la línea de Vigo-Oporto.',
      ['Vigo=vigo', 'Oporto=oporto', 'Vigo=vigo', 'Oporto=oporto'],
    ],
    [
      ['person:andueza = Eneko Andueza', 'person:chivite = María Chivite'],
      'Preguntó en la Cámara Eneko Andueza. Dijo en Navarra María Chivite que no.',
      ['Eneko Andueza=andueza', 'María Chivite=chivite'],
    ],
    [
      ['person:marin = Rosa Marín', 'place:villa = Marín'],
      'Rosa Marín nació aquí. Un vecino de Marín. La ría de Marín. Marín, de 45 años, calla.',
      ['Rosa Marín=marin', 'Marín=villa', 'Marín=villa', 'Marín=marin'],
    ],
    [
      ['person:valencia = Ángel Valencia', 'place:valencia-ciudad = Valencia'],
      'Habló Ángel Valencia. «Caiga quien caiga», repitió Valencia. Valencia: «No». Irá a Valencia, España.',
      [
        'Ángel Valencia=valencia',
        'Valencia=valencia',
        'Valencia=valencia',
        'Valencia=valencia-ciudad',
      ],
    ],
    [
      ['place:pamplona = Pamplona', 'place:roma = Roma'],
      'Llueve en Pamplona y Roma. En Pamplona, en Colombia, no; en Roma, Texas, tampoco.',
      ['Pamplona=pamplona', 'Roma=roma'],
    ],
    [
      ['place:alicante = Alicante', 'place:murcia = Murcia'],
      'Llueve en Alicante. Avisa Valencia, Alicante, Murcia. Sale de Murcia, Alicante y Almería.',
      [
        'Alicante=alicante',
        'Alicante=alicante',
        'Murcia=murcia',
        'Murcia=murcia',
        'Alicante=alicante',
      ],
    ],
    [
      ['person:ida = Ida Vitale', 'person:mena = Ana Mena'],
      'Ida Vitale y Ana Mena. «Ida reía». Mena no.',
      ['Ida Vitale=ida', 'Ana Mena=mena', 'Ida=ida', 'Mena=mena'],
    ],
    [
      ['person:leyen = Ursula von der Leyen'],
      'Ursula von der Leyen. Calla Leyen; habló Von der Leyen.',
      ['Ursula von der Leyen=leyen', 'Leyen=leyen', 'Von der Leyen=leyen'],
    ],
  ])('%j · %s names', (entries, text, found) => {
    expect(read(entries, text).found).toEqual(found);
  });
});

describe('several who share a name are nobody in particular', () => {
  const OBAMA = ['person:barack = Barack Obama', 'person:michelle = Michelle Obama'];
  test.each([
    ['Los Obama saludaron.', 'Los Obama'],
    ['La señora Obama habló después.', 'La señora Obama'],
    ['El matrimonio Obama cenó.', 'matrimonio Obama'],
    ['La familia Obama cenó.', 'familia Obama'],
    ['Vinieron las hermanas Obama.', 'hermanas Obama'],
  ])('%s', (text, name) => {
    const { found, problems } = read(OBAMA, `Barack Obama y Michelle Obama. ${text}`);
    expect(found).toEqual(['Barack Obama=barack', 'Michelle Obama=michelle']);
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning name-several',
    ]);
    expect(problems[0]?.message).toContain(
      `- { quote: ${JSON.stringify(name)}, entry: person:barack o person:michelle }`,
    );
  });

  test('nor where one of them has the surname as an alias', () => {
    const [barack = '', michelle = ''] = OBAMA;
    const entries = [`${barack} | Obama`, michelle];
    const { found } = read(entries, 'Barack Obama y Michelle. Los Obama saludaron.');
    expect(found).toEqual(['Barack Obama=barack']);
  });
});

describe('a surname is found', () => {
  const SANTOS = ['person:santos = Pedro Santos Abad'];
  test.each([
    'Afirma Santos que no dimitirá',
    '¿Miente Santos?',
    'Ahora Santos calla',
    'Denuncia Santos amenazas',
    'Entretanto Santos duerme',
    '¡Vuelve Santos!',
    'Según Santos, no',
    'Jamás Santos lo dijo',
    'La presidenta—Santos—no respondió',
    'Vino —Santos— ayer',
    'SANTOS NO CEDE',
    '**Santos** dijo',
    '[Santos](https://example.org/a) dijo',
    'Lo vio\nSantos ayer',
  ])('%s', (text) => {
    expect(readAfter(SANTOS, 'Pedro Santos Abad habló.', text)).toHaveLength(1);
  });

  test('in pairs joined by a hyphen, a dash or a slash', () => {
    const entries = ['person:molina = Ana Molina', 'person:brand = Peter Brand'];
    const naming = 'Ana Molina y Peter Brand.';
    for (const text of ['La cumbre Molina-Brand', 'La cumbre Molina–Brand', 'Molina/Brand'])
      expect(readAfter(entries, naming, text)).toEqual(['Molina=molina', 'Brand=brand']);
    expect(readAfter(entries, naming, 'García-Molina y Brand-Ruiz')).toEqual([]);
  });

  test('where the whole name stands only in a link, which stays the only link', () => {
    const markdown =
      'La consejera [Marta Solana](https://example.org/marta) compareció. Solana aseguró…';
    const { found, html } = read(['person:solana = Marta Solana'], markdown);
    expect(found).toEqual(['Marta Solana=solana', 'Solana=solana']);
    expect(html).toContain(
      '<a href="https://example.org/marta"><span id="m-1" data-mention="person:solana">Marta Solana</span></a>',
    );
  });

  test('in capitals, and after them', () => {
    const entries = ['person:torres = Lucía Torres', 'person:rua = Fernando de la Rúa'];
    expect(read(entries, 'LUCÍA TORRES anunció. Torres cerró el acto.').found).toEqual([
      'LUCÍA TORRES=torres',
      'Torres=torres',
    ]);
    expect(read(entries, 'FERNANDO DE LA RÚA DIMITE').found).toEqual(['FERNANDO DE LA RÚA=rua']);
    expect(read(entries, 'ANA LUCÍA TORRES CALLA').found).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ['place:mexico = México', 'KIM LLEGA A MEXICO', ['MEXICO=mexico']],
    ['person:kim = Kim Jong Un', '## KIM JONG UN VIAJA', ['KIM JONG UN=kim']],
    ['person:m = José García-Margallo', 'JOSE GARCIA MARGALLO CALLA', ['JOSE GARCIA MARGALLO=m']],
    [
      'person:m = José García-Margallo',
      'José García-Margallo. GARCIA MARGALLO Y GARCIA-MARGALLO',
      ['José García-Margallo=m', 'GARCIA MARGALLO=m', 'GARCIA-MARGALLO=m'],
    ],
    [
      'organization:ue = Unión Europea',
      'LA UNIÓN EUROPEA Y LA UNION EUROPEA',
      ['UNIÓN EUROPEA=ue', 'UNION EUROPEA=ue'],
    ],
    ['person:nunez = Íñigo Núñez', 'IÑIGO NUÑEZ Y LUIS NUNEZ', ['IÑIGO NUÑEZ=nunez']],
    ['place:peru = Perú', 'Peru no es Perú', ['Perú=peru']],
  ])('without accents in capitals alone: %s · %s', (entry, text, found) => {
    expect(read([entry], text).found).toEqual(found);
  });
});

describe('what the register knows of a place tells it from others of its name', () => {
  const MERIDA: NamedEntry = {
    ref: 'place:merida' as EntryRef,
    kind: 'place',
    names: ['Mérida'],
    place: { kind: 'city', country: 'ES' },
  };
  const OF_MEXICO: NamedEntry = {
    ...MERIDA,
    ref: 'place:merida-mexico' as EntryRef,
    place: { kind: 'city', country: 'MX' },
  };
  const find = (entries: readonly NamedEntry[], markdown: string) => {
    const source = { markdown, linesBefore: 0, meta: NO_META };
    const { annotations, problems } = annotateArticle(source, toLexicon(entries).lexicon);
    return [...annotations.mentions.map(({ ref }) => ref), ...problems.map(({ code }) => code)];
  };

  test.each([
    ['Mérida, Venezuela, tembló.', []],
    ['Llegó a Mérida (México).', []],
    ['La Mérida venezolana.', []],
    ['Mérida, España, tembló.', ['place:merida']],
    ['Llueve en Mérida. Llegó a Mérida, en España, ayer.', ['place:merida', 'place:merida']],
    ['La Mérida extremeña.', ['place:merida']],
    ['Llueve en Mérida. Viaja a Mérida, Yucatán.', ['place:merida']],
  ])('%s', (text, found) => {
    expect(find([MERIDA], text)).toEqual(found);
  });

  test.each([
    ['Mérida, México, tembló.', ['place:merida-mexico']],
    ['La Mérida yucateca y la Mérida española.', ['place:merida-mexico', 'place:merida']],
    ['Mérida, Venezuela, tembló.', []],
    ['Mérida, España, tembló. Mérida llora.', ['place:merida', 'place:merida']],
    ['Mérida tembló.', ['name-ambiguous']],
  ])('of two: %s', (text, found) => {
    expect(find([MERIDA, OF_MEXICO], text)).toEqual(found);
  });

  test('a river is not the department that is called after it, and a lake is itself', () => {
    const toPlace = (name: string, kind: 'city' | 'region' | 'site' | 'country'): NamedEntry => ({
      ref: 'place:a' as EntryRef,
      kind: 'place',
      names: [name],
      place: { kind },
    });
    expect(find([toPlace('Magdalena', 'region')], 'El río Magdalena crece.')).toEqual([]);
    expect(find([toPlace('Uruguay', 'country')], 'El río Uruguay crece.')).toEqual([]);
    expect(find([toPlace('Titicaca', 'site')], 'El lago Titicaca crece.')).toEqual(['place:a']);
    expect(find([toPlace('Aran', 'region')], 'El valle Aran nevó.')).toEqual(['place:a']);
  });

  test('a country stands before another in a list', () => {
    const peru: NamedEntry = {
      ref: 'place:peru' as EntryRef,
      kind: 'place',
      names: ['Perú'],
      place: { kind: 'country', country: 'PE' },
    };
    expect(find([peru], 'Ganan Perú, Chile.')).toEqual(['place:peru']);
  });
});

describe('two who share a whole name', () => {
  const PEREZ = ['person:perez = Juan Pérez', 'person:perez-2 = Juan Pérez'];

  test('can both be there, and the article must say who is meant', () => {
    const { found, problems } = read(PEREZ, 'Juan Pérez habló. Pérez calló.');
    expect(found).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['name-ambiguous', 'name-ambiguous']);
    expect(problems[0]?.message).toContain('- { quote: "Juan Pérez", entry: person:perez }');
  });

  test('which it says once', () => {
    const { found, problems } = read(PEREZ, 'Juan Pérez habló. Pérez calló. JUAN PÉREZ VUELVE', [
      { quote: 'Juan Pérez', entry: 'person:perez-2' as EntryRef },
    ]);
    expect(problems).toEqual([]);
    expect(found).toEqual(['Juan Pérez=perez-2', 'Pérez=perez-2', 'JUAN PÉREZ=perez-2']);
  });

  test('or by a longer name of one of them', () => {
    const entries = [
      'person:a = Juan Pérez Gil | Juan Pérez',
      'person:b = Juan Pérez Ros | Juan Pérez',
    ];
    const { found, problems } = read(entries, 'Juan Pérez Gil habló. Juan Pérez calló.');
    expect(problems).toEqual([]);
    expect(found).toEqual(['Juan Pérez Gil=a', 'Juan Pérez=a']);
  });
});

describe('a short name that the text explains', () => {
  const CIDH = ['organization:cidh = Comisión Interamericana de Derechos Humanos'];

  test.each([
    'La Comisión Interamericana de Derechos Humanos (CIDH) habló. La CIDH calló.',
    'La Comisión Interamericana de Derechos Humanos («CIDH») habló. La CIDH calló.',
    'La Comisión Interamericana de Derechos Humanos (CIDH, por sus siglas) habló. La CIDH calló.',
  ])('is a name of that entry in this article: %s', (text) => {
    const { found, problems } = read(CIDH, text);
    expect(found).toEqual([
      'Comisión Interamericana de Derechos Humanos=cidh',
      'CIDH=cidh',
      'CIDH=cidh',
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['name-explained']);
    expect(problems[0]?.message).toContain('content/organizations/cidh.yaml');
  });

  test('is proposed for the register until it is there', () => {
    const text = 'La Comisión Interamericana de Derechos Humanos (CIDH) habló.';
    const { found, problems } = read([`${CIDH} | CIDH`], text);
    expect(found).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  test.each([
    ['organization:mit = Instituto Tecnológico de Massachusetts', 'MIT'],
    ['organization:fbi = Buró Federal de Investigaciones', 'FBI'],
    ['organization:icrc = Comité Internacional de la Cruz Roja', 'CICR'],
  ])('whatever language its letters follow: %s, %s', (entry, short) => {
    const name = entry.slice(entry.indexOf(' = ') + 3);
    expect(read([entry], `El ${name} (${short}) habló. El ${short} calla.`).found).toHaveLength(3);
  });

  test.each([
    ['organization:spri = Agencia Vasca de Desarrollo Empresarial', 'la SPRI'],
    ['organization:acnur = Alto Comisionado de las Naciones Unidas para los Refugiados', 'Acnur'],
    ['organization:minsal = Ministerio de Salud', 'el Minsal'],
    ['organization:seducyt = Secretaría de Educación, Ciencia y Tecnología', 'la Seducyt'],
    ['organization:sgr = Secretaría de Gestión de Riesgos', 'la ONGR'],
  ])('be it a word, or the letters of others by which the text goes on: %s, %s', (entry, short) => {
    const name = entry.slice(entry.indexOf(' = ') + 3);
    const word = short.slice(short.indexOf(' ') + 1);
    const { found } = read([entry], `Hoy ${name} (${word}) habló. Después llegó ${short}.`);
    expect(found).toHaveLength(3);
  });

  test.each([
    ['organization:a = Agencia Vasca de Desarrollo Empresarial', 'Bilbao', 'Bilbao calla'],
    ['organization:a = Agencia Vasca de Desarrollo Empresarial', 'PNV', 'Todo sigue igual'],
    ['organization:a = Real Sociedad', 'ESP', 'La ESP calla'],
    ['person:a = María Pilar Núñez Vega', 'PSOE', 'El PSOE calla'],
  ])('nor a land or a party: %s (%s)', (entry, short, after) => {
    const name = entry.slice(entry.indexOf(' = ') + 3);
    expect(read([entry], `Hoy ${name} (${short}) habló. ${after}.`).found).toHaveLength(1);
  });

  test('but not what else stands in brackets', () => {
    const entries = ['person:a = Ana Ruiz', 'organization:b = Junta de Vigo'];
    const { found } = read(entries, 'Ana Ruiz (PSOE) y la Junta de Vigo (PP). El PSOE y el PP.');
    expect(found).toEqual(['Ana Ruiz=a', 'Junta de Vigo=b']);
  });
});

describe('a place behind the whole name of what stands in it', () => {
  const PLACES = [
    'place:plasencia = Plasencia',
    'place:valencia = Valencia',
    'place:santiago = Santiago',
    'place:tachira = Táchira',
  ];

  test.each([
    'en la Plaza Mayor de Plasencia',
    'en el Roig Arena de Valencia',
    'en el Auditori Pau Casals de Valencia',
    'en la avenida Duarte de Santiago',
    'en el teatro Alkázar de Plasencia',
    'en el parque Almendra de Plasencia',
    'dijo el gobernador del Táchira, Freddy Bernal',
    'los alcaldes del Táchira firmaron',
  ])('is named: «%s»', (text) => {
    expect(read(PLACES, text).found).toHaveLength(1);
  });

  test.each([
    'en el Hospital General de Valencia',
    'en la Universidad Pontificia de Valencia',
    'en el hotel Ciutat de Valencia',
    'el Banco Popular de Santiago',
    'el presidente del Valencia dimitió',
    'El Valencia de fútbol perdió',
    'El Valencia de baloncesto ganó',
    'el aeropuerto Josep Tarradellas Plasencia-Valencia',
  ])('and where the name goes on with it, or a club is, it is not: «%s»', (text) => {
    expect(read(PLACES, text).found).toEqual([]);
  });
});

describe('what is called after somebody, with its kind between', () => {
  test.each([
    'El puente internacional Simón Bolívar cerró',
    'El aeropuerto internacional Simón Bolívar cerró',
    'El área Simón Bolívar cerró',
    'La biblioteca pública Simón Bolívar abrió',
    'El estadio olímpico Simón Bolívar abrió',
    'Racing de Córdoba y Racing ganaron',
  ])('is another: «%s»', (text) => {
    const entries = [
      'person:bolivar = Simón Bolívar',
      'organization:racing = Racing Club | Racing',
    ];
    const others = text.startsWith('Racing') ? ['Racing=racing'] : [];
    expect(read(entries, text).found).toEqual(others);
  });
});

describe('what only bears the name of somebody or of a place', () => {
  const PRADO = ['person:prado = Ana Prado'];
  const PLACES = ['place:leon = León', 'place:bolivia = Bolivia', 'place:virtud = Amazonas'];
  const BODIES = ['organization:sabadell = Banco Sabadell | Sabadell', 'organization:cne = CNE'];

  test.each([
    'El asunto Prado llega al juez',
    'la academia Prado cierra',
    'la canción del cometa Prado',
    'el pasaje Prado',
    'Prado, el bar, cerró',
    'La ley de Prado se cumple',
    'la isla de Prado y su faro',
    'el conde de Prado murió',
    'En Prado, donde nació, llueve',
  ])('%s', (text) => {
    expect(readAfter(PRADO, 'Ana Prado habló.', text)).toEqual([]);
  });

  test.each([
    'La jueza Prado firmó',
    'la bióloga Prado firmó',
    'la autora Prado firmó',
    'la propietaria Prado firmó',
    'el propietario Prado firmó',
    'el incombustible nadador Prado',
    'esta semana Prado firmó',
    'el duelo Prado/Rey',
    'Confía en Prado',
    'Prado, la jueza, calló',
  ])('but it is she in: %s', (text) => {
    expect(readAfter(PRADO, 'Ana Prado habló.', text)).toEqual(['Prado=prado']);
  });

  test.each([
    [PLACES, 'el Amazonas, el club local, perdió'],
    [PLACES, 'un buque de nombre León'],
    [PLACES, 'Un perro, Bolivia, guarda la puerta'],
    [PLACES, 'el corrido «León» suena'],
    [PLACES, 'se llama León'],
    [PLACES, 'los papeles de Bolivia'],
    [PLACES, 'el barrio Bolivia, en Madrid'],
    [PLACES, 'vio *Muerte en León* otra vez'],
    [BODIES, 'Sabadell, la ciudad, está de fiesta'],
    [BODIES, 'vive en Sabadell'],
    [BODIES, 'viajará a Sabadell'],
    [BODIES, 'El CNE de Venezuela calló'],
    [BODIES, 'el trofeo Sabadell'],
  ])('%j: %s', (entries, text) => {
    expect(read(entries, text).found).toEqual([]);
  });

  test.each([
    [PLACES, 'la plaza Colón de León', 'León=leon'],
    [PLACES, 'la ruta León-Oviedo', 'León=leon'],
    [PLACES, 'En León, el club jugó ayer', 'León=leon'],
    [PLACES, 'una Bolivia que crece', 'Bolivia=bolivia'],
    [PLACES, 'leyó *León* dos veces', 'León=leon'],
    [BODIES, 'el Sabadell sube', 'Sabadell=sabadell'],
  ])('but not in: %j: %s', (entries, text, name) => {
    expect(read(entries, text).found).toEqual([name]);
  });

  test("a second surname that a shorter name leaves out is another's", () => {
    const entries = [
      'person:vera = Lucía Vera Campos | Lucía Vera',
      'person:campos = Héctor Campos',
    ];
    const text = 'Lucía Vera Campos y Héctor Campos discutieron. Campos calló.';
    expect(read(entries, text).found.at(-1)).toBe('Campos=campos');
  });

  test('a body is called by a word of its name, which is a noun', () => {
    const MARINA = ['organization:marina = Secretaría de Marina | Marina'];
    expect(read(MARINA, 'La Marina habla de cuatro muertos.').found).toEqual(['Marina=marina']);
    expect(read(MARINA, 'La Marina mercante calla.').found).toEqual([]);
  });
});

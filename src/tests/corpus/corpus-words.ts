/**
 * The words of the generated corpus. In the templates, `{p}` is a person (the full name first,
 * then mostly the surname), `{o}` an organization, `{l}` a place and `{n}` a number. The names
 * are put together from syllables: nobody and no place is meant.
 */
export const FIRST_NAMES =
  'Adela Alonso Amparo Anselmo Beatriz Bruno Camila Casimiro Celia Clemente Dalia Damián Elvira Emilio Fabián Fátima Gaspar Gloria Hilario Inés Irene Jacinto Jimena Julián Lidia Lorenzo Macarena Matías Nerea Nicanor Octavio Olga Pascual Petra Quintín Rebeca Renato Silvia Teófilo Úrsula Valeria Víctor Yolanda Zacarías'.split(
    ' ',
  );
export const SURNAME_STARTS =
  'Abal Berdo Calme Dorna Estre Faldi Garmo Helba Irune Jalde Lasto Mendra Narvo Ordaz Palme Querol Rigue Salda Tordi Urda Valme Zarce'.split(
    ' ',
  );
export const SURNAME_ENDINGS = 'bán ces dero gal lares llón mar neda quez rente salva tena'.split(
  ' ',
);
export const PLACE_STARTS = [
  'Villa',
  'Puerto',
  'Valle de',
  'San Telmo de',
  'Puente de',
  'Torre de',
];
export const ORGANIZATION_STARTS = [
  'Instituto de Estudios',
  'Consejo Superior',
  'Agencia',
  'Compañía Naviera',
  'Federación',
  'Universidad',
  'Observatorio',
  'Fundación',
];

export const TOPICS =
  'Agricultura Ciencia Comercio Cultura Defensa Deporte Diplomacia Economía Educación Energía Industria Infancia Justicia Memoria Migraciones Océanos Pesca Salud Tecnología Trabajo Transporte Turismo Universidad Vivienda'.split(
    ' ',
  );

/** Sentences that carry a claim: what stands between `[` and `]` is the quote, `<…>` the verb. */
export const CLAIMS = [
  '{p} <aseguró> ante la prensa que [«las obras del dique terminarán antes de que vuelvan las lluvias del otoño»], y pidió paciencia a los vecinos de {l}.',
  'Según {o}, que ayer <publicó> sus cifras, [la producción de aceite cayó un {n} por ciento respecto de la campaña anterior], la peor en dos décadas.',
  '{p} <prometió> [rebajar las tasas portuarias a las embarcaciones de menos de doce metros] si el pleno de {l} aprueba el presupuesto.',
  'La portavoz de {o} <recordó> que [«ninguna familia quedará sin calefacción este invierno», aunque los almacenes están a media carga].',
  '{p} <negó> que [el archivo de la catedral se haya trasladado a escondidas durante la noche], como habían contado dos diarios de {l}.',
  '[El nuevo hospital tendrá {n} camas y un servicio de urgencias abierto todo el año], <explicó> {p} al presentar los planos en {l}.',
  'Un informe de {o} <concluye> que [los incendios del último verano empezaron casi siempre junto a los caminos asfaltados].',
  '{p} <sostiene> que [«sin maestros rurales no habrá quien quiera vivir en la comarca»], una idea que repitió tres veces.',
  'El secretario de {o} <advirtió> de que [las reservas de agua potable alcanzan para {n} semanas con el consumo de hoy].',
  '[La línea de tren de vía estrecha volverá a funcionar con máquinas eléctricas fabricadas en el país], <anunció> {p} en la estación de {l}.',
  '{p} <denunció> que [las inspecciones del mercado de abastos llevan más de un año sin hacerse], algo que {o} no quiso comentar.',
  'Para {p}, [«un museo sin visitantes es solo un almacén con buena luz»], <dijo> al abrir las salas renovadas de {l}.',
  'La dirección de {o} <calcula> que [el desvío de los barcos grandes añade {n} millones al coste de los fletes].',
  '{p} <reconoció> que [el acuerdo con los transportistas se firmó sin haber leído los anexos], y asumió la responsabilidad.',
  '[La vacuna contra la fiebre del ganado se repartirá gratis en las ferias de primavera], <confirmó> {o} en una nota.',
  '{p} <lamentó> que [«hayamos tardado {n} años en escuchar a quienes cuidaban del bosque»] durante el homenaje en {l}.',
  'Los técnicos de {o} <estiman> que [la marea negra no llegará a los bancos de marisqueo si el viento se mantiene del norte].',
  '{p} <insistió> en que [las becas de comedor se pagarán por adelantado y sin papeles nuevos], pese a las dudas de {o}.',
  '[El observatorio ha encontrado agua helada en el fondo de un cráter que nunca ve el sol], <afirma> {p} en una entrevista.',
  '{p} <propuso> [abrir las bibliotecas hasta la medianoche en época de exámenes], una vieja petición de los estudiantes de {l}.',
  'En opinión de {o}, que <difundió> un comunicado, [la sentencia obliga a devolver los terrenos comunales a los pueblos].',
  '{p} <calificó> de [«milagro de la paciencia y del yeso» la restauración de las bóvedas de la colegiata] que financió {o}.',
] as const;

/** Sentences around the claims. */
export const FILLERS = [
  'La visita de {p} a {l} comenzó a primera hora de la mañana, con una niebla espesa que obligó a cerrar la carretera de la costa.',
  'Allí lo esperaban los representantes de {o}, que habían viajado desde {l} en un autobús alquilado para la ocasión.',
  'La reunión de {p} con {o} se prolongó durante más de {n} minutos y terminó sin fotografías, aunque con café y rosquillas para todos.',
  'Los comerciantes de {l} y de {l} siguieron el debate por la radio y bajaron las persianas a la hora acordada, en señal de duelo.',
  'Ni {o} ni {o} quisieron dar detalles sobre el calendario, que depende todavía de un dictamen de los abogados.',
  '{p} recorrió después los muelles, habló con los descargadores y preguntó por el precio del pescado de roca.',
  'En {l} nadie recuerda un verano tan seco, y los pozos que abrió {o} hace {n} años dan ahora un agua turbia.',
  'A la salida, {p} se detuvo ante un grupo de jubilados que llevaba pancartas escritas a mano y pintadas de verde.',
  'El expediente de {o} pasó por tres despachos antes de llegar a {p}, que lo firmó con una pluma prestada.',
  'Entre {l} y {l} hay apenas {n} kilómetros, pero el viaje por la carretera vieja lleva casi toda la mañana.',
  'La empresa que gestiona el puerto, participada por {o}, presentó sus cuentas con tres meses de retraso.',
  'Varios concejales de {l} abandonaron la sala cuando {p} tomó la palabra; otros se quedaron de pie junto a la puerta.',
  'Las escuelas de {l} adelantaron las vacaciones, y los comedores siguieron abiertos gracias a los voluntarios de {o}.',
  'La orquesta de {l} ensayaba en el patio con {p} al piano mientras los técnicos revisaban una a una las lámparas del teatro.',
  '{p} y {p} se saludaron con frialdad, según quienes estaban cerca, y no volvieron a cruzar palabra en toda la tarde.',
  'Los datos que maneja {o} empiezan en el siglo pasado, cuando un maestro anotaba la lluvia en los márgenes de un misal.',
  'Tras el almuerzo, la comitiva siguió hacia {l}, donde se inauguraba una plaza con {n} naranjos recién plantados.',
  'El presupuesto de {l}, que {p} defendió con gráficos y alguna broma, prevé menos dinero para fiestas y más para tejados.',
  'En los bares de {l} se habla poco de política y mucho de los turnos de riego, que este año se sortearon dos veces.',
  'Una delegación de {o} llegará mañana a {l} para medir el ruido de los camiones a distintas horas de la noche.',
  'Los abogados de {p} entregaron {n} folios en el registro de {l}, poco antes de que cerrara la ventanilla.',
  'La nieve cortó los accesos a {l}, y las brigadas trabajaron hasta el amanecer con palas y con sal gruesa.',
  'Hace {n} años, un proyecto de {p} muy parecido se quedó en los cajones de {o} porque nadie encontró los planos originales.',
  'Cuando {p} llegó a {l}, el edificio de {o} tenía goteras y los archivos estaban en cajas de fruta.',
  'La cooperativa vende ya en {l} y en {l}, y estudia abrir una tienda junto a la sede de {o}.',
  'No hubo heridos en {l}, aunque el susto de {p} fue grande: el andamio cayó sobre la acera en la que un rato antes jugaban unos niños.',
  'El coro cantó dos piezas antiguas y una nueva, compuesta para la ocasión por una vecina de {l} que no quiso dar su nombre.',
  '{p} escuchó las quejas sin tomar notas y pidió a su equipo que llamara por teléfono a cada uno de los afectados.',
  'Las cartas de {p} que se conservan en {o} cuentan una historia distinta, con menos héroes y más recibos.',
  'Con el nuevo horario, el barco que une {l} con {l} saldrá {n} minutos antes y admitirá bicicletas.',
  'El ensayo de {o} en {l} duró dos inviernos y se hizo con semillas de la zona, guardadas en tarros de cristal.',
  'Al final de la jornada, {p} agradeció la paciencia de {p} y se marchó a pie, bajo una lluvia fina.',
  'Los precios de la madera suben desde la primavera y los talleres de {l} han empezado a comprarla en otras provincias.',
  'Las obras del mercado descubrieron un horno romano, que los arqueólogos de {o} taparon de nuevo con arena.',
  'El sindicato mayoritario, que en otoño rompió con {o}, se sentará a la mesa con una lista corta de peticiones.',
  'Quien visite {l} este mes encontrará las calles levantadas y los escaparates llenos de polvo.',
  'Poco después, {p} confirmó su asistencia al encuentro de {l}, donde hablará de puertos secos y de aduanas.',
  'La presa está al {n} por ciento de su capacidad, y los regantes han pedido a {o} que no la vacíe antes de mayo.',
  'Los médicos jóvenes prefieren quedarse en {l}, cerca de sus familias, aunque los sueldos sean más bajos.',
  'En la biblioteca de {l} se expone estos días el primer mapa de la comarca, con los nombres que usaban los pastores.',
] as const;

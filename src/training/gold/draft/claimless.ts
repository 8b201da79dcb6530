/** Texts in which nobody says anything: of each what it is, and its words. */
export const CLAIMLESS: readonly (readonly [string, string])[] = [
  [
    'a recipe',
    'Tortilla de patatas\n\nPele las patatas y córtelas en láminas. Caliente el aceite y fríalas durante veinte minutos. Bata los huevos, añada la sal y mezcle todo. Se cuaja a fuego medio hasta que dore. Deje que repose antes de servir.',
  ],
  [
    'results of a day of football',
    'Resultados de la jornada\n\nBetis 2 - Celta 1\nOsasuna 0 - Getafe 0\nGirona 3 - Mallorca 2\n\nEl Betis supera al Celta en la tabla y el Girona sigue tercero. El domingo juegan Alavés y Sevilla.',
  ],
  [
    'a list of prices',
    'Precios del mercado\n\nTomate: 1,80 euros el kilo.\nPatata: 0,95 euros.\nMerluza: 12,40 euros.\n\nEl tomate sube un 4 % y la patata baja dos céntimos. El aceite cuesta lo mismo que en octubre.',
  ],
  [
    'the weather',
    'Este sábado habrá nubes en Galicia y sol en Murcia. Las temperaturas bajarán en el interior, donde se esperan heladas. El viento soplará con fuerza en el Estrecho. La cota de nieve queda en 1200 metros.',
  ],
  [
    'a timetable',
    'Horario de la biblioteca\n\nDe lunes a viernes: de 9 a 21 horas.\nSábados: de 10 a 14.\nEl acceso es libre. Quien necesite carné lo pide en el mostrador con su documento.',
  ],
  [
    'a list of things to do with dashes',
    'Qué llevar a la montaña:\n\n- Agua y fruta;\n- ropa de abrigo;\n- un mapa que no dependa del teléfono;\n- linterna y silbato.\n\nConviene que alguien sepa la ruta.',
  ],
  [
    'a story without speech',
    'La feria abrió el viernes con doscientas casetas. Hizo calor y la gente llenó el recinto. Los niños vieron que el globo subía y corrieron tras él. Hubo que cerrar una calle. La banda tocó hasta la medianoche.',
  ],
  [
    'titles in marks',
    'La filmoteca proyecta «El sur», de Víctor Erice, y «La caza», de Carlos Saura. El ciclo incluye la exposición “Luz de invierno” y el concierto «Noches de plata». Las entradas cuestan tres euros.',
  ],
  [
    'knowledge, sense and will',
    'Los vecinos saben que el río crece en otoño. El pastor vio que faltaban dos ovejas. La lluvia hizo que el camino se cerrara. Parece que la obra terminará tarde. El club quiere que el estadio crezca.',
  ],
  [
    'instructions of a game',
    'Cada jugador recibe siete cartas. Gana quien se queda sin ellas. Si nadie puede jugar, se roba una carta del mazo. El que olvida cantar pierde el turno. La partida acaba cuando alguien suma cien puntos.',
  ],
];

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
  [
    'a recipe with advice',
    'Lentejas con verduras\n\nIngredientes (4 personas): 300 g de lenteja pardina, 2 zanahorias, 1 puerro, laurel y pimentón de la Vera.\n\n1. Ponga las lentejas en remojo la noche anterior, a menos que sean pardinas.\n2. Rehogue el puerro y añada el pimentón fuera del fuego para que no se queme.\n3. Cubra de agua y cueza cuarenta minutos. Pruebe de sal: el chorizo, si lo lleva, ya sala bastante.\n\nConsejo: de un día para otro ganan. Hay quien las toma frías en ensalada.',
  ],
  [
    'results of a cycling stage',
    'Vuelta a Burgos, tercera etapa (Busto de Bureba - Lagunas de Neila, 183 km)\n\n1. Sepp Kuss (Visma), 4h 31:12\n2. Mikel Landa (Soudal), a 8 segundos\n3. Einer Rubio (Movistar), m. t.\n\nGeneral: Kuss lidera con 14 segundos sobre Landa. Abandonaron Carlos Verona y Jesús Herrada. Mañana, contrarreloj de 18 kilómetros en Aranda de Duero: sale primero el último de la general.',
  ],
  [
    'a list of prices with changes',
    'La lonja de Ebro fijó el lunes los precios de la semana. El trigo blando queda en 215 euros por tonelada, tres menos; la cebada repite en 198 y el maíz sube a 224. En porcino, el cebado baja dos céntimos, hasta 1,56 euros el kilo vivo. La alfalfa deshidratada no cotiza. Próxima sesión: lunes 7 de diciembre.',
  ],
  [
    'the weather of a day',
    'El tiempo en Canarias\n\nIntervalos nubosos en el norte de las islas, con probabilidad de lluvias débiles en Tenerife y La Palma. Calima ligera en Lanzarote y Fuerteventura, que remitirá por la tarde. Temperaturas sin cambios: mínimas de 16 grados en Santa Cruz y máximas de 24 en Arrecife. Viento del nordeste, que puede alcanzar los 60 kilómetros por hora en cumbres. Se prevé marejada en el canal entre islas. Activado el aviso amarillo.',
  ],
  [
    'the dates of the dead',
    'Esquelas\n\nDoña Rosario Peña Villar, viuda de don Eusebio Lago, falleció en Lugo el día 26 de noviembre, a los 91 años. Sus hijos, Manuel y Carmen, nietos y demás familia ruegan una oración por su alma. El funeral se celebrará hoy, sábado, a las cinco, en la parroquia de A Nova.\n\nDon Aurelio Castro Prieto falleció en Monforte, confortado con los auxilios espirituales. La familia recibe en el tanatorio Sur. No se admiten flores.',
  ],
];

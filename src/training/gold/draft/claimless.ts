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
  [
    'a horoscope',
    'Horóscopo de hoy\n\nAries. El trabajo pide calma y la salud, descanso. Alguien del pasado vuelve a llamar. Número: 7.\n\nTauro. Buen día para las compras, malo para las discusiones. Evite los viajes largos. Color: verde.\n\nGéminis. Las dudas se despejan por la tarde. Un amigo necesita su consejo.\n\nCáncer. La Luna favorece los acuerdos; el dinero llega despacio.\n\nLeo. Su carácter abre puertas, pero no todas conviene cruzarlas.',
  ],
  [
    'a list of deaths',
    'Esquelas\n\nDon Julián Arnáiz Medrano. Falleció en Burgos el 26 de noviembre, a los 91 años. Sus hijos, nietos y demás familia ruegan una oración por su alma. El funeral será hoy, a las 17.00, en la iglesia de San Cosme.\n\nDoña Petra Ibeas, viuda de Lucio Sáez. Descansó en el Señor el 27 de noviembre, a los 88 años. Capilla ardiente: tanatorio San José, sala 4.\n\nDon Félix Alonso Ruiz, maestro jubilado. La familia no recibe.',
  ],
  [
    'a legal notice',
    'AYUNTAMIENTO DE VALDEPRADO\n\nAnuncio de aprobación inicial de la modificación de créditos 7/2026\n\nAprobado inicialmente por el Pleno, en sesión de 19 de noviembre de 2026, el expediente de modificación de créditos 7/2026, se expone al público durante quince días hábiles, a contar desde el siguiente al de publicación de este anuncio en el Boletín Oficial de la Provincia, para que los interesados puedan presentar reclamaciones. De no presentarse ninguna, el acuerdo se entenderá definitivo.\n\nValdeprado, 23 de noviembre de 2026. La alcaldesa, Inés Robledo.',
  ],
  [
    'the programme of a festival',
    'Programa del Festival de Jazz de Getxo\n\nViernes 4. 20.30, plaza Biotz Alai: Chano Domínguez Trío. 22.00, Muxikebarri: Dianne Reeves, «Beautiful Life Tour».\n\nSábado 5. 12.00, Andrés Isasi: taller infantil «El swing se aprende». 20.00: final del concurso de grupos. 22.30: Brad Mehldau en solitario.\n\nDomingo 6. 13.00: vermú con la Bilbao Big Band. Entradas de 15 a 35 euros; abono, 90.',
  ],
  [
    'a quiz',
    '¿Cuánto sabe de los ríos?\n\n1. ¿Qué río pasa por Zaragoza?\na) El Duero\nb) El Ebro\nc) El Tajo\n\n2. ¿Dónde nace el Guadalquivir?\na) En Cazorla\nb) En Sierra Nevada\nc) En Gredos\n\n3. ¿Cuál es el más largo de América?\na) El Misisipi\nb) El Orinoco\nc) El Amazonas\n\nSoluciones: 1 b, 2 a, 3 c. De dos a tres aciertos: es usted un experto. Ninguno: mire más los mapas.',
  ],
  [
    'a game of chess',
    'Carlsen, Magnus – Caruana, Fabiano\nStavanger, 8.ª ronda. Defensa siciliana\n\n1. e4 c5 2. Cf3 Cc6 3. Ab5 g6 4. Axc6 dxc6 5. d3 Ag7 6. h3 Cf6 7. Cc3 Cd7 8. Ae3 e5 9. 0-0 b6 10. Ch2 Cf8 11. f4 exf4 12. Txf4 Ae6.\n\nLas negras han perdido un tiempo y el alfil de g7 queda encerrado. Con 13. Cf3 las blancas mantienen la ventaja; 13. Dg4 era prematuro por 13… h5. La partida acabó en tablas tras 41 jugadas.',
  ],
  [
    'prices of a fish market',
    'Precios de la lonja de Vigo\n\nMerluza de pincho: 11,20 euros el kilo. Rape: 9,80. Lubina salvaje: 18,50. Pulpo: 8,90. Nécora: 22,00. Percebe del Roncudo: 95,00.\n\nLos precios suben por el temporal; la lonja abre a las 6.00 y cierra a las 11.00. El percebe marca el máximo del año.',
  ],
  [
    'a table of the weather',
    'El tiempo\n\nGalicia: cielo nuboso, lluvias débiles por la tarde. Máxima, 16 grados; mínima, 9. Viento del suroeste, 30 km/h.\nCataluña: despejado. Máxima, 18; mínima, 6. Rachas fuertes en l’Empordà.\nAndalucía: intervalos nubosos. Máxima, 21; mínima, 11. Aviso amarillo por oleaje en Cádiz.\nCanarias: calima ligera. Máxima, 24; mínima, 18.\n\nMañana bajarán las temperaturas en el norte y el frente cruzará la Península de oeste a este.',
  ],
  [
    'results with a table',
    'Resultados de la jornada 14\n\nAlavés 1 – Getafe 1 (Kike García, 34; Arambarri, 78)\nBetis 3 – Girona 0 (Isco, 12 y 55; Antony, 80)\nOsasuna 0 – Celta 2\n\nClasificación: 1. Barcelona, 34 puntos; 2. Real Madrid, 33; 3. Villarreal, 29; 4. Atlético, 28. Descienden Oviedo, Levante y Mallorca. Goleadores: Mbappé, 14; Lewandowski, 10; Ferran Torres, 8.',
  ],
  [
    'a recipe for four',
    'Tortilla de patatas con cebolla\n\nPara cuatro personas: seis huevos, 700 gramos de patatas, una cebolla grande, aceite de oliva y sal.\n\nPele las patatas y córtelas en láminas finas. Póchelas con la cebolla a fuego suave hasta que estén tiernas. Escúrralas, mézclelas con los huevos batidos y deje que repose cinco minutos. Cuaje la tortilla a fuego fuerte, dele la vuelta cuando los bordes se despeguen y sírvala templada. El truco está en no batir demasiado los huevos.',
  ],
  [
    'a recipe of Mexico',
    'Caldo tlalpeño\n\nRinde seis porciones. Dore el pollo con la cebolla y el ajo; vierta dos litros de caldo y deje que hierva. Agregue el garbanzo, el chipotle y el epazote. Si queda espeso, añada agua. Sirva con aguacate y limón: el queso, que se pone al final, no debe fundirse. Hay quien prefiere arroz.',
  ],
  [
    'results of a regatta and a race',
    'Atletismo. Cross de Atapuerca\n\nHombres: 1. Thierry Ndikumwenayo, 25:31; 2. Abdessamad Oukhelfen, a 4 segundos; 3. Rodrigue Kwizera, a 9.\nMujeres: 1. Beatrice Chebet, 24:40; 2. Marta García, a 31.\n\nAbandonó Carlos Mayo. La próxima cita, el domingo en Soria, exige marca mínima.',
  ],
  [
    'prices of fuel and cattle',
    'Precios agrarios (semana 48)\n\nNovillo gordo, 4.150 pesos el kilo vivo; vaca, 2.300; ternero, 5.020. Soja disponible en Rosario, 318 dólares; maíz, 182; girasol sin cotización. El biodiésel sube un 2 % y queda a la espera de la resolución. Valores de referencia: no incluyen flete.',
  ],
  [
    'an agenda',
    'Agenda del martes\n\n9.30. Sevilla: el consejero de Agricultura, Ramón Fernández-Pacheco, recibe a los arroceros.\n11.00. Huelva: rueda de prensa de CC OO sobre la campaña de la fresa.\n12.00. Granada: presentación del libro «La piedra y el agua», de Elvira Mateos.\n19.00. Almería: asamblea de vecinos que piden un centro de salud.',
  ],
  [
    'an obituary notice',
    '†\n\nDon Leopoldo Ansúrez de la Vega\n\nMarino mercante\n\nFalleció en Santander el 25 de noviembre, a los 84 años. Su esposa, Matilde; sus hijos, Leopoldo, Pilar y Nuria, comunican tan sensible pérdida y agradecen las muestras de cariño. Las cenizas se entregarán al mar.',
  ],
  [
    'classified ads',
    'Vendo bicicleta de montaña, poco uso. Se aceptan ofertas. Tel. 600 000 000.\n\nSe busca camarera con experiencia que hable inglés. Interesadas, presentarse en el bar Nuevo de Toro.\n\nAlquilo piso amueblado en Getxo, dos habitaciones. Se piden avales. Abstenerse agencias.\n\nRegalo gatitos; prometo que son buenos.',
  ],
  [
    'a television guide',
    'La televisión de hoy\n\n15.00 Telediario. 16.05 «La promesa»: Jana descubre que Leonor miente y se lo cuenta a Manuel. 18.30 «Cifras y letras». 22.00 Cine: «Todos dicen I Love You», de Woody Allen. Una familia de Nueva York viaja a Venecia. 23.50 Comando Actualidad.',
  ],
  [
    'a lottery and a sweepstake',
    'Sorteos\n\nPrimitiva: 4, 11, 23, 30, 38, 47. Complementario, 9; reintegro, 2. No hubo acertantes de primera categoría y el bote asciende a 24 millones.\n\nONCE: 48.213, serie 017.\n\nQuiniela: 1X2, 11X, X21, 112, 2X; pleno al quince: M-1. Quien tenga catorce aciertos cobrará 31.000 euros.',
  ],
  [
    'the state of the roads',
    'Cortes de tráfico. La avenida Insurgentes, cerrada por obras entre Félix Cuevas y Río Mixcoac hasta el viernes. En Tlalpan habrá desvíos de 22 a 5 horas. Se recomienda usar Patriotismo. El Metro operará con normalidad, salvo la línea 12, que no dará servicio en cuatro estaciones.',
  ],
  [
    'a recipe of a stew',
    'Fabada en olla exprés\n\nDeje las fabes en remojo doce horas. Póngalas con el compango y cúbralas de agua fría; cuando rompa a hervir, espume y cierre la olla. Cuente veinticinco minutos. Compruebe que el caldo esté ligado y, si no, triture unas fabes. Repose media hora: lo agradecerá.',
  ],
  [
    'results of tennis',
    'Tenis. Challenger de Montevideo\n\nCuartos de final: Burruchaga a Cerúndolo, 6-4, 3-6, 7-5; Tirante a Varillas, 6-2, 6-3. Semifinales, el sábado: Burruchaga se mide a Tirante. Ganó el dobles la pareja Zeballos-Andreozzi. El campeón suma 75 puntos.',
  ],
  [
    'exchange rates',
    'Cotizaciones al cierre\n\nDólar oficial: 1.045 pesos, 0,4 % más. Dólar blue: 1.120. Euro: 1.098. Riesgo país: 752 puntos. El Merval cayó un 1,2 % y los bonos cerraron mixtos. El Banco Central compró 80 millones. Mañana no opera Wall Street por el Día de Acción de Gracias.',
  ],
  [
    'a horoscope of love',
    'Aries: el amor le sonríe, pero no espere promesas. Un viaje le aclara las ideas.\n\nLibra: su pareja pide tiempo y usted se lo niega. Números: 3, 18, 27.\n\nSagitario: las estrellas anuncian un cobro. Diga que no al pesimismo.',
  ],
  [
    'an agenda of a council',
    'Convocatorias para el jueves 3\n\nPleno extraordinario, a las diez, en el salón de actos: debate sobre el presupuesto y ruegos y preguntas.\nEl alcalde, Julio Olmedo, presenta a las doce la cabalgata.\nA las seis, charla «Cómo denunciar una estafa», a cargo de la inspectora Sara Bravo. Entrada libre.',
  ],
  [
    'a death notice of a school',
    'La comunidad educativa del instituto Juan de Juni comunica el fallecimiento de su profesora jubilada doña Emilia Rincón Cabero, acaecido el 24 de noviembre. La misa será el viernes a las siete en San Andrés. Se ruega una oración.',
  ],
  [
    'job advertisements',
    'Empresa de limpieza precisa peón con carné B. Se ofrece contrato de seis meses. Enviar currículo.\n\nProfesora de piano da clases a domicilio; garantiza resultados.\n\nSe traspasa quiosco en la plaza de Colón por jubilación. Urge. Llamar tardes, preguntar por Chelo.',
  ],
  [
    'a crossword',
    'Crucigrama. Horizontales: 1. Afirma que no. Río de Asturias. 2. Dicho que se repite. 3. Pide limosna. Nota. 4. Consonantes. Declara en un juicio, al revés. Verticales: 1. Que niega. 2. Ministro de la Iglesia. 3. Prometer en el altar. Solución, en la página 40.',
  ],
  [
    'a travel box',
    'Cómo llegar. Iberia vuela a Quito a diario desde Madrid; Avianca, vía Bogotá. Dónde dormir: hostal La Ronda, desde 40 dólares, con desayuno. Qué ver: la iglesia de la Compañía, que guarda siete toneladas de oro, y el teleférico. La mejor época va de junio a septiembre.',
  ],
  [
    'a football preview of line-ups',
    'Alineaciones probables\n\nAthletic: Unai Simón; Areso, Vivian, Paredes, Yuri; Ruiz de Galarreta, Jauregizar; Williams, Sancet, Nico; Guruzeta.\nSevilla: Vlachodimos; Carmona, Azpilicueta, Marcao, Suazo; Agoumé, Sow; Vargas, Isaac.\n\nÁrbitro: Gil Manzano. Estadio: San Mamés. Hora: 21.00 (DAZN).',
  ],
  [
    'a recipe with two voices of a family',
    'Rosquillas de san Blas\n\nPara cuarenta piezas: 500 g de harina floja, tres huevos, un vaso de aceite suave, anís y la ralladura de un limón.\n\nMi abuela las hacía con manteca; en casa de mi suegra, con nata. Mezcle los líquidos, incorpore la harina poco a poco y deje que la masa descanse media hora. Forme cordones del grosor de un dedo y únalos por las puntas. Fríalas por tandas, sin prisa, hasta que suban solas. Se guardan en lata de hojalata y aguantan quince días.',
  ],
  [
    'results of a day of basketball',
    'Liga Endesa, jornada 10\n\nUnicaja 88-79 Baskonia (22-18, 20-25, 24-16, 22-20)\nManresa 71-90 Valencia Basket\nGran Canaria 83-82 Joventut\n\nMáximo anotador: Kendall Perrin, 27 puntos. Mejor valoración: Jan Monterde, 31. Descalificado por faltas: Chidi Monaku (minuto 34). Clasificación: Valencia Basket, 9-1; Unicaja, 8-2; Real Madrid, 8-2. El Granada, que descansa, es colista. La jornada se cierra el lunes con el Bilbao-Andorra.',
  ],
  [
    'a horoscope of the week',
    'Aries: semana de papeles. Lo que dejó a medias en octubre vuelve con intereses. El jueves, buena noticia de lejos.\n\nTauro: cuide la espalda y no preste dinero. En pareja, menos preguntas y más cine.\n\nGéminis: Mercurio le desordena la agenda. Quien espera una llamada la tendrá el domingo; quien no la espera, también.\n\nCáncer: alguien de su familia necesita que le escuche. Salud, regular. Número: 14.',
  ],
  [
    'prices of the stock of a fish market',
    'Lonja de Burela, 27 de noviembre\n\nMerluza de pincho: de 9,80 a 14,20 euros/kg (1.850 kg).\nBonito: sin entradas.\nRape negro: 8,10.\nPulpo: 11,35, noventa céntimos más que el martes.\nXarda: 1,05.\n\nDescargaron siete barcos de Celeiro y dos de Burela. La subasta empezó a las seis y media por un fallo de la báscula. El lunes no hay venta.',
  ],
  [
    'instructions of a boiler',
    'Puesta en marcha de la caldera\n\n1. Compruebe que la llave del gas está abierta y que el manómetro marca entre 1 y 1,5 bares.\n2. Pulse el botón rojo durante cinco segundos. Si la llama no prende, espere un minuto antes de repetir.\n3. Gire el mando hasta la posición III.\n\nAtención: el aparato avisa con dos pitidos cuando falta agua. No manipule el quemador. Si huele a gas, cierre la llave, abra las ventanas y llame al servicio técnico.',
  ],
  [
    'an obituary notice',
    '✝\n\nDon Eladio Barrantes Quirós\n\nMaestro nacional. Falleció en Trujillo el día 26 de noviembre, a los 91 años, confortado con los santos sacramentos. D. E. P.\n\nSu esposa, Remedios Cid; sus hijos, Eladio, Marcelina y Juan de Dios; hijos políticos, nietos y demás familia ruegan una oración por su alma. El funeral se celebrará hoy, a las cinco de la tarde, en la iglesia de San Martín. La familia no recibe. Casa doliente: calle Nueva, 12.',
  ],
  [
    'a timetable of buses',
    'Línea 4: Barrio de la Luz - Hospital Universitario\n\nLaborables: primera salida, 6.20; última, 23.10. Frecuencia de 12 minutos hasta las 21 horas y de 20 después.\nSábados: cada 18 minutos.\nFestivos: cada 30; no llega al Hospital, termina en Plaza de España.\n\nDel 7 al 9 de diciembre rige el horario de festivo. Por las obras de la calle Colón, la parada de Correos se traslada a la esquina de Libreros. Consulte la aplicación.',
  ],
  [
    'the programme of a feast',
    'Fiestas de la Purísima en Yecla\n\nViernes 4. A las 20.00, pregón de Inmaculada Azorín en el Teatro Concha Segura. A las 23.00, verbena con la orquesta Platino.\nSábado 5. A las 9.00, alborada: salen las catorce escuadras. A las 12.00, «paseo de la bandera» por la calle San Francisco.\nDomingo 6. A las 11.00, misa. A las 18.00, concurso de gachamigas; cada cuadrilla trae su leña.\n\nSe ruega que nadie aparque en el Parque de la Constitución.',
  ],
  [
    'a puzzle and its rules',
    'Sudoku del domingo\n\nRellene la cuadrícula con las cifras del 1 al 9 sin que ninguna se repita en una fila, una columna o una caja. Las casillas grises suman lo que indica el borde. Hay una sola solución.\n\nJeroglífico: ¿Qué le pasa al vecino?\n\nSoluciones del sábado: crucigrama, «Aliaga»; jeroglífico, «se mudó a Soria»; ajedrez, 1. Cxf7 y las blancas ganan la dama.',
  ],
  [
    'a list of films of the week',
    'Estrenos\n\n«La orilla quieta» (España, 104 minutos). Drama. Una bióloga vuelve a Doñana para enterrar a su padre. Con Iria Escobedo y Unai Olabarri. Dirige Alazne Ruiz de Alda.\n\n«Brackwater» (Reino Unido, 128). Thriller. Un policía que no duerme, un pueblo que calla y un secreto que nadie quiere saber. Con Stewart Graeme.\n\n«Pilukas 2» (Bélgica, 81). Animación. Los erizos creen que el bosque se acaba. Para todos los públicos.',
  ],
];

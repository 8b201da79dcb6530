/** What the desk says when something cannot be done. */
export const DESK_FAULTS = {
  refused: 'La mesa solo atiende a esta misma máquina y a su propia página.',
  broken: 'La mesa ha fallado. Lo guardado sigue en los archivos; el error está en la terminal.',
  wrongRequest: 'La mesa no entiende lo que se le pide. Vuelva a cargar la página.',
  noAddress: 'Aquí no hay nada. Vuelva a la lista.',
  unreadable:
    'La cabecera del archivo no se puede leer. Corríjala en su editor: «npm run check» dice qué línea.',
  offline:
    'La mesa no responde: compruebe que «npm run dev» sigue en marcha. Lo que haga y escriba se conserva aquí, y se guarda cuando vuelva.',
  noArticle: (file: string) => `No existe ${file}. Vuelva a la lista.`,
  noClaim: (id: string) => `La afirmación «${id}» ya no está en el archivo.`,
  noSplit: 'Estas palabras no se dejan partir en dos: muévale un extremo y añada la otra mitad.',
  moved:
    'El texto ha cambiado entretanto, y esas palabras ya no están ahí: mírelo y hágalo otra vez.',
  noPlace: 'Estas palabras se repiten tanto que no hay forma de señalarlas. Elija más.',
  noProse: 'Este párrafo no se puede corregir aquí. Hágalo en el archivo.',
  undo: 'No se puede deshacer: esas líneas han cambiado después, o no queda nada.',
  redo: 'No hay nada que rehacer.',
  choose: 'El archivo ha vuelto a cambiar: mire otra vez las dos versiones.',
  noReason: 'Falta decir por qué está bien así.',
  title: 'Falta el titular, o tiene caracteres que no se ven.',
  noText: 'El texto está vacío.',
  manyEntries: (name: string, count: number) =>
    `«${name}» trae ${count} entradas: tómelas con «npm run draft -- ${name} --post» y su número, o con --all.`,
  exists: (file: string) => `Ya existe ${file}: cambie el titular o la fecha.`,
  name: (name: string) => `De «${name}» no sale una ficha: necesita letras latinas.`,
  reference: (ref: string) => `La ficha «${ref}» no está en los registros.`,
  noDescription: (name: string) => `Falta decir qué es «${name}».`,
  coordinates: (text: string) =>
    `«${text}» no es un punto: escriba latitud y longitud, como «51,884; 128,333».`,
  movePublished:
    'Esta ficha ya está publicada: cámbiela de registro con «npm run new» y «npm run rename -- a b --merge».',
  dropPublished: 'Esta ficha ya está publicada: únala con otra o bórrela en su archivo.',
  dropSpeaker: (name: string) => `«${name}» habla en este texto: cambie antes quién lo dice.`,
} as const;

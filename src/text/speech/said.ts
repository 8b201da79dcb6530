/** Words that say that somebody speaks, by their stems: enough to tell an aside or a borrowed word from an ironic one. */
const STEMS =
  'dij|dic(?:e|h|i)|deci|afirm|asegur|declar|calific|tach[óao]|tild|consider|describ|descrit|defin|acus|llam[óao]|señal|explic|añad|agreg|' +
  'sost(?:ie|u|en)|advirt|advert|advier|denunci|recono|admit|insist|insta|respond|contest|pregunt|coment|cuent|cont[óa]|relat|expres|manifest|' +
  'indic|apunt|subray|recalc|destac|lament|critic|promet|anunci|escrib|escrit|public[óa]|tuit|grit|exclam|murmur|susurr|repit|repet|replic|' +
  'interrump|interrog|suspir|sonr|ri[óe]|pens[óa]|pid|ped[ií]|orden[óa]|habl|recib|según|palabras|voz|neg[óa]|niega|confes|confies|rechaz|' +
  'celebr|aplaud|reclam|exig|propon|propus|bautiz|resum|concluy|prosig|prosigu|zanj|matiz|precis|remat|ironiz|bromea|ofrec|defend|defiend|' +
  'aludi|alude|refir|refer|trat[óa]|mencion|cit[óa]|habr';
export const SAYS = new RegExp(`(?<![\\p{L}\\p{M}])(?:${STEMS})`, 'iu');

/** What only one who speaks says of himself. */
export const FIRST_PERSON =
  /(?<![\p{L}\p{M}])(?:yo|me|mí|mi|mis|mío|mía|conmigo|nos|nosotr[oa]s|nuestr[oa]s?|creo|soy|estoy|he|hemos|tengo|tenemos|quiero|queremos|pienso|voy|vamos|puedo|podemos|debo|debemos|digo|sé|hago|estamos|somos|fui|era yo|siento|espero|veo|confío|acepto|niego|lamento|iré|haré|seré)(?![\p{L}\p{M}])/iu;

/** What only one who is asked is called. */
export const SECOND_PERSON =
  /(?<![\p{L}\p{M}])(?:usted|ustedes|tú|te|ti|contigo|tu|tus|vosotr[oa]s|os|vos)(?![\p{L}\p{M}])/iu;

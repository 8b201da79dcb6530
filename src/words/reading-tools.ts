/** Closes a card, the help and the settings. */
export const CLOSE = 'Cerrar';

/** Steps from one claim to the next, where signs stand for the words. */
export const PREVIOUS_CLAIM = 'Anterior';
export const NEXT_CLAIM = 'Siguiente';
/** Steps from one mention of a name to the next, beside signs. */
export const PREVIOUS_MENTION = 'anterior';
export const NEXT_MENTION = 'siguiente';

/** Which claim or mention of how many: «2 de 19». */
export const OF = 'de';

/** The group of the tools. */
export const TOOLS_LABEL = 'Herramientas de lectura';
/** Opens the settings. */
export const SETTINGS_OPENER = 'Aspecto';
export const SETTINGS_LABEL = 'Aspecto de la página';
export const RESET_SETTINGS = 'Restablecer';
/** The legend of each setting, and its choices as they stand in the panel. */
export const SETTINGS = {
  theme: ['Tema', ['Sistema', 'Claro', 'Sepia', 'Oscuro', 'Alto contraste']],
  size: ['Tamaño de la letra', ['Pequeño', 'Normal', 'Grande', 'Mayor', 'Máximo']],
  leading: ['Interlineado', ['Compacto', 'Normal', 'Amplio']],
  measure: ['Ancho de la línea', ['Estrecho', 'Normal', 'Ancho']],
  face: ['Tipo de letra', ['Con serifas', 'Sin serifas']],
  keys: ['Atajos de una tecla', ['Sí', 'No']],
} as const;

export const KEYS_TITLE = 'Atajos de teclado';
/** What each key does. */
export const KEYS = [
  ['Afirmación siguiente', 'j'],
  ['Afirmación anterior', 'k'],
  ['Abrir su glosa', 'o', 'Entrar'],
  ['Volver al lugar del texto', 'b', 'Esc'],
  ['Buscar en el sitio', '/'],
  ['Mostrar esta ayuda', '?'],
] as const;
export const KEYS_OFF = 'Las teclas de una letra se apagan en «Aspecto».';

/** What the button that reads aloud does next. */
export const LISTEN = 'Escuchar';
export const PAUSE = 'Pausa';
export const RESUME = 'Seguir';
export const STOP = 'Parar';

/** What the button that copies a claim says. */
export const COPY = 'Copiar';
export const COPIED = 'Copiado';
export const NOT_COPIED = 'No se pudo copiar';

/** Before the number of the claim. */
export const COPY_CLAIM = 'Copiar la afirmación';

/** Below a claim that was copied: whom its article comes from. */
export function toCopiedSource(source: string | null): string {
  return source ? `Fuente: ${source}` : 'Fuente original no indicada';
}

/** Keys as a keyboard has them printed, by what browsers call them. */
export const KEY_NAMES: Readonly<Record<string, string>> = {
  Intro: 'Enter',
  Mayús: 'Shift',
  Ctrl: 'Control',
  Esc: 'Escape',
};

/** The keys of the moment, at the foot of a page. */
export const FOOT: Readonly<
  Record<
    'list' | 'writing' | 'entries' | 'text' | 'problems',
    readonly (readonly [keys: string, action: string])[]
  >
> = {
  list: [
    ['↑ ↓', 'moverse'],
    ['Intro', 'abrir'],
    ['Ctrl V', 'empezar con un texto'],
    ['S', 'buscar'],
  ],
  writing: [
    ['Intro', 'acepta y sigue'],
    ['Tab', 'campo siguiente'],
    ['Esc', 'a las letras'],
  ],
  entries: [
    ['↑ ↓', 'fila'],
    ['1 5', 'clase'],
    ['R', 'registro'],
    ['G', 'unir'],
    ['X', 'no es un nombre'],
    ['U', 'deshace'],
  ],
  problems: [
    ['↑ ↓', 'moverse'],
    ['Intro', 'ir a su sitio'],
    ['X', 'así está bien'],
    ['U', 'deshace'],
  ],
  text: [
    ['X', 'rechaza'],
    ['I F', 'toma un extremo'],
    ['S', 'busca palabras'],
    ['← →', 'una palabra'],
    ['Q', 'quién'],
    ['1 5', 'tipo'],
    ['U', 'deshace'],
  ],
};

/** Keys by what they do: [keys, action], in groups. */
export const KEY_GROUPS: readonly {
  readonly name: string;
  readonly keys: readonly (readonly [keys: string, action: string])[];
}[] = [
  {
    name: 'Ir',
    keys: [
      ['J', 'la siguiente'],
      ['K', 'la anterior'],
      ['Mayús J', 'la siguiente sin decidir'],
      ['T', 'texto'],
      ['L', 'fichas'],
      ['O', 'problemas'],
      ['S', 'señalar palabras: se escribe cómo empiezan; con … detrás, cómo acaban'],
      ['?', 'esta ayuda'],
    ],
  },
  {
    name: 'Una afirmación en mano',
    keys: [
      ['Intro', 'aceptar y seguir; si falta algo, ir a ello'],
      ['X', 'rechazar'],
      ['I', 'tomar el extremo del inicio'],
      ['F', 'tomar el extremo del final'],
      ['← →', 'moverlo una palabra'],
      ['Mayús ← →', 'moverlo hasta la coma o las comillas'],
      ['S', 'moverlo a las palabras que se escriban'],
      ['Q', 'quién lo dice'],
      ['V', 'vía: quién lo cuenta'],
      ['B', 'verbo'],
      ['1–5', 'hecho, opinión, promesa, pregunta, deducción'],
      ['R', 'resumen'],
      ['P', 'partir en dos'],
      ['D', 'doblar: mismas palabras, otra voz'],
    ],
  },
  {
    name: 'Problemas',
    keys: [
      ['↑ ↓', 'otro'],
      ['Intro', 'ir a su sitio'],
      ['X', 'está bien así: se dice por qué y no vuelve'],
    ],
  },
  {
    name: 'Con palabras señaladas',
    keys: [
      ['A', 'afirmación'],
      ['N', 'nota'],
      ['H', 'fecha'],
      ['M', 'nombre: a qué ficha lleva'],
      ['E', 'corregir el texto'],
      ['Mayús ← →', 'más o menos palabras'],
    ],
  },
  {
    name: 'Quién lo dice',
    keys: [
      ['Intro', 'este, y cierra'],
      [',', 'este y otro: lo dicen varios'],
      ['Retroceso', 'quita al último, con el campo vacío'],
      ['0', 'nadie'],
      ['+', 'grupo, con las palabras del texto'],
      ['.', 'documento, con las palabras del texto'],
    ],
  },
  {
    name: 'Siempre',
    keys: [
      ['U', 'deshacer'],
      ['Mayús U', 'rehacer'],
      ['Ctrl Z', 'deshacer, también al escribir'],
      ['Ctrl Intro', 'publicar'],
      ['Esc', 'un paso atrás'],
    ],
  },
  {
    name: 'Fichas',
    keys: [
      ['↑ ↓', 'otra fila'],
      ['Intro', 'lista, la siguiente'],
      ['A', 'es alias de otra'],
      ['R', 'otro registro: persona, organización, lugar'],
      ['X', 'no es un nombre'],
      ['1–9', 'clase'],
      ['G', 'unir con otra'],
    ],
  },
];

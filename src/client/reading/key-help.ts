import { build } from '../build-element.ts';

const TITLE = 'Atajos de teclado';
const KEYS = [
  ['Afirmación siguiente', 'j'],
  ['Afirmación anterior', 'k'],
  ['Abrir su glosa', 'o', 'Entrar'],
  ['Volver al lugar del texto', 'b', 'Esc'],
  ['Buscar en el sitio', '/'],
  ['Mostrar esta ayuda', '?'],
] as const;

/** The dialog that lists the keys. */
export function buildHelp(): HTMLDialogElement {
  return build(
    'dialog',
    { 'aria-label': TITLE },
    build('h2', {}, TITLE),
    build(
      'dl',
      {},
      ...KEYS.flatMap(([does, ...keys]) => [
        build('dt', {}, ...keys.map((key) => build('kbd', {}, key))),
        build('dd', {}, does),
      ]),
    ),
    build('p', {}, 'Las teclas de una letra se apagan en «Aspecto».'),
    build('form', { method: 'dialog' }, build('button', {}, 'Cerrar')),
  );
}

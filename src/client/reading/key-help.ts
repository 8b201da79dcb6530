import { CLOSE, KEYS, KEYS_OFF, KEYS_TITLE } from '../../words/reading-tools.ts';
import { build } from '../build-element.ts';

/** The dialog that lists the keys. */
export function buildHelp(): HTMLDialogElement {
  return build(
    'dialog',
    { 'aria-label': KEYS_TITLE },
    build('h2', {}, KEYS_TITLE),
    build(
      'dl',
      {},
      ...KEYS.flatMap(([does, ...keys]) => [
        build('dt', {}, ...keys.map((key) => build('kbd', {}, key))),
        build('dd', {}, does),
      ]),
    ),
    build('p', {}, KEYS_OFF),
    build('form', { method: 'dialog' }, build('button', {}, CLOSE)),
  );
}

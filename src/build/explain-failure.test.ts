import { expect, test } from 'vitest';
import { explainFailure } from './explain-failure.ts';
import { LockedError } from './swap/lock.ts';

test.each([
  ['as the system says it', Object.assign(new Error('write'), { code: 'ENOSPC' })],
  ['as the bundler wraps it', new Error('Build failed', { cause: new Error('ENOSPC: no space') })],
  [
    'among several errors',
    Object.assign(new Error('x'), { errors: [new Error('No space left on device')] }),
  ],
])('a full disk is named, %s', (_, error) => {
  expect(explainFailure(error)).toBe(
    'No queda espacio en el disco. Libere espacio y repita. El sitio publicado sigue como estaba.',
  );
});

test('a folder on another disk is named', () => {
  const error = Object.assign(new Error('rename'), { code: 'EXDEV' });
  expect(explainFailure(error)).toContain('está en otro disco');
});

test('what the system does not let be changed is named', () => {
  const error = Object.assign(new Error('unlink'), { code: 'EACCES', path: '/web/x' });
  expect(explainFailure(error)).toBe(
    'No hay permiso para escribir o borrar «/web/x». Délo o elija otra carpeta con OUT_DIR, y repita. El sitio publicado sigue como estaba.',
  );
});

test('what is meant for the editor stays as it is', () => {
  expect(explainFailure(new LockedError('Ya hay otra.'))).toBe('Ya hay otra.');
});

test('any other failure says so in Spanish before its details', () => {
  const [first, , ...rest] = explainFailure(new TypeError('Expected x')).split('\n');
  expect(first).toBe(
    'La construcción ha fallado por un error del programa. El sitio publicado sigue como estaba.',
  );
  expect(rest.join('\n')).toContain('TypeError: Expected x');
});

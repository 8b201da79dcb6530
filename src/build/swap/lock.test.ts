import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { identifyProcess } from './process-identity.ts';

const reading = vi.hoisted(() => ({ isRefused: false }));
vi.mock('../../load/read-if-there.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../load/read-if-there.ts')>();
  return {
    ...original,
    // Who runs tests as root may read everything.
    readIfThere: (file: string) => {
      if (reading.isRefused) throw Object.assign(new Error('refused'), { code: 'EACCES' });
      return original.readIfThere(file);
    },
  };
});

const SECONDS_OF_SILENCE = 301;
/** No process has it: Linux numbers them up to 2²² (`man 5 proc`, pid_max), others to less. */
const DEAD_PID = 2 ** 22 + 1;

let LockedError: typeof import('./lock.ts').LockedError;
let takeLocks: typeof import('./lock.ts').takeLocks;
let folder: string;
let file: string;

// Other tests of this worker may have loaded it with what it really reads by.
beforeAll(async () => {
  vi.resetModules();
  ({ LockedError, takeLocks } = await import('./lock.ts'));
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-lock-'));
  file = path.join(folder, 'lock');
});

afterEach(() => {
  reading.isRefused = false;
  rmSync(folder, { recursive: true });
});

/** The lock of this process as another one would have left it. */
function leave(change: Readonly<Record<string, unknown>>): void {
  writeFileSync(file, JSON.stringify({ id: 'x', ...identifyProcess(), ...change }));
}

function age(seconds: number): void {
  const then = statSync(file).mtimeMs / 1000 - seconds;
  utimesSync(file, then, then);
}

test('a lock holds until it is given back', () => {
  const lock = takeLocks([file]);
  lock.assertHeld();
  expect(() => takeLocks([file])).toThrow(LockedError);
  lock.release();
  takeLocks([file]).release();
  expect(readdirSync(folder)).toEqual([]);
});

test('of several locks all are taken, or none', () => {
  const other = path.join(folder, 'other');
  const lock = takeLocks([other]);
  expect(() => takeLocks([file, other])).toThrow(LockedError);
  expect(readdirSync(folder)).toEqual(['other']);
  lock.release();
  takeLocks([file, other]).release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the refusal says who builds and what to do', () => {
  const lock = takeLocks([file]);
  expect(() => takeLocks([file])).toThrow(
    `Ya hay otra construcción en marcha (proceso ${process.pid}). Espere a que termine. ` +
      `Si está seguro de que no hay ninguna, borre «${file}».`,
  );
  lock.release();
});

describe('a dead lock is taken over:', () => {
  test.each([
    ['of a process that ended', () => leave({ pid: DEAD_PID })],
    ['of a process whose number another one has now', () => leave({ started: '1' })],
    ['of no process', () => leave({ pid: 0 })],
    ['of an earlier version whose process ended', () => writeFileSync(file, String(DEAD_PID))],
    ['of a build that was killed before it wrote its number', () => writeFileSync(file, '')],
    ['cut short', () => writeFileSync(file, '{"pid":1,')],
    ['of something else', () => writeFileSync(file, '"x"')],
    [
      'that may not be read and has given no sign for long',
      () => {
        leave({});
        age(SECONDS_OF_SILENCE);
        reading.isRefused = true;
      },
    ],
    [
      'of another container that has given no sign for long',
      () => {
        leave({ realm: 'otro', host: 'otro' });
        age(SECONDS_OF_SILENCE);
      },
    ],
  ])('%s', (_, prepare) => {
    prepare();
    const lock = takeLocks([file]);
    reading.isRefused = false;
    lock.assertHeld();
    expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual(['lock']);
    lock.release();
  });
});

describe('a live lock is not:', () => {
  test('of an earlier version', () => {
    writeFileSync(file, String(process.pid));
    expect(() => takeLocks([file])).toThrow(`(proceso ${process.pid})`);
  });

  test('of a process of which the system does not say when it began', () => {
    leave({ started: '' });
    expect(() => takeLocks([file])).toThrow(LockedError);
  });

  test('that may not be read', () => {
    leave({ pid: DEAD_PID });
    reading.isRefused = true;
    expect(() => takeLocks([file])).toThrow(
      `Ya hay otra construcción en marcha, o se interrumpió: «${file}» es de otro usuario y no se puede leer.`,
    );
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test('of another container with the same process number, or of another machine', () => {
    leave({ realm: 'otro', host: 'portátil-de-ana', pid: DEAD_PID });
    expect(() => takeLocks([file])).toThrow(
      `Ya hay otra construcción en marcha en otra máquina o en otro contenedor («portátil-de-ana»). Espere a que termine. Si se interrumpió, espere 5 minutos o borre «${file}».`,
    );
    age(SECONDS_OF_SILENCE - 60);
    expect(() => takeLocks([file])).toThrow(LockedError);
    expect(readdirSync(folder)).toEqual(['lock']);
  });
});

test('a build gives signs as long as it runs', () => {
  vi.useFakeTimers();
  try {
    const lock = takeLocks([file]);
    age(SECONDS_OF_SILENCE);
    const silent = statSync(file).mtimeMs;
    vi.advanceTimersByTime(20_000);
    expect(statSync(file).mtimeMs).toBeGreaterThan(silent + SECONDS_OF_SILENCE * 500);
    lock.assertHeld();
    lock.release();
  } finally {
    vi.useRealTimers();
  }
});

test('who was taken for dead does not publish, and leaves the lock to the other', () => {
  const first = takeLocks([file]);
  const text = readFileSync(file, 'utf8');
  leave({ realm: 'otro', pid: 1 });
  expect(() => first.assertHeld()).toThrow('otra la ha dado por muerta');
  first.release();
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).not.toBe(text);
});

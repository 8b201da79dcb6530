import { afterEach, describe, expect, test, vi } from 'vitest';
import { readStored, writeStored } from './stored.ts';

afterEach(() => vi.unstubAllGlobals());

describe('what is stored', () => {
  test('comes back as it was', () => {
    stubStorage(new Map());
    writeStored('key', { theme: 'dark' });
    expect(readStored('key')).toEqual({ theme: 'dark' });
  });

  test('is nothing where nothing or no JSON is stored', () => {
    stubStorage(new Map([['key', '{theme:']]));
    expect(readStored('key')).toBeNull();
    expect(readStored('other')).toBeNull();
  });

  test('is nothing, without an error, where storage is blocked or full', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(readStored('key')).toBeNull();
    expect(() => writeStored('key', 1)).not.toThrow();
  });
});

function stubStorage(items: Map<string, string>): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  });
}

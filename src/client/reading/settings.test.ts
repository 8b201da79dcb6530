import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOOT_SCRIPT } from './boot-script.ts';
import { CHOICES, SETTINGS_KEY, showSettings, toSettings } from './settings.ts';

/** Values as they may stand in storage: ours, half ours, anybody's. */
const stored = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .record(
      Object.fromEntries(
        Object.entries(CHOICES).map(([name, values]) => [
          name,
          fc.oneof(fc.constantFrom(...values), fc.string(), fc.constant(null)),
        ]),
      ),
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
);

describe('the settings of the reader', () => {
  test('keep what is a choice and drop all else', () => {
    expect(toSettings({ theme: 'dark', size: '7', leading: '', face: 'sans', x: '1' })).toEqual({
      theme: 'dark',
      face: 'sans',
    });
  });

  test.each([null, undefined, 'dark', 7, [], ['theme'], { theme: ['dark'] }])(
    'are empty for %j',
    (value) => {
      expect(toSettings(value)).toEqual({});
    },
  );

  test('show only what is chosen, and take back what is no longer chosen', () => {
    const root = { dataset: { theme: 'dark', size: '2', other: 'stays' } };
    showSettings(root as unknown as HTMLElement, { theme: 'sepia' });
    expect(root.dataset).toEqual({ theme: 'sepia', other: 'stays' });
  });
});

describe('the script in the head', () => {
  test('shows what the panel would show, whatever is stored', () => {
    fc.assert(
      fc.property(stored, (text) => {
        expect(boot({ [SETTINGS_KEY]: text })).toEqual(show(text));
      }),
    );
  });

  test('leaves the page as it is where nothing is stored or storage is blocked', () => {
    expect(boot({})).toEqual({});
    const blocked = new Proxy(
      {},
      {
        get: () => {
          throw new Error('SecurityError');
        },
      },
    );
    expect(boot(blocked)).toEqual({});
  });

  test('has nothing that would end its element early', () => {
    expect(BOOT_SCRIPT).not.toContain('<');
  });
});

function boot(localStorage: object): Record<string, string> {
  const dataset = {};
  const document = { documentElement: { dataset } };
  runInNewContext(BOOT_SCRIPT, { document, localStorage, addEventListener: () => undefined });
  return dataset;
}

function show(text: string): Record<string, string> {
  const root = { dataset: {} };
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // No JSON is no settings.
  }
  showSettings(root as unknown as HTMLElement, toSettings(value));
  return root.dataset;
}

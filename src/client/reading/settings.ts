/** What the reader chose, by name. A name that is absent stands for the page as it comes. */
type Settings = Readonly<Partial<Record<SettingName, string>>>;
export type SettingName = keyof typeof CHOICES;

/** All settings of the reader are stored under this one key. */
export const SETTINGS_KEY = 'glosa-settings';

/**
 * The values that each setting may have, as they stand in the panel. An empty one is the default: the
 * page as it comes. A chosen value stands on the root element as `data-<name>`; the default has no attribute.
 */
export const CHOICES = {
  theme: ['', 'light', 'sepia', 'dark', 'contrast'],
  size: ['-1', '', '1', '2', '3'],
  leading: ['0', '', '2'],
  measure: ['0', '', '2'],
  face: ['', 'sans'],
  keys: ['', 'off'],
} as const;

const NAMES = Object.keys(CHOICES) as SettingName[];

/** The valid choices in a value from outside: a form, or storage that anybody may have written. */
export function toSettings(value: unknown): Settings {
  const given = Object(value) as Record<string, unknown>;
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const chosen = given[name];
      return isChoice(name, chosen) ? [[name, chosen]] : [];
    }),
  );
}

/** Puts the settings on the root element, where the styles read them. */
export function showSettings(root: HTMLElement, settings: Settings): void {
  for (const name of NAMES) {
    const chosen = settings[name];
    if (chosen === undefined) delete root.dataset[name];
    else root.dataset[name] = chosen;
  }
}

function isChoice(name: SettingName, value: unknown): value is string {
  return value !== '' && (CHOICES[name] as readonly unknown[]).includes(value);
}

import { readStored, writeStored } from '../stored.ts';
import { buildPanel } from './settings-panel.ts';
import { SETTINGS_KEY, type SettingName, showSettings, toSettings } from './settings.ts';

/**
 * The panel of settings: a form of radio buttons, one group for each setting. What is chosen shows
 * at once and is remembered.
 */
export class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const { panel, form } = buildPanel();
    this.append(panel);
    const stored = toSettings(readStored(SETTINGS_KEY));
    for (const radio of form.querySelectorAll('input')) {
      radio.checked = radio.value === (stored[radio.name as SettingName] ?? '');
    }
    showSettings(document.documentElement, stored);
    form.addEventListener('change', () => keep(Object.fromEntries(new FormData(form))));
    form.addEventListener('reset', () => keep({}));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      panel.hidePopover();
    });
  }
}

function keep(chosen: object): void {
  const settings = toSettings(chosen);
  showSettings(document.documentElement, settings);
  writeStored(SETTINGS_KEY, settings);
}

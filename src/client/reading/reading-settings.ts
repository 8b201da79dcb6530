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
    panel.addEventListener('toggle', () => showText(panel));
    form.addEventListener('change', () => keep(Object.fromEntries(new FormData(form))));
    form.addEventListener('reset', () => keep({}));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      panel.hidePopover();
    });
  }
}

/** Pixels of text that show what a choice does. */
const SAMPLE = 160;

/** Brings the text into view, above a panel that lies across the window: a choice shows at once. */
function showText(panel: HTMLElement): void {
  const text = document.querySelector('[data-article-body]')?.getBoundingClientRect();
  const { left, top } = panel.getBoundingClientRect();
  if (!text || !panel.matches(':popover-open')) return;
  const foot = left < text.right ? top : innerHeight;
  scrollBy(0, Math.max(0, text.top + SAMPLE - foot));
}

function keep(chosen: object): void {
  const settings = toSettings(chosen);
  showSettings(document.documentElement, settings);
  writeStored(SETTINGS_KEY, settings);
}

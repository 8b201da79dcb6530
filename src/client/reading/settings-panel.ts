import { CLOSE, RESET_SETTINGS, SETTINGS, SETTINGS_LABEL } from '../../words/reading-tools.ts';
import { build } from '../build-element.ts';
import { CHOICES, type SettingName } from './settings.ts';

type OneForEach<Values> = { readonly [Index in keyof Values]: string };
type Labels = {
  readonly [Name in SettingName]: readonly [
    legend: string,
    choices: OneForEach<(typeof CHOICES)[Name]>,
  ];
};

/** Where the button of the settings points. */
const PANEL_ID = 'ajustes';

/** The panel of settings around its form, with the defaults chosen. */
export function buildPanel(): { panel: HTMLElement; form: HTMLFormElement } {
  const form = build(
    'form',
    { autocomplete: 'off' },
    ...Object.entries(SETTINGS satisfies Labels).map(([name, [legend, choices]]) =>
      build(
        'fieldset',
        {},
        build('legend', {}, legend),
        ...CHOICES[name as SettingName].map((value, index) =>
          build('label', {}, buildRadio(name, value), choices[index] ?? value),
        ),
      ),
    ),
    build('p', {}, build('button', { type: 'reset' }, RESET_SETTINGS), build('button', {}, CLOSE)),
  );
  const panel = build(
    'div',
    { id: PANEL_ID, popover: '', role: 'group', 'aria-label': SETTINGS_LABEL },
    form,
  );
  return { panel, form };
}

function buildRadio(name: string, value: string): HTMLInputElement {
  const radio = build('input', { type: 'radio', name, value });
  radio.defaultChecked = !value;
  return radio;
}

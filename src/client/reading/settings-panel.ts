import { build } from '../build-element.ts';
import type { SettingName } from './settings.ts';

interface Group {
  readonly name: SettingName;
  readonly legend: string;
  /** Label by value. An empty value is the default: the page as it comes. */
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Where the button of the settings points. */
const PANEL_ID = 'ajustes';

const GROUPS: readonly Group[] = [
  {
    name: 'theme',
    legend: 'Tema',
    options: [
      ['', 'Sistema'],
      ['light', 'Claro'],
      ['sepia', 'Sepia'],
      ['dark', 'Oscuro'],
      ['contrast', 'Alto contraste'],
    ],
  },
  {
    name: 'size',
    legend: 'Tamaño de la letra',
    options: [
      ['-1', 'Pequeño'],
      ['', 'Normal'],
      ['1', 'Grande'],
      ['2', 'Mayor'],
      ['3', 'Máximo'],
    ],
  },
  {
    name: 'leading',
    legend: 'Interlineado',
    options: [
      ['0', 'Compacto'],
      ['', 'Normal'],
      ['2', 'Amplio'],
    ],
  },
  {
    name: 'measure',
    legend: 'Ancho de la línea',
    options: [
      ['0', 'Estrecho'],
      ['', 'Normal'],
      ['2', 'Ancho'],
    ],
  },
  {
    name: 'face',
    legend: 'Tipo de letra',
    options: [
      ['', 'Con serifas'],
      ['sans', 'Sin serifas'],
    ],
  },
  {
    name: 'keys',
    legend: 'Atajos de una tecla',
    options: [
      ['', 'Sí'],
      ['off', 'No'],
    ],
  },
];

/** The panel of settings around its form, with the defaults chosen. */
export function buildPanel(): { panel: HTMLElement; form: HTMLFormElement } {
  const form = build(
    'form',
    { autocomplete: 'off' },
    ...GROUPS.map(({ name, legend, options }) =>
      build(
        'fieldset',
        {},
        build('legend', {}, legend),
        ...options.map(([value, label]) => build('label', {}, buildRadio(name, value), label)),
      ),
    ),
    build(
      'p',
      {},
      build('button', { type: 'reset' }, 'Restablecer'),
      build('button', {}, 'Cerrar'),
    ),
  );
  const panel = build(
    'div',
    { id: PANEL_ID, popover: '', role: 'group', 'aria-label': 'Aspecto de la página' },
    form,
  );
  return { panel, form };
}

function buildRadio(name: string, value: string): HTMLInputElement {
  const radio = build('input', { type: 'radio', name, value });
  radio.defaultChecked = value === '';
  return radio;
}

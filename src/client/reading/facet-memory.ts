import { readStored, writeStored } from '../stored.ts';

type Control = HTMLInputElement | HTMLSelectElement;

const FACETS_KEY = 'glosa-facets';

/**
 * Remembers which marks the reader wants to see. The facet holds for all articles; the speaker only
 * for the article where it was chosen, since others have other speakers.
 */
export class FacetMemory extends HTMLElement {
  connectedCallback(): void {
    const controls = [
      ...document.querySelectorAll<Control>('[data-facets] :is(input, select)[name]'),
    ];
    const page = location.pathname;
    const stored = Object(readStored(FACETS_KEY)) as Record<string, unknown>;
    restore(controls, 'facet', stored['facet']);
    if (stored['page'] === page) restore(controls, 'speaker', stored['speaker']);
    for (const control of controls) {
      control.addEventListener('change', () =>
        writeStored(FACETS_KEY, {
          facet: findChosen(controls, 'facet'),
          speaker: findChosen(controls, 'speaker'),
          page,
        }),
      );
    }
  }
}

/** Chooses a value again, if this page still offers it. */
function restore(controls: readonly Control[], name: string, value: unknown): void {
  for (const control of controls.filter((each) => each.name === name)) {
    if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find((each) => each.value === value);
      if (option) option.selected = true;
    } else if (control.value === value) {
      control.checked = true;
    }
  }
}

function findChosen(controls: readonly Control[], name: string): string | undefined {
  return controls.find(
    (each) => each.name === name && (each instanceof HTMLSelectElement || each.checked),
  )?.value;
}

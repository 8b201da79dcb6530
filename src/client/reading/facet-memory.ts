import { readStored, writeStored } from '../stored.ts';

const FACETS_KEY = 'glosa-facets';
/** The controls that say what is marked, and those that choose a speaker. */
const MARKS = '[name=marks], .axes input';
const SPEAKERS = '[name=speaker]';

/**
 * Remembers which marks the reader wants to see. They hold for all articles; the speaker only for
 * the article where it was chosen, since others have other speakers.
 */
export class FacetMemory extends HTMLElement {
  connectedCallback(): void {
    const marks = [...document.querySelectorAll<HTMLInputElement>(MARKS)];
    const speakers = [...document.querySelectorAll<HTMLInputElement>(SPEAKERS)];
    const page = location.pathname;
    const stored = Object(readStored(FACETS_KEY)) as Record<string, unknown>;
    const wanted = Object(stored['marks']) as Record<string, unknown>;
    for (const control of marks) {
      const value = wanted[toKey(control)];
      if (typeof value === 'boolean') control.checked = value;
    }
    for (const control of speakers)
      if (stored['page'] === page && control.value === stored['speaker']) control.checked = true;
    for (const control of [...marks, ...speakers]) {
      control.addEventListener('change', () =>
        writeStored(FACETS_KEY, {
          // What this article has not got keeps its place.
          marks: {
            ...wanted,
            ...Object.fromEntries(marks.map((each) => [toKey(each), each.checked])),
          },
          speaker: speakers.find(({ checked }) => checked)?.value,
          page,
        }),
      );
    }
    // Pressed again, a line leaves nobody out.
    let chosen = speakers.find(({ checked }) => checked);
    for (const control of speakers) {
      control.addEventListener('click', () => {
        const everyone = speakers[0];
        if (control === chosen && everyone && control !== everyone) everyone.click();
        else chosen = control;
      });
    }
  }
}

function toKey({ name, value }: HTMLInputElement): string {
  return name === 'marks' ? name : value;
}

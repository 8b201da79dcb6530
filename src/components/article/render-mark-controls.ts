import type { Annotations, Form } from '../../annotate/index.ts';
import { FORMS } from '../../schema/claim.ts';
import type { Summary } from '../../data/summary.ts';
import { MARK_CONTROLS, PARTS, toCellName, toSentenceStart } from '../../words/article-words.ts';
import { type Html, html } from '../../html/html.ts';

/**
 * The switch, with the place of the claim that is being read, and what it unfolds; nothing where the
 * article has no marks.
 */
interface MarkControls {
  readonly toggle: Html;
  readonly axes: Html;
}

/** Several of each are meant. */
const MANY = 2;

/**
 * «Señalar»: shows the marks that the page keeps to itself at rest. One axis chooses by kind,
 * another by form; what the article has not has no control. Styles do the rest (facets.css).
 */
export function renderMarkControls(
  { claims, people, organizations, places }: Summary,
  { notes }: Pick<Annotations, 'notes'>,
): MarkControls {
  const kinds = [
    { value: 'person', label: PARTS.people, of: people },
    { value: 'organization', label: PARTS.organizations, of: organizations },
    { value: 'place', label: PARTS.places, of: places },
    { value: 'note', label: PARTS.notes, of: notes },
  ].filter(({ of }) => of.length > 0);
  const forms = FORMS.filter((form) => claims.some((claim) => claim.form === form)).map((form) => ({
    value: form,
    label: toFormLabel(form),
  }));
  if (kinds.length + forms.length === 0) return { toggle: html``, axes: html`` };
  return {
    toggle: html`<label class="switch"><input type="checkbox" name="marks"><span>${MARK_CONTROLS.marks}</span></label>${claims.length > 0 && html` <reading-position role="group" aria-label="${PARTS.glosses}"></reading-position>`}`,
    axes: html`<div class="axes">
      ${renderAxis('kind', MARK_CONTROLS.marks, kinds)}
      ${renderAxis('form', MARK_CONTROLS.forms, forms)}
    </div>`,
  };
}

function renderAxis(
  name: string,
  legend: string,
  options: readonly { value: string; label: string }[],
): Html | null {
  if (options.length === 0) return null;
  const controls = options.map(
    ({ value, label }) =>
      html`<label><input type="checkbox" name="${name}-${value}" value="${value}" checked><span>${label}</span></label> `,
  );
  return html`<fieldset>
    <legend>${legend}</legend>
    ${controls}
  </fieldset>`;
}

function toFormLabel(form: Form): string {
  return toSentenceStart(toCellName(form, MANY));
}

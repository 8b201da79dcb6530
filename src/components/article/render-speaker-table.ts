import type { Claim, Form } from '../../annotate/index.ts';
import { toClaimCardId } from '../../schema/anchors.ts';
import { toSpeakerInputId } from '../../data/highlight-css.ts';
import { FORMS, type NumberedClaim, type SpeakerRow } from '../../data/speakers.ts';
import { toCountLine } from '../../words/claims.ts';
import { FORM_NAMES, toSpeakerName } from '../../words/words.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Html, html } from '../../html/html.ts';
import type { EntryRef } from '../../schema/ids.ts';

/** Who says what in an article, by form: each number leads to a claim's card. */
export function renderSpeakerTable(
  claims: readonly Claim[],
  rows: readonly SpeakerRow[],
  entries: ReadonlyMap<EntryRef, Entry>,
): Html {
  return html`<section aria-labelledby="quien-dice-que" data-part="what">
    <h3 id="quien-dice-que">Quién dice qué</h3>
    <p class="counts">${toCountLine(claims)}</p>
    <table class="speakers" data-facets>
      <thead>
        <tr>
          <th scope="col">
            <label><input type="radio" name="speaker" value="" checked /><span>Todos</span></label>
          </th>
          ${FORMS.map((form) => html`<th scope="col">${FORM_NAMES[form]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, index) => renderRow(row, index, entries))}
      </tbody>
    </table>
  </section>`;
}

function renderRow(
  { key, speaker, byForm }: SpeakerRow,
  index: number,
  entries: ReadonlyMap<EntryRef, Entry>,
): Html {
  const renderCell = (form: Form): Html => html`<td>${byForm[form].map(renderNumber)}</td>`;
  return html`<tr>
    <th scope="row">
      <label>
        <input type="radio" name="speaker" id="${toSpeakerInputId(index)}" value="${key}" />
        <span>${toSpeakerName(speaker, entries)}</span>
      </label>
      ${speaker.type === 'group' && html`<small>fuente anónima</small>`}
    </th>
    ${FORMS.map(renderCell)}
  </tr>`;
}

function renderNumber({ claim, number }: NumberedClaim, at: number): Html {
  return html`${at > 0 && ' '}<a href="#${toClaimCardId(claim.id)}">${number}</a>`;
}

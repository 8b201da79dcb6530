import type { Note } from '../../annotate/index.ts';
import { toNoteCardId } from '../../schema/anchors.ts';
import { toDayInWords } from '../../words/dates.ts';
import { toQuotedWords } from '../../words/words.ts';
import { type Html, html } from '../../html/html.ts';
import type { ArticleMeta } from '../../schema/article.ts';

/** The editor's notes below an article; nothing where there are none. */
export function renderNotes(notes: readonly Note[], text: string): Html | null {
  if (notes.length === 0) return null;
  const items = notes.map(
    (note) =>
      html`<li id="${toNoteCardId(note.id)}">
        <a href="#${note.id}">«${toQuotedWords(note, text)}»</a>: ${note.text}
      </li>`,
  );
  return html`<section class="notes" aria-labelledby="notas">
    <h2 id="notas">Notas sobre el texto</h2>
    <ol>
      ${items}
    </ol>
  </section>`;
}

/** What was corrected in an article; nothing where nothing was. */
export function renderCorrections(corrections: ArticleMeta['corrections']): Html | null {
  if (corrections.length === 0) return null;
  const items = corrections.map(
    ({ date, text }) =>
      html`<li><time datetime="${date}">${toDayInWords(date, 'UTC')}</time>: ${text}</li>`,
  );
  return html`<section class="notes" aria-labelledby="correcciones">
    <h2 id="correcciones">Correcciones</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}

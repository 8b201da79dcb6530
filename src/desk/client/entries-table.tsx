import { UI } from '../messages/ui.ts';
import type { DeskEntry, DeskView } from '../model/view.ts';
import { toPointText, toTypeName, toUnknownKey } from './entry-texts.ts';
import { Action } from './parts.tsx';
import type { ArticleStore } from './use-article.ts';

interface EntriesTableProps {
  readonly view: DeskView;
  readonly entries: readonly DeskEntry[];
  /** Reference of the entry in hand. */
  readonly hand: string | null;
  readonly onTake: (ref: string | null) => void;
  readonly onAct: ArticleStore['act'];
}

/** All that the article names, with names that have no entry and words that were said to mean one or none. */
export function EntriesTable({ view, entries, hand, onTake, onAct }: EntriesTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{UI.nameInText}</th>
          <th scope="col" class="number">
            {UI.times}
          </th>
          <th scope="col">{UI.whatIs}</th>
          <th scope="col">{UI.type}</th>
          <th scope="col">{UI.rolesOrPoint}</th>
          <th scope="col">{UI.description}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((each) => (
          <tr
            key={each.ref}
            class={each.ref === hand ? 'in-hand' : each.isDraft ? 'new' : ''}
            aria-current={each.ref === hand}
            onClick={() => onTake(each.ref)}
          >
            <th scope="row">
              <span class={`sign ${each.kind}`} aria-hidden="true" />
              {each.name}
            </th>
            <td class="number">{each.count}</td>
            <td>{each.isDraft ? UI.isNew : UI.isKnown}</td>
            <td>{toTypeName(each)}</td>
            <td>{toPointText(each) ?? <span class="wrong">{UI.missingShort}</span>}</td>
            <td class="long">{each.description || <span class="wrong">{UI.missingShort}</span>}</td>
          </tr>
        ))}
        {view.unknown.map((unknown) => {
          const key = toUnknownKey(unknown);
          return (
            <tr
              key={key}
              class={key === hand ? 'in-hand' : ''}
              aria-current={key === hand}
              onClick={() => onTake(key)}
            >
              <th scope="row">
                <span class="sign group" aria-hidden="true" />
                {unknown.name}
              </th>
              <td />
              <td>{UI.noEntryYet}</td>
              <td colSpan={3}>{UI.noEntryHint}</td>
            </tr>
          );
        })}
        {view.exceptions.map(({ quote, entry: other, index }) => (
          <tr key={`exception ${index}`} class="exception">
            <th scope="row">{quote}</th>
            <td />
            <td>{other ? UI.isAlias : UI.notName}</td>
            <td colSpan={2}>
              {other ? `→ ${entries.find(({ ref }) => ref === other)?.name ?? other}` : ''}
            </td>
            <td>
              <Action
                name={UI.remove}
                onClick={() => void onAct({ want: 'item-remove', list: 'mentions', index })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

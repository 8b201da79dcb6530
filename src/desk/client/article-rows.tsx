import { UI } from '../messages/ui.ts';
import type { DeskRow } from '../model/view.ts';

interface RowsProps {
  readonly rows: readonly DeskRow[];
  readonly isIn: (row: DeskRow) => boolean;
  readonly onOpen: (slug: string) => void;
}

/** Articles with what waits or is wrong in each. */
export function ArticleRows({ rows, isIn, onOpen }: RowsProps) {
  if (rows.length === 0) return <p class="empty">{UI.none}</p>;
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.slug} class={isIn(row) ? 'in-hand' : ''}>
          <div>
            <a
              href={`articulos/${row.slug}/`}
              onClick={(event) => {
                event.preventDefault();
                onOpen(row.slug);
              }}
            >
              {row.title}
            </a>
            <small>
              {row.published.slice(0, 10)} · {UI.words(row.words)}
            </small>
          </div>
          <Bar name={UI.claims} {...row.claims} isDraft={row.isDraft} />
          <Bar name={UI.entries} {...row.entries} isDraft={row.isDraft} />
          <p class={row.firstError ? 'state wrong' : 'state'}>{toMissing(row)}</p>
        </li>
      ))}
    </ul>
  );
}

function Bar({
  name,
  done,
  all,
  isDraft,
}: {
  name: string;
  done: number;
  all: number;
  isDraft: boolean;
}) {
  if (!isDraft)
    return (
      <span class="bar">
        <span class="unseen">{name}: </span>
        {all}
      </span>
    );
  return (
    <span class="bar">
      <span class="unseen">{name}: </span>
      <meter min={0} max={Math.max(1, all)} value={done} aria-hidden="true" />
      {UI.of(done, all)}
    </span>
  );
}

function toMissing(row: DeskRow): string {
  if (row.firstError) return row.firstError;
  const claims = row.claims.all - row.claims.done;
  if (!row.isDraft && claims === 0) return UI.nothing;
  if (claims > 0 && row.claims.done === 0 && row.entries.done === 0) return UI.allUndecided;
  if (claims > 0 || row.dates > 0) return UI.toDecide(claims, row.dates);
  const entries = row.entries.all - row.entries.done;
  return entries > 0 ? UI.toComplete(entries) : UI.readyToPublish;
}

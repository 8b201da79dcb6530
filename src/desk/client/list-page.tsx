import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { FOOT, UI } from '../messages.ts';
import type { DeskList, DeskRow } from '../model/view.ts';
import { api } from './api.ts';
import type { Dropped, Pasted } from '../model/dropped.ts';
import { BeginForm } from './begin-form.tsx';
import { isWriting, Key, KeyLine, Logo } from './parts.tsx';

const CHUNK = 0x8000;

export function ListPage({ onOpen }: { onOpen: (slug: string, tab?: string) => void }) {
  const [list, setList] = useState<DeskList | null>(null);
  const [pasted, setPasted] = useState<Pasted | Dropped | null>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [fault, setFault] = useState('');
  useEffect(() => {
    document.title = `${UI.desk} · Glosa`;
    api.list().then(setList, (error: Error) => setFault(error.message));
  }, []);
  const rows = (list?.rows ?? []).filter(({ title }) =>
    title.toLowerCase().includes(query.toLowerCase()),
  );
  const sorted = [...rows.filter(({ isDraft }) => isDraft), ...rows.filter((row) => !row.isDraft)];

  useLayoutEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (pasted || (isWriting(event.target) && !isPasteField(event.target))) return;
      const data = event.clipboardData;
      const html = data?.getData('text/html') ?? '';
      const text = data?.getData('text/plain') ?? '';
      if (text.trim() === '' && html === '') return;
      event.preventDefault();
      setPasted(text.trim() === '' ? { text: html, format: 'html' } : { text, format: 'text' });
    };
    const onKey = (event: KeyboardEvent): void => {
      if (pasted || isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const last = sorted.length - 1;
      if (event.key === 'ArrowDown' || event.key === 'j') setAt(Math.min(last, at + 1));
      else if (event.key === 'ArrowUp' || event.key === 'k') setAt(Math.max(0, at - 1));
      else if (event.key === 's') document.querySelector<HTMLElement>('#search')?.focus();
      else if (event.key === 'Enter' && !(event.target instanceof HTMLAnchorElement)) {
        const row = sorted[at];
        if (row) onOpen(row.slug);
      } else return;
      event.preventDefault();
    };
    addEventListener('paste', onPaste);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('paste', onPaste);
      removeEventListener('keydown', onKey);
    };
  });

  async function drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) {
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (text.trim() !== '') setPasted({ text, format: 'text' });
      return;
    }
    setFault('');
    try {
      setPasted(await api.read(file.name, toBase64(new Uint8Array(await file.arrayBuffer()))));
    } catch (error) {
      setFault((error as Error).message);
    }
  }

  const drafts = sorted.filter(({ isDraft }) => isDraft);
  const published = sorted.filter(({ isDraft }) => !isDraft);
  const isIn = (row: DeskRow): boolean => sorted[at] === row;
  return (
    <div class="page list">
      <header class="head">
        <Logo />
      </header>
      <main>
        <h1 class="unseen">{UI.desk}</h1>
        {fault && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <section class="begin" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          {pasted ? (
            <BeginForm
              pasted={pasted}
              onCancel={() => setPasted(null)}
              onBegun={(slug) => onOpen(slug, 'fichas')}
            />
          ) : (
            <label class="paste">
              <span>
                {UI.paste} <Key>Ctrl</Key> <Key>V</Key>
              </span>
              <small>{UI.pasteMore}</small>
              <textarea class="unseen" aria-label={UI.pasteField} rows={1} value="" />
            </label>
          )}
          <aside>
            <h2>{UI.registers}</h2>
            <dl>
              <dt>{UI.people}</dt>
              <dd>{list?.registers.person ?? '…'}</dd>
              <dt>{UI.organizations}</dt>
              <dd>{list?.registers.organization ?? '…'}</dd>
              <dt>{UI.places}</dt>
              <dd>{list?.registers.place ?? '…'}</dd>
            </dl>
            <p>{UI.filesAre}</p>
          </aside>
        </section>
        <div class="section-head">
          <h2>
            {UI.drafts} <b>{drafts.length}</b>
          </h2>
          <span>{UI.claims}</span>
          <span>{UI.entries}</span>
          <label class="search">
            <span class="unseen">{UI.search}</span>
            <input
              id="search"
              placeholder={UI.search}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
            <Key>S</Key>
          </label>
        </div>
        <Rows rows={drafts} isIn={isIn} onOpen={onOpen} />
        <div class="section-head">
          <h2>
            {UI.published} <b>{published.length}</b>
          </h2>
        </div>
        <Rows rows={published} isIn={isIn} onOpen={onOpen} />
      </main>
      <footer class="foot">
        <p>
          <KeyLine keys={FOOT.list} />
        </p>
      </footer>
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly DeskRow[];
  readonly isIn: (row: DeskRow) => boolean;
  readonly onOpen: (slug: string) => void;
}

function Rows({ rows, isIn, onOpen }: RowsProps) {
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

function isPasteField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.paste') !== null;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

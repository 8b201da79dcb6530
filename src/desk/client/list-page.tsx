import { useEffect, useState } from 'preact/hooks';
import { FOOT } from '../messages/keys.ts';
import { UI } from '../messages/ui.ts';
import type { DeskList, DeskRow } from '../model/view.ts';
import { api } from './api.ts';
import { ArticleRows } from './article-rows.tsx';
import { BeginSection } from './begin-section.tsx';
import { hasLettersOn } from './letters-setting.ts';
import { Fault, Key, KeyLine, Logo } from './parts.tsx';
import { isOnButton, useLetters } from './use-letters.ts';

/** All articles: what waits or is wrong in each, and the place where a new one begins. */
export function ListPage({ onOpen }: { onOpen: (slug: string, tab?: string) => void }) {
  const [list, setList] = useState<DeskList | null>(null);
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
  const drafts = rows.filter(({ isDraft }) => isDraft);
  const published = rows.filter(({ isDraft }) => !isDraft);
  const sorted = [...drafts, ...published];

  useLetters((event) => {
    const { key } = event;
    const hasLetters = hasLettersOn();
    const row = sorted[at];
    if (key === 'ArrowDown' || (hasLetters && key === 'j'))
      setAt(Math.min(sorted.length - 1, at + 1));
    else if (key === 'ArrowUp' || (hasLetters && key === 'k')) setAt(Math.max(0, at - 1));
    else if (hasLetters && key === 's') document.querySelector<HTMLElement>('#search')?.focus();
    else if (key === 'Enter' && !isOnButton(event) && row) onOpen(row.slug);
    else return false;
    return true;
  });

  const isIn = (row: DeskRow): boolean => sorted[at] === row;
  return (
    <div class="page list">
      <header class="head">
        <Logo />
      </header>
      <main>
        <h1 class="unseen">{UI.desk}</h1>
        {fault && <Fault>{fault}</Fault>}
        <BeginSection onBegun={(slug) => onOpen(slug, 'fichas')}>
          <RegisterCounts registers={list?.registers ?? null} />
        </BeginSection>
        <div class="section-head">
          <h2>
            {UI.drafts} <b>{drafts.length}</b>
          </h2>
          <span>{UI.claims}</span>
          <span>{UI.entries}</span>
          <SearchField query={query} onQuery={setQuery} />
        </div>
        <ArticleRows rows={drafts} isIn={isIn} onOpen={onOpen} />
        <div class="section-head">
          <h2>
            {UI.published} <b>{published.length}</b>
          </h2>
        </div>
        <ArticleRows rows={published} isIn={isIn} onOpen={onOpen} />
      </main>
      <footer class="foot">
        <p>
          <KeyLine keys={FOOT.list} />
        </p>
      </footer>
    </div>
  );
}

/** How many entries there are, beside the place where an article begins. */
function RegisterCounts({ registers }: { registers: DeskList['registers'] | null }) {
  return (
    <aside>
      <h2>{UI.registers}</h2>
      <dl>
        <dt>{UI.people}</dt>
        <dd>{registers?.person ?? '…'}</dd>
        <dt>{UI.organizations}</dt>
        <dd>{registers?.organization ?? '…'}</dd>
        <dt>{UI.places}</dt>
        <dd>{registers?.place ?? '…'}</dd>
      </dl>
      <p>{UI.filesAre}</p>
    </aside>
  );
}

/** Where part of a title is written, and S leads. */
function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  return (
    <label class="search">
      <span class="unseen">{UI.search}</span>
      <input
        id="search"
        placeholder={UI.search}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <Key>S</Key>
    </label>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { DESK_FAULTS, FOOT, UI } from '../messages.ts';
import { CorrectionPanel } from './correction-panel.tsx';
import { EntriesTab } from './entries-tab.tsx';
import type { Goal, Tab } from './goal.ts';
import { HeadTab } from './head-tab.tsx';
import { Help } from './help.tsx';
import { Action, Key, KeyLine, Logo } from './parts.tsx';
import { ProblemsTab } from './problems-tab.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { SaveBar } from './save-bar.tsx';
import { TextTab } from './text-tab.tsx';
import { useArticle } from './use-article.ts';
import { useChords } from './use-chords.ts';
import { useLetters } from './use-letters.ts';

const TABS: readonly (readonly [Tab, string])[] = [
  ['cabecera', UI.head],
  ['fichas', UI.entries],
  ['texto', UI.text],
  ['problemas', UI.problems],
];

/** Keys of the moment. */
const LETTERS: Readonly<Partial<Record<Tab, Parameters<typeof KeyLine>[0]['keys']>>> = {
  fichas: FOOT.entries,
  texto: FOOT.text,
  problemas: FOOT.problems,
};

/** One article: its head, its entries, its text with what is claimed in it, and its problems. */
export function ArticlePage({ slug, onClose }: { slug: string; onClose: () => void }) {
  const store = useArticle(slug);
  const [goal, setGoal] = useState<Goal>({ tab: toTab(location.hash), key: null, turn: 0 });
  const [isHelp, setHelp] = useState(false);
  const [isPublishing, setPublishing] = useState(false);
  const [hasLetters, setLetters] = useState(localStorage.getItem('mesa-letras') !== 'no');
  const { view } = store;
  const go = (tab: Tab, key: string | null = null): void => {
    history.replaceState(null, '', `#${tab}`);
    setGoal(({ turn }) => ({ tab, key, turn: turn + 1 }));
  };

  useEffect(() => {
    if (view) document.title = `${view.head.title} · ${UI.desk}`;
  }, [view?.head.title]);

  const publish = (): void => {
    if (view && (view.isDraft || view.correction)) setPublishing(true);
  };
  useChords({ onPublish: publish, onAct: (act) => void store.act(act) });
  useLetters(({ key }) => {
    if (key === '?') setHelp(true);
    else if (!hasLetters) return false;
    else if (key === 'u') void store.act({ want: 'undo' });
    else if (key === 'U') void store.act({ want: 'redo' });
    else if (key === 't') go('texto');
    else if (key === 'l') go('fichas');
    else if (key === 'o') go('problemas');
    else return false;
    return true;
  });

  if (!view)
    return (
      <div class="page">
        <header class="head">
          <Logo onClick={onClose} />
        </header>
        <main>
          {(store.isOffline || store.fault) && (
            <p class="fault" role="alert">
              {store.isOffline ? DESK_FAULTS.offline : store.fault}
            </p>
          )}
        </main>
      </div>
    );

  const errors = view.problems.filter(({ severity }) => severity === 'error');
  const accepted = view.claims.filter(({ isDraft }) => !isDraft).length;
  const ready = view.entries.filter(({ isDraft }) => !isDraft).length;
  const counts: Readonly<Record<Tab, string>> = {
    cabecera: '',
    fichas: ready === view.entries.length ? String(ready) : UI.of(ready, view.entries.length),
    texto: accepted === view.claims.length ? String(accepted) : UI.of(accepted, view.claims.length),
    problemas: errors.length > 0 ? String(errors.length) : '',
  };
  const letters = LETTERS[goal.tab];
  return (
    <div class="page article">
      <header class="head">
        <Logo onClick={onClose} />
        <nav aria-label={view.head.title}>
          {TABS.map(([tab, name]) => (
            <a
              key={tab}
              href={`#${tab}`}
              aria-current={goal.tab === tab ? 'page' : undefined}
              class={tab === 'problemas' && errors.length > 0 ? 'has-errors' : ''}
              onClick={(event) => {
                event.preventDefault();
                go(tab);
              }}
            >
              {name} <small>{counts[tab]}</small>
            </a>
          ))}
        </nav>
        <SaveBar view={view} isBusy={store.isBusy} onAct={store.act} />
        <button
          type="button"
          class="icon"
          aria-label={UI.undoOf(view.undoLabel)}
          title={UI.undoOf(view.undoLabel)}
          aria-disabled={view.undoLabel === null}
          onClick={() => void store.act({ want: 'undo' })}
        >
          ↶
        </button>
        <button
          type="button"
          class="icon"
          aria-label={UI.redoOf(view.redoLabel)}
          title={UI.redoOf(view.redoLabel)}
          aria-disabled={view.redoLabel === null}
          onClick={() => void store.act({ want: 'redo' })}
        >
          ↷
        </button>
        {view.isDraft ? (
          <Action name={UI.publish} keys={UI.publishKeys} onClick={publish} />
        ) : view.correction ? (
          <Action
            name={UI.publishEdition(view.correction.edition)}
            keys={UI.publishKeys}
            onClick={publish}
          />
        ) : (
          <span class="is-published">{UI.publishedAlready}</span>
        )}
      </header>
      {store.isOffline && (
        <p class="fault" role="alert">
          {DESK_FAULTS.offline}
        </p>
      )}
      {store.fault && (
        <p class="fault" role="alert">
          {store.fault}{' '}
          <button type="button" onClick={store.dismiss}>
            {UI.close}
          </button>
        </p>
      )}
      {isPublishing && view.correction && (
        <CorrectionPanel
          correction={view.correction}
          onClose={() => setPublishing(false)}
          onPublish={(text) => {
            setPublishing(false);
            void store.act({ want: 'correct', text });
          }}
        />
      )}
      {isPublishing && view.isDraft && (
        <PublishPanel
          view={view}
          onClose={() => setPublishing(false)}
          onGo={(target) => {
            setPublishing(false);
            go(target.tab, target.key);
          }}
          onPublish={() => {
            setPublishing(false);
            void store.act({ want: 'publish' });
          }}
        />
      )}
      <main>
        <h1 class="unseen">{view.head.title}</h1>
        {goal.tab === 'cabecera' && <HeadTab view={view} onAct={store.act} />}
        {goal.tab === 'fichas' && (
          <EntriesTab store={store} view={view} goal={goal} onGo={go} hasLetters={hasLetters} />
        )}
        {goal.tab === 'texto' && (
          <TextTab store={store} view={view} goal={goal} hasLetters={hasLetters} />
        )}
        {goal.tab === 'problemas' && (
          <ProblemsTab view={view} onGo={go} hasLetters={hasLetters} onAct={store.act} />
        )}
      </main>
      <footer class="foot">
        <p>
          {goal.tab !== 'problemas' && (
            <>
              <b>{UI.writing}</b>
              <KeyLine keys={FOOT.writing} />
            </>
          )}
          {letters && (
            <>
              <b>{UI.withLetters}</b>
              <KeyLine keys={letters} />
            </>
          )}
        </p>
        <button type="button" class="help" onClick={() => setHelp(true)}>
          <Key>?</Key> {UI.allKeys}
        </button>
      </footer>
      {isHelp && (
        <Help
          hasLetters={hasLetters}
          onLetters={(has) => {
            localStorage.setItem('mesa-letras', has ? 'yes' : 'no');
            setLetters(has);
          }}
          onClose={() => setHelp(false)}
        />
      )}
    </div>
  );
}

function toTab(hash: string): Tab {
  return TABS.find(([tab]) => hash === `#${tab}`)?.[0] ?? 'texto';
}

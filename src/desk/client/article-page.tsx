import { useEffect, useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import { ArticleFaults } from './article-faults.tsx';
import { ArticleFoot } from './article-foot.tsx';
import { ArticleHead } from './article-head.tsx';
import { EntriesTab } from './entries-tab.tsx';
import type { Goal, Tab } from './goal.ts';
import { HeadTab } from './head-tab.tsx';
import { Help } from './help.tsx';
import { hasLettersOn, turnLetters } from './letters-setting.ts';
import { Logo } from './parts.tsx';
import { ProblemsTab } from './problems-tab.tsx';
import { Publishing } from './publishing.tsx';
import { toTab } from './tabs.ts';
import { TextTab } from './text-tab.tsx';
import { useArticle } from './use-article.ts';
import { useChords } from './use-chords.ts';
import { useLetters } from './use-letters.ts';

/** One article: its head, its entries, its text with what is claimed in it, and its problems. */
export function ArticlePage({ slug, onClose }: { slug: string; onClose: () => void }) {
  const store = useArticle(slug);
  const [goal, setGoal] = useState<Goal>({ tab: toTab(location.hash), key: null, turn: 0 });
  const [isHelp, setHelp] = useState(false);
  const [isPublishing, setPublishing] = useState(false);
  const [hasLetters, setLetters] = useState(hasLettersOn());
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
          <ArticleFaults store={store} />
        </main>
      </div>
    );
  return (
    <div class="page article">
      <ArticleHead
        view={view}
        store={store}
        tab={goal.tab}
        onGo={go}
        onPublish={publish}
        onClose={onClose}
      />
      <ArticleFaults store={store} />
      {isPublishing && (
        <Publishing view={view} act={store.act} onGo={go} onClose={() => setPublishing(false)} />
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
      <ArticleFoot tab={goal.tab} onHelp={() => setHelp(true)} />
      {isHelp && (
        <Help
          hasLetters={hasLetters}
          onLetters={(has) => {
            turnLetters(has);
            setLetters(has);
          }}
          onClose={() => setHelp(false)}
        />
      )}
    </div>
  );
}

import { UI } from '../messages/ui.ts';
import type { DeskView } from '../model/view.ts';
import type { Tab } from './goal.ts';
import { Action, Logo } from './parts.tsx';
import { SaveBar } from './save-bar.tsx';
import { TABS } from './tabs.ts';
import type { ArticleStore } from './use-article.ts';

interface ArticleHeadProps {
  readonly view: DeskView;
  readonly store: ArticleStore;
  readonly tab: Tab;
  readonly onGo: (tab: Tab) => void;
  readonly onPublish: () => void;
  readonly onClose: () => void;
}

/** Where one is in an article, whether it is saved, the way back, and the way out. */
export function ArticleHead({ view, store, tab, onGo, onPublish, onClose }: ArticleHeadProps) {
  const counts = toCounts(view);
  const hasErrors = counts.problemas !== '';
  return (
    <header class="head">
      <Logo onClick={onClose} />
      <nav aria-label={view.head.title}>
        {TABS.map(([each, name]) => (
          <a
            key={each}
            href={`#${each}`}
            aria-current={tab === each ? 'page' : undefined}
            class={each === 'problemas' && hasErrors ? 'has-errors' : ''}
            onClick={(event) => {
              event.preventDefault();
              onGo(each);
            }}
          >
            {name} <small>{counts[each]}</small>
          </a>
        ))}
      </nav>
      <SaveBar view={view} isBusy={store.isBusy} onAct={store.act} />
      {(['undo', 'redo'] as const).map((want) => {
        const label = want === 'undo' ? view.undoLabel : view.redoLabel;
        const name = want === 'undo' ? UI.undoOf(label) : UI.redoOf(label);
        return (
          <button
            key={want}
            type="button"
            class="icon"
            aria-label={name}
            title={name}
            aria-disabled={label === null}
            onClick={() => void store.act({ want })}
          >
            {want === 'undo' ? '↶' : '↷'}
          </button>
        );
      })}
      {view.isDraft || view.correction ? (
        <Action
          name={view.correction ? UI.publishEdition(view.correction.edition) : UI.publish}
          keys={UI.publishKeys}
          onClick={onPublish}
        />
      ) : (
        <span class="is-published">{UI.publishedAlready}</span>
      )}
    </header>
  );
}

/** What each tab still has: how many of how many. */
function toCounts({ problems, claims, entries }: DeskView): Readonly<Record<Tab, string>> {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const toText = (all: readonly { readonly isDraft: boolean }[]): string => {
    const done = all.filter(({ isDraft }) => !isDraft).length;
    return done === all.length ? String(done) : UI.of(done, all.length);
  };
  return {
    cabecera: '',
    fichas: toText(entries),
    texto: toText(claims),
    problemas: errors > 0 ? String(errors) : '',
  };
}

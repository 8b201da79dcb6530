import type { DeskView } from '../model/view.ts';
import { CorrectionPanel } from './correction-panel.tsx';
import type { Tab } from './goal.ts';
import { PublishPanel } from './publish-panel.tsx';
import type { ArticleStore } from './use-article.ts';

interface PublishingProps {
  readonly view: DeskView;
  readonly act: ArticleStore['act'];
  readonly onGo: (tab: Tab, key: string | null) => void;
  readonly onClose: () => void;
}

/** What is asked before an article is published, or published anew. */
export function Publishing({ view, act, onGo, onClose }: PublishingProps) {
  const { correction } = view;
  if (correction)
    return (
      <CorrectionPanel
        correction={correction}
        onClose={onClose}
        onPublish={(text) => {
          onClose();
          void act({ want: 'correct', text });
        }}
      />
    );
  if (!view.isDraft) return null;
  return (
    <PublishPanel
      view={view}
      onClose={onClose}
      onGo={({ tab, key }) => {
        onClose();
        onGo(tab, key);
      }}
      onPublish={() => {
        onClose();
        void act({ want: 'publish' });
      }}
    />
  );
}

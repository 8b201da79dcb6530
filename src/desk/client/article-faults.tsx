import { DESK_FAULTS } from '../messages/faults.ts';
import { UI } from '../messages/ui.ts';
import { Fault } from './parts.tsx';
import type { ArticleStore } from './use-article.ts';

/** That the server does not answer, and what it refused. */
export function ArticleFaults({ store }: { store: ArticleStore }) {
  return (
    <>
      {store.isOffline && <Fault>{DESK_FAULTS.offline}</Fault>}
      {store.fault && (
        <Fault>
          {store.fault}{' '}
          <button type="button" onClick={store.dismiss}>
            {UI.close}
          </button>
        </Fault>
      )}
    </>
  );
}

import { FOOT } from '../messages/keys.ts';
import { UI } from '../messages/ui.ts';
import type { Tab } from './goal.ts';
import { Key, KeyLine } from './parts.tsx';

/** Keys of the moment. */
const LETTERS: Readonly<Partial<Record<Tab, Parameters<typeof KeyLine>[0]['keys']>>> = {
  fichas: FOOT.entries,
  texto: FOOT.text,
  problemas: FOOT.problems,
};

/** The keys of what is shown. */
export function ArticleFoot({ tab, onHelp }: { tab: Tab; onHelp: () => void }) {
  const letters = LETTERS[tab];
  return (
    <footer class="foot">
      <p>
        {tab !== 'problemas' && (
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
      <button type="button" class="help" onClick={onHelp}>
        <Key>?</Key> {UI.allKeys}
      </button>
    </footer>
  );
}

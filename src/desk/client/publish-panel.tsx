import { UI } from '../messages/ui.ts';
import type { DeskView } from '../model/view.ts';
import { type Tab, toPlace } from './goal.ts';
import { focusOnce } from './focus.ts';
import { Key } from './parts.tsx';

interface PublishProps {
  readonly view: DeskView;
  readonly onClose: () => void;
  readonly onGo: (target: { tab: Tab; key: string | null }) => void;
  readonly onPublish: () => void;
}

/** What still has to be done, or the last question. */
export function PublishPanel({ view, onClose, onGo, onPublish }: PublishProps) {
  const errors = view.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const notices = view.problems.length - errors.length;
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    event.stopPropagation();
  };
  return (
    <section class="publish" role="dialog" aria-label={UI.publish} onKeyDown={close}>
      <h2>{first ? UI.notYet(errors.length) : UI.publishNow}</h2>
      <p>{first ? first.message : UI.publishMore(view.claims.length, notices)}</p>
      <button
        type="button"
        class="action main"
        ref={focusOnce}
        onClick={() => (first ? onGo(toPlace(first.target, view)) : onPublish())}
      >
        {first ? UI.goFirst : UI.publish}
        <Key>Intro</Key>
      </button>
      <button type="button" class="action" onClick={onClose}>
        {UI.cancel}
        <Key>Esc</Key>
      </button>
    </section>
  );
}

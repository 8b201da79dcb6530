import { useRef, useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { Dropped, Pasted } from '../model/dropped.ts';
import { api } from './api.ts';
import { holdKeys } from './held-keys.ts';
import { focusOnce } from './focus.ts';
import { Action } from './parts.tsx';

interface BeginProps {
  readonly pasted: Pasted | Dropped;
  readonly onBegun: (slug: string) => void;
  readonly onCancel: () => void;
}

const FIELDS = [
  ['title', UI.titleField, ''],
  ['description', UI.descriptionField, ''],
  ['published', UI.dateField, ''],
  ['topics', UI.topicsField, UI.topicsHint],
] as const;

/** What an article needs before anything can be proposed: Enter goes on, the last one begins. */
export function BeginForm({ pasted, onBegun, onCancel }: BeginProps) {
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const today = new Date().toLocaleDateString('sv');

  async function begin(): Promise<void> {
    if (!form.current || isBusy) return;
    const data = new FormData(form.current);
    const get = (name: string): string => String(data.get(name) ?? '');
    setBusy(true);
    try {
      const begun = api.begin({
        ...pasted,
        title: get('title'),
        description: get('description'),
        published: get('published') || today,
        topics: get('topics'),
        isMachine: data.has('machine'),
      });
      await holdKeys(begun.then(({ slug }) => onBegun(slug)));
    } catch (error) {
      setFault((error as Error).message);
      setBusy(false);
    }
  }

  function next(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const inputs = [...(form.current?.querySelectorAll<HTMLElement>('input') ?? [])];
    const following = inputs[inputs.indexOf(event.currentTarget) + 1];
    if (following) following.focus();
    else void begin();
  }

  const stated = 'remarks' in pasted ? pasted : null;
  const count = pasted.text.split(/\s+/u).filter((word) => word !== '').length;
  return (
    <form class="begin-form" ref={form} onSubmit={(event) => event.preventDefault()}>
      <h2>{UI.begin}</h2>
      <p class="hint">{UI.readWords(count)}</p>
      {stated?.remarks.map((remark) => (
        <p class="hint" key={remark}>
          {remark}
        </p>
      ))}
      {FIELDS.map(([name, label, hint], index) => (
        <div class="field" key={name}>
          <label for={`begin-${name}`}>{label}</label>
          <input
            id={`begin-${name}`}
            name={name}
            defaultValue={stated?.[name] ?? ''}
            placeholder={name === 'published' ? today : hint}
            ref={index === 0 ? focusOnce : null}
            autocomplete="off"
            onKeyDown={next}
          />
        </div>
      ))}
      <div class="field">
        <label for="begin-machine">{UI.machine}</label>
        <input id="begin-machine" name="machine" type="checkbox" onKeyDown={next} />
      </div>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="actions">
        <Action name={UI.beginButton} keys="Intro" isMain onClick={() => void begin()} />
        <Action name={UI.cancel} keys="Esc" onClick={onCancel} />
      </div>
    </form>
  );
}

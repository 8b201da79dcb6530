import { useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView } from '../model/view.ts';
import { Field } from './field.tsx';

interface HeadProps {
  readonly view: DeskView;
  readonly onAct: (act: Act) => unknown;
}

/** The fields above the text; each is written when the caret leaves it. */
export function HeadTab({ view, onAct }: HeadProps) {
  const { head } = view;
  const given = { ...head, topics: head.topics.join(', ') };
  const [fields, setFields] = useState(given);
  const field = (
    name: 'title' | 'description' | 'published' | 'topics' | 'source',
    label: string,
    rows = 1,
    hint?: string,
  ) => {
    const save = (): void => {
      if (fields[name] !== given[name])
        onAct({ want: 'head-set', fields: { [name]: fields[name] } });
    };
    return (
      <Field
        id={`head-${name}`}
        label={label}
        rows={rows}
        hint={hint}
        keptAs={`${view.slug}/${name}`}
        value={fields[name]}
        onInput={(value) => setFields({ ...fields, [name]: value })}
        onBlur={save}
        onDone={() => {
          save();
          const all = [...document.querySelectorAll<HTMLElement>('.narrow textarea')];
          all[all.findIndex(({ id }) => id === `head-${name}`) + 1]?.focus();
        }}
      />
    );
  };
  return (
    <div class="narrow">
      {field('title', UI.titleField, 2)}
      {field('description', UI.descriptionField, 3)}
      {field('published', UI.dateField)}
      {field('topics', UI.topicsField, 1, UI.topicsHint)}
      {field('source', UI.sourceField, 1, UI.sourcesHint)}
      <div class="field">
        <label for="head-machine">{UI.machine}</label>
        <input
          id="head-machine"
          type="checkbox"
          checked={head.translation === 'machine'}
          onChange={({ currentTarget }) =>
            onAct({
              want: 'head-set',
              fields: { translation: currentTarget.checked ? 'machine' : 'none' },
            })
          }
        />
      </div>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { DeskDate } from '../model/view.ts';
import { Field } from './field.tsx';
import { Action } from './parts.tsx';

interface DateFormProps {
  readonly date: DeskDate;
  readonly isFocused: boolean;
  readonly keptAs: string;
  readonly onSet: (fields: { date?: string; event?: string }, isDone: boolean) => void;
  readonly onRemove: () => void;
}

/** A dated expression in hand: the day that it means, in its month, and what happened. */
export function DateForm({ date, isFocused, keptAs, onSet, onRemove }: DateFormProps) {
  const [event, setEvent] = useState(date.event);
  const save = (): void => {
    if (event.trim() !== '') onSet({ event }, true);
  };
  return (
    <section class="form" aria-label={UI.date}>
      <header>
        <b>«{date.quote}»</b>
      </header>
      {date.problems.map((problem) => (
        <p class="wrong" key={problem}>
          {problem}
        </p>
      ))}
      <Calendar value={date.date} onChange={(day) => onSet({ date: day }, false)} />
      <Field
        id="event"
        label={UI.event}
        value={event}
        rows={2}
        isFocused={isFocused}
        keptAs={keptAs}
        onInput={setEvent}
        onDone={save}
        onBlur={() => {
          if (event.trim() !== '' && event !== date.event) onSet({ event }, false);
        }}
      />
      <div class="actions">
        <Action name={UI.accept} keys="Intro" isMain onClick={save} />
        <Action name={UI.remove} keys="X" onClick={onRemove} />
      </div>
    </section>
  );
}

/** A month of days: arrows go by days and weeks, AvPág and RePág by months. */
function Calendar({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  const day = value.length === 10 ? value : `${value}-01-01`.slice(0, 10);
  const [year = 2000, month = 1] = day.split('-').map(Number);
  const first = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const title = new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString('es', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const move = (days: number, months = 0): void => {
    const moved = new Date(`${day}T00:00:00Z`);
    if (months !== 0) moved.setUTCMonth(moved.getUTCMonth() + months);
    moved.setUTCDate(moved.getUTCDate() + days);
    onChange(moved.toISOString().slice(0, 10));
  };
  const steps: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(-1),
    ArrowRight: () => move(1),
    ArrowUp: () => move(-7),
    ArrowDown: () => move(7),
    PageUp: () => move(0, -1),
    PageDown: () => move(0, 1),
  };
  return (
    <div
      class="calendar"
      role="group"
      aria-label={`${UI.day}: ${value}`}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        event.stopPropagation();
        step();
      }}
    >
      <header>
        <button type="button" aria-label={UI.monthBefore} onClick={() => move(0, -1)}>
          ‹
        </button>
        {title}
        <button type="button" aria-label={UI.monthAfter} onClick={() => move(0, 1)}>
          ›
        </button>
      </header>
      <div class="days">
        {UI.days.map((name) => (
          <span key={name} aria-hidden="true">
            {name}
          </span>
        ))}
        {Array.from({ length: count }, (_, index) => {
          const own = `${day.slice(0, 8)}${String(index + 1).padStart(2, '0')}`;
          return (
            <button
              key={own}
              type="button"
              aria-pressed={own === value}
              tabIndex={own === day ? 0 : -1}
              style={index === 0 ? { gridColumnStart: first + 1 } : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChange(own)}
            >
              {index + 1}
            </button>
          );
        })}
      </div>
    </div>
  );
}

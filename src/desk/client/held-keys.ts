/**
 * Keys that come while the server answers wait here in order, and then do what they would have done: who types
 * on without looking writes into the form that was asked for, not into the letters of the page.
 */

let holds = 0;
let isReplaying = false;
const waiting: KeyboardEvent[] = [];

/**
 * Holds keys until an answer has come and is drawn. Where it is null it was refused, and the keys that were
 * meant for what it should have brought are dropped: as letters they would do something else.
 */
export async function holdKeys<Answer>(answer: Promise<Answer>): Promise<Answer> {
  if (holds === 0 && !isReplaying) addEventListener('keydown', hold, { capture: true });
  holds += 1;
  try {
    const answered = await answer;
    if (answered === null) waiting.length = 0;
    return answered;
  } finally {
    // What the answer changes is drawn before: Preact draws in a microtask.
    setTimeout(() => {
      holds -= 1;
      void replay();
    });
  }
}

function hold(event: KeyboardEvent): void {
  // What is replayed, what the browser itself does, and what an input method writes.
  const isChord = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (!event.isTrusted || isChord || event.isComposing || event.key === 'Dead') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  waiting.push(event);
}

/** One key after the other, each when what the one before changed is drawn. */
async function replay(): Promise<void> {
  if (isReplaying) return;
  isReplaying = true;
  while (holds === 0) {
    const event = waiting.shift();
    if (!event) break;
    press(event);
    await new Promise((resolve) => setTimeout(resolve));
  }
  isReplaying = false;
  if (holds === 0) removeEventListener('keydown', hold, { capture: true });
}

/** Does what the page does at a key, or else what the browser would have done. */
function press({ key, code, shiftKey, altKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  const init = { key, code, shiftKey, altKey, bubbles: true, cancelable: true };
  if (!target.dispatchEvent(new KeyboardEvent('keydown', init))) return;
  if (key === 'Tab') focusNext(target, shiftKey ? -1 : 1);
  else if (target.matches('textarea, input:not([type="checkbox"])')) write(key);
  else if (target instanceof HTMLElement && (key === 'Enter' || key === ' ')) target.click();
}

function write(key: string): void {
  // The one way by which a script writes as a hand does, undo of the field with it.
  if (key.length === 1) document.execCommand('insertText', false, key);
  else if (key === 'Backspace') document.execCommand('delete');
  else if (key === 'Delete') document.execCommand('forwardDelete');
}

function focusNext(from: Element, by: 1 | -1): void {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, textarea, summary, [tabindex]',
    ),
  ].filter((each) => each.tabIndex >= 0 && each.checkVisibility());
  stops[stops.indexOf(from as HTMLElement) + by]?.focus();
}

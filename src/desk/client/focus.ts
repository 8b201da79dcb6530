const focused = new WeakSet<Element>();

/** Takes the caret when it appears, and not each time it is drawn. */
export function focusOnce(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus({ preventScroll: true });
  if (element instanceof HTMLTextAreaElement)
    element.setSelectionRange(element.value.length, element.value.length);
}

/** The other way round: when it is to have the caret again, it takes it. */
export function forgetFocus(element: HTMLElement | null): void {
  if (element) focused.delete(element);
}

/** The same for a field whose words are to be typed over. */
export function selectOnce(element: HTMLInputElement | null): void {
  if (!element || focused.has(element)) return;
  focusOnce(element);
  element.select();
}

/** Whether letters are letters where the caret stands. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}

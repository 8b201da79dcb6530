/** Lets an element that is no control receive the focus, from a script or a followed link. */
export function allowFocus(element: HTMLElement | null): void {
  if (element && element.tabIndex < 0) element.tabIndex = -1;
}

/** Moves the reader's eyes and the focus to an element. */
export function goTo(element: HTMLElement): void {
  allowFocus(element);
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}

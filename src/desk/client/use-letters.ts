import { useLayoutEffect } from 'preact/hooks';
import { isWriting } from './focus.ts';

/**
 * Hears the keys of the page, where no field has the caret and no chord is meant.
 * @param onKey does what the key says. @returns whether it did anything
 */
export function useLetters(onKey: (event: KeyboardEvent) => boolean): void {
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (onKey(event)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}

/** Whether Enter would do what a button or a link does. */
export function isOnButton({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button, a') !== null;
}

/** Calls after which V8 watches what a function reads; it takes eight. */
const CALLS = 100;

/**
 * Makes the methods of strings fast again where a class extended `String`, as Astro's `HTMLString`
 * does: V8 holds what is being extended as a dictionary, and compiled code asks it for each method
 * at each call, until someone reads a property of a String object.
 */
export function keepStringsFast(): void {
  const text: { readonly isRead?: boolean } = Object('');
  const read = (): boolean | undefined => text.isRead;
  for (let call = 0; call < CALLS; call += 1) read();
}

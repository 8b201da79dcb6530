import type { DrawingStore } from './cache/drawing-store.ts';

/** What a build knows of the drawings of builds before it. */
interface Drawings {
  readonly store: DrawingStore;
  /** Digest of the program that draws: what another one drew is not used. */
  readonly program: string;
}

/** As with the library: the build and its pages are bundled apart, and share the global object. */
const KEY = Symbol.for('glosa.drawings');
const holder = globalThis as { [KEY]?: Drawings | undefined };

export function setDrawings(drawings: Drawings | undefined): void {
  holder[KEY] = drawings;
}

/** Nothing while content is written: then each map is drawn when it is shown. */
export function getDrawings(): Drawings | undefined {
  return holder[KEY];
}

import type { Annotation } from './types.ts';

/** An annotation on its way into the text. */
export interface Mark {
  readonly annotation: Annotation;
  /** Its place among those of its type, counted from 1. */
  readonly number: number;
  /** Whether its first piece was written. */
  isStarted: boolean;
}

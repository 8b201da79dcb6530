import type { z } from 'astro/zod';

/** What a file says, and where in it each field stands. */
export interface FileFields {
  readonly schema: z.ZodType;
  readonly data: unknown;
  /** From the root of the project. */
  readonly file: string;
  /** The line of a field, from 1. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

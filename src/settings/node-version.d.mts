/** See node-version.mjs. */
export const FIRST: Readonly<Record<22 | 23, number>>;
export function explainNode(version: string): string | null;

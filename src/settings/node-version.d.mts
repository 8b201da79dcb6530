/** See node-version.mjs. */
export function explainNode(version: string): string | null;

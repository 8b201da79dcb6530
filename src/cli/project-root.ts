import { fileURLToPath } from 'node:url';

/** The folder that holds the project: all paths in messages start here. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { projectRoot } from './project-root.ts';

/** Keeps compiled code for the next start: of all modules that are loaded from now on. */
export function keepCompiledCode(): void {
  enableCompileCache(path.join(projectRoot, 'node_modules/.cache/glosa/compiled'));
}

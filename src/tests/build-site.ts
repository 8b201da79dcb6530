import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the site that all tests of this project share. */
    site: string;
    /** The same site, published under {@link SUBPATH}. */
    siteUnderBase: string;
  }
}

/** A site need not stand at the root of its host. */
export const SUBPATH = '/noticias/';

/** When the second build is made to take place: on the day after the article was published. */
const DAY_AFTER = Date.parse('2023-09-15T12:00:00Z') / 1000;

/** Builds the real content, as an editor does, once for all tests of the built site. */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const [site, siteUnderBase] = await Promise.all([
    runBuild(),
    runBuild({ BASE: SUBPATH, SOURCE_DATE_EPOCH: String(DAY_AFTER) }),
  ]);
  project.provide('site', site);
  project.provide('siteUnderBase', siteUnderBase);
  return async () => {
    for (const folder of [site, siteUnderBase])
      await rm(path.dirname(folder), { recursive: true, force: true });
  };
}

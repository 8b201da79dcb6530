import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectRoot } from '../../cli/project-root.ts';

/** Says which modules the configuration of Astro loads. */
const LIST_LOADED = `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
await import('./astro.config.mjs');
console.log(JSON.stringify(loaded));
`;

/** For the development server alone, for fonts that are not yet made, and of Astro's way to optimize SVG. */
const UNNEEDED = /\/src\/annotate\/|\/read-library\.ts$|\/node_modules\/(?:subset-font|svgo)\//u;

test('the configuration loads only what a build needs', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', LIST_LOADED], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const loaded = JSON.parse(output) as string[];
  expect(loaded.filter((url) => url.endsWith('/src/fonts/subset-fonts.ts'))).toHaveLength(1);
  expect(loaded.filter((url) => UNNEEDED.test(url))).toEqual([]);
});

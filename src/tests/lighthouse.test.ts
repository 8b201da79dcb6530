import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findLighthouseScores, hasLighthouse } from '../bench/lighthouse.ts';
import { compressSite } from '../hosts/compress-site.ts';
import { hasNginx, serveByNginx } from './nginx.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';
import type { Served } from './served.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';

const isSkipped = !hasLighthouse || !hasNginx();
if (isSkipped)
  console.warn('Skipped: nginx or Lighthouse (npm ci --prefix src/bench) is not installed.');

describe.skipIf(isSkipped)('an article served by nginx, on a slow phone', () => {
  let folder: string;
  let served: Served;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(path.dirname(inject('site')), 'lighthouse-'));
    const site = path.join(folder, 'site');
    await cp(inject('site'), site, { recursive: true });
    await compressSite(site, path.join(folder, 'compressed'), () => {});
    served = await serveByNginx(site, '/');
  });
  afterAll(async () => {
    await served.stop();
    await rm(folder, { recursive: true });
  });

  test('has 100 of 100 in all that Lighthouse judges', async () => {
    // A busy machine makes a page look slow, never fast: it is asked again.
    await expect
      .poll(() => findLighthouseScores(served.url + ARTICLE), UNTIL_IT_HAPPENS)
      .toEqual({ Performance: 100, Accessibility: 100, 'Best Practices': 100, SEO: 100 });
  });
});

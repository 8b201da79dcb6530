import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { createPrerenderer, type PrerendererOptions } from './create-prerenderer.ts';
import { openBundle } from './open-bundle.ts';
import type { Bundle } from './bundle-store.ts';
import type { PageListener } from './page-listener.ts';
import { renderByBundle } from './render-by-bundle.ts';
import { createPageRecord, type PageRecordOptions, type RenderedPages } from './page-record.ts';

/** The name of the integration. */
export const OUTDATED_PAGES = 'glosa:outdated-pages';

interface RenderOutdatedOptions
  extends PageRecordOptions,
    PageListener,
    Pick<PrerendererOptions, 'makers' | 'hasRoute'> {
  /** Absolute. */
  readonly projectRoot: string;
  /** The new site, absolute. */
  readonly staging: string;
}

interface OutdatedRenderer {
  /** Has Astro render the pages when it has bundled the program. */
  readonly integration: AstroIntegration;
  /** Renders the pages with what was bundled before. */
  readonly renderBy: (bundle: Bundle) => Promise<void>;
  /** As they come to be known meanwhile. */
  readonly pages: RenderedPages;
}

/**
 * Makes what renders only pages that are not as published. A page says what it is made from by a
 * `cacheKey` in its `getStaticPaths`; pages without one (lists) are rendered always. Of routes that say
 * what is each page's own, Astro renders no more than the frame and its proofs.
 */
export function renderOutdated(options: RenderOutdatedOptions): OutdatedRenderer {
  const { projectRoot, staging, makers, hasRoute } = options;
  const record = createPageRecord(options);
  let config: AstroConfig | undefined;
  const toPrerenderer = (original: AstroPrerenderer, base: string): AstroPrerenderer =>
    createPrerenderer(original, OUTDATED_PAGES, {
      projectRoot,
      base: base.endsWith('/') ? base : `${base}/`,
      staging,
      record,
      listener: options,
      makers,
      hasRoute,
    });
  const integration: AstroIntegration = {
    name: OUTDATED_PAGES,
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((original) => toPrerenderer(original, config?.base ?? '/')),
    },
  };
  return {
    integration,
    pages: record.pages,
    async renderBy(bundle) {
      const open = await openBundle(bundle, options.onRoute);
      await renderByBundle(toPrerenderer(open.prerenderer, open.base), open);
    },
  };
}

import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import {
  createPrerenderer,
  type PageListener,
  type PrerendererOptions,
} from './create-prerenderer.ts';
import { openBundle } from './open-bundle.ts';
import type { Bundle } from './bundle-store.ts';
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
  /** Renders the pages with what an earlier build bundled. */
  readonly renderBy: (bundle: Bundle) => Promise<void>;
  /** Whether another build can render with what Astro bundled: to be asked after it has built. */
  readonly isForAnother: () => boolean;
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
  let leadsOn = false;
  const toPrerenderer = (original: AstroPrerenderer, base: string): AstroPrerenderer =>
    createPrerenderer(original, OUTDATED_PAGES, {
      projectRoot,
      base: base.endsWith('/') ? base : `${base}/`,
      staging,
      record,
      listener: options,
      makers,
      hasRoute,
      onLeadingOn: () => (leadsOn = true),
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
    isForAnother: () => config !== undefined && !leadsOn && isOurs(config),
    async renderBy(bundle) {
      const open = await openBundle(bundle);
      await renderByBundle(toPrerenderer(open.prerenderer, open.base), open);
    },
  };
}

/**
 * Whether Astro does no more at a build than to bundle and to render: what others add to the
 * configuration may do its work at each one, and images of Astro's own are made after the pages.
 */
function isOurs({ integrations, adapter, redirects, i18n, vite }: AstroConfig): boolean {
  return (
    integrations.every(({ name }) => name.startsWith('glosa')) &&
    !adapter &&
    !i18n &&
    Object.keys(redirects).length === 0 &&
    !vite.plugins?.length &&
    !globalThis.astroAsset?.staticImages?.size
  );
}

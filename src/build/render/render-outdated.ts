import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  createPrerenderer,
  type PageListener,
  type PrerendererOptions,
} from './create-prerenderer.ts';
import { createPageRecord, type PageRecordOptions, type RenderedPages } from './page-record.ts';

/** The name of the integration. */
export const OUTDATED_PAGES = 'glosa:outdated-pages';

interface RenderOutdatedOptions
  extends PageRecordOptions,
    PageListener,
    Pick<PrerendererOptions, 'makers' | 'hasRoute'> {
  /** The new site, absolute. */
  readonly staging: string;
}

/**
 * Makes an integration that has Astro render only pages that are not as published. A page says what
 * it is made from by a `cacheKey` in its `getStaticPaths`; pages without one (lists) are rendered
 * always. Of routes that say what is each page's own, Astro renders no more than the frame and its
 * proofs.
 * @returns the integration, and the pages as they come to be known while Astro builds
 */
export function renderOutdated(options: RenderOutdatedOptions): {
  integration: AstroIntegration;
  pages: RenderedPages;
} {
  const record = createPageRecord(options);
  let base = '/';
  let projectRoot = '';
  const integration: AstroIntegration = {
    name: OUTDATED_PAGES,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        projectRoot = fileURLToPath(config.root);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const { staging, makers, hasRoute } = options;
        setPrerenderer((original) =>
          createPrerenderer(original, OUTDATED_PAGES, {
            projectRoot,
            base,
            staging,
            record,
            listener: options,
            makers,
            hasRoute,
          }),
        );
      },
    },
  };
  return { integration, pages: record.pages };
}

import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { isIntact, type PageManifest, type PublishedPage, toBytesDigest } from './page-manifest.ts';

export interface RenderStaleOptions {
  /** The published site, absolute. */
  readonly published: string;
  /** What its pages were made from, under the same code digest. */
  readonly manifest: PageManifest;
  readonly onPaths: (total: number) => void;
  /** Called before each page. */
  readonly onPage: (route: RouteData) => void;
  /** Pages that are not to be made at all, although others link to them. */
  readonly isLeftOut: (route: RouteData) => boolean;
}

/** What became of the pages that have a key. */
export interface RenderedPages {
  readonly rendered: Map<string, PublishedPage>;
  /** Not rendered: to be taken over from the published site. */
  readonly unchanged: Map<string, PublishedPage>;
}

/**
 * Renders only pages that are not as published. A page says what it is made from by a `cacheKey`
 * in its `getStaticPaths`; pages without one (lists, feeds) are rendered always.
 */
export function renderStale(options: RenderStaleOptions): {
  integration: AstroIntegration;
  pages: RenderedPages;
} {
  const pages: RenderedPages = { rendered: new Map(), unchanged: new Map() };
  const toPrerenderer = (original: AstroPrerenderer, base: string): AstroPrerenderer => {
    const keys = new Map<string, string>();
    return {
      ...original,
      name: 'glosa:stale-pages',
      async getStaticPaths() {
        const paths = await original.getStaticPaths();
        for (const { pathname, route, cacheKey } of paths)
          if (cacheKey !== undefined) keys.set(toFile(pathname, route), cacheKey);
        options.onPaths(paths.length);
        return paths;
      },
      async render(request, { routeData }) {
        options.onPage(routeData);
        // Astro writes no file for an answer without a body.
        if (options.isLeftOut(routeData)) return new Response(null);
        const pathname = decodeURI(new URL(request.url).pathname).slice(base.length);
        const file = toFile(pathname, routeData);
        const key = keys.get(file);
        if (key === undefined) return original.render(request, { routeData });
        const published = options.manifest.get(file);
        if (published?.key === key && isIntact(options.published, file, published)) {
          pages.unchanged.set(file, published);
          return new Response(null);
        }
        const result = await original.render(request, { routeData });
        const response = result instanceof Response ? result : result.response;
        const body = new Uint8Array(await response.arrayBuffer());
        pages.rendered.set(file, { key, bytes: toBytesDigest(body) });
        return new Response(body, response);
      },
    };
  };
  let base = '/';
  const integration: AstroIntegration = {
    name: 'glosa:stale-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((original) => toPrerenderer(original, base));
      },
    },
  };
  return { integration, pages };
}

/** The file of a path in the site: `articulos/x` → `articulos/x/index.html`. */
function toFile(pathname: string, { type }: RouteData): string {
  const name = pathname.replaceAll(/^\/|\/$/gu, '');
  return type === 'page' ? `${name}/index.html` : name;
}

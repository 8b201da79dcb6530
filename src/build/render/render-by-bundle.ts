import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { OpenBundle } from './open-bundle.ts';
import { trimSlashes } from './outdated-page.ts';

/**
 * Renders a site as Astro does after it has bundled the program: each page that its prerenderer
 * leaves to it, once.
 * @throws Error where a page leads on to another, for which Astro writes files itself
 */
export async function renderByBundle(
  prerenderer: AstroPrerenderer,
  bundle: OpenBundle,
): Promise<void> {
  const seen = new Set<string>();
  for (const path of await prerenderer.getStaticPaths()) {
    const name = trimSlashes(path.pathname);
    if (seen.has(name)) continue;
    seen.add(name);
    const request = new Request(toUrl(path, bundle));
    const answer = await prerenderer.render(request, { routeData: path.route });
    if (answer instanceof Response && answer.status >= 300)
      throw new Error(`Expected a page, found ${answer.status}: ${path.pathname}`);
  }
}

/** Pages have a slash at their end, files have not. */
function toUrl({ pathname, route }: PathWithRoute, { base, origin }: OpenBundle): URL {
  const name = trimSlashes(pathname);
  const isFile = route.type === 'endpoint' && /\.[^/]+$/u.test(name);
  return new URL(`${base}${name}${name === '' || isFile ? '' : '/'}`, origin);
}

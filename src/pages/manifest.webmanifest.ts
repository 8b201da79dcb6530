import type { APIRoute } from 'astro';
import { toPath } from '../data/paths.ts';
import { getSite } from '../data/site.ts';

/** What a device needs to keep the site beside its other applications. */
export const GET: APIRoute = () => {
  const site = getSite();
  return new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: 'es',
      start_url: toPath('/'),
      scope: toPath('/'),
      display: 'minimal-ui',
      background_color: '#fbf7ee',
      theme_color: '#fbf7ee',
      icons: [{ src: toPath('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
  );
};

import { toPath } from '../../data/paths.ts';
import { toUrl } from '../../data/site-urls.ts';
import { type Html, html } from '../../html/html.ts';
import type { HeadInfo } from '../../exports/head-info.ts';
import type { Site } from '../../schema/site.ts';

interface PageHead extends HeadInfo {
  readonly title: string;
  readonly description: string;
  /** The absolute address of the page. */
  readonly url: string;
}

/** What the head of a page tells of it, beside what all pages have. */
export function renderHead(
  {
    title,
    description,
    url,
    type = 'website',
    published,
    modified,
    image = toUrl('/portada.png'),
    feedPath = '/',
    annotations,
    noindex = false,
  }: PageHead,
  { name: siteName }: Pick<Site, 'name'>,
): Html {
  const address = noindex
    ? html`<meta name="robots" content="noindex" />`
    : html`<link rel="canonical" href="${url}" />`;
  return html`<title>${title === siteName ? title : `${title} · ${siteName}`}</title>
    <meta name="description" content="${description}" />
    ${address}
    ${renderFeedLinks(siteName, '/')}
    ${feedPath !== '/' && renderFeedLinks(title, feedPath)}
    ${annotations && html`<link rel="alternate" type="application/ld+json" href="${annotations}" />`}
    <meta property="og:type" content="${type}" />
    ${published && html`<meta property="article:published_time" content="${published}" />`}
    ${modified && html`<meta property="article:modified_time" content="${modified}" />`}
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${url}" />
    <meta property="og:site_name" content="${siteName}" />
    <meta property="og:image" content="${image}" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

function renderFeedLinks(title: string, path: string): Html {
  return html`<link
      rel="alternate"
      type="application/rss+xml"
      title="${title}"
      href="${toPath(`${path}rss.xml`)}"
    />
    <link
      rel="alternate"
      type="application/feed+json"
      title="${title}"
      href="${toPath(`${path}feed.json`)}"
    />`;
}

import { isPreview } from '../../data/site.ts';
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

/** Of images for sharing, in pixels. */
const IMAGE_SIZE = { width: 1200, height: 630 };

/** What the head of a page tells of it, beside what all pages have. */
export function renderHead(
  {
    title,
    description,
    url,
    type = 'website',
    published,
    modified,
    section,
    topics = [],
    authors = [],
    image,
    imageAlt,
    imageSize = IMAGE_SIZE,
    feedPath = '/',
    annotations,
    noindex = false,
  }: PageHead,
  { name: siteName, publisher }: Pick<Site, 'name' | 'publisher'>,
): Html {
  const isSecret = isPreview();
  const address =
    noindex || isSecret
      ? html`<meta name="robots" content="noindex" />`
      : html`<link rel="canonical" href="${url}" />`;
  return html`<title>${title === siteName ? title : `${title} · ${siteName}`}</title>
    <meta name="description" content="${description}" />
    ${address}
    ${!isSecret && renderFeedLinks(siteName, '/')}
    ${!isSecret && feedPath !== '/' && renderFeedLinks(title, feedPath)}
    ${!isSecret && annotations && html`<link rel="alternate" type="application/ld+json" href="${annotations}" />`}
    <meta property="og:type" content="${type}" />
    ${published && html`<meta property="article:published_time" content="${published}" />`}
    ${modified && html`<meta property="article:modified_time" content="${modified}" />`}
    ${section && html`<meta property="article:section" content="${section}" />`}
    ${topics.map((topic) => html`<meta property="article:tag" content="${topic}" />`)}
    ${authors.map(({ url: page }) => html`<meta property="article:author" content="${page}" />`)}
    ${published && renderCitation({ title, published, authors }, publisher.name)}
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${url}" />
    <meta property="og:site_name" content="${siteName}" />
    <meta property="og:locale" content="es_ES" />
    <meta property="og:image" content="${image ?? toUrl('/portada.png')}" />
    <meta property="og:image:alt" content="${imageAlt ?? (image === undefined ? siteName : title)}" />
    <meta property="og:image:width" content="${imageSize.width}" />
    <meta property="og:image:height" content="${imageSize.height}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

/**
 * What reference managers read. Zotero («Embedded Metadata.js», «RDF.js») takes the kind from `dc.type`, since
 * with `citation_*` alone and `og:type` it guesses a journal, and the newspaper's name from `og:site_name`;
 * others take the publisher from Dublin Core.
 */
function renderCitation(
  { title, published, authors = [] }: Pick<PageHead, 'title' | 'published' | 'authors'>,
  publisher: string,
): Html {
  const tags = [
    ['citation_title', title],
    ...authors.map(({ name }) => ['citation_author', name]),
    ['citation_publication_date', published],
    ['dc.type', 'newspaperArticle'],
    ['dc.publisher', publisher],
  ];
  return html`${tags.map(([name, content]) => html`<meta name="${name}" content="${content}" />`)}`;
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
      type="application/atom+xml"
      title="${title}"
      href="${toPath(`${path}atom.xml`)}"
    />
    <link
      rel="alternate"
      type="application/feed+json"
      title="${title}"
      href="${toPath(`${path}feed.json`)}"
    />`;
}

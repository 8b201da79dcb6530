/** What search engines are told of an article, as far as the build itself reads it back. */
export interface ArticleData {
  readonly '@type': 'NewsArticle';
  readonly url: string;
  readonly headline: string;
  readonly datePublished: string;
  readonly dateModified?: string;
  readonly keywords?: readonly string[];
  readonly mentions: readonly {
    readonly '@type': string | readonly string[];
    readonly name: string;
  }[];
}

const DATA_START = '<script type="application/ld+json">';

/** The address of a page for search engines; null where they shall not list it. */
export function findCanonical(html: string): string | null {
  if (/<meta name="robots" content="noindex/u.test(html)) return null;
  const found = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
  return found?.replaceAll('&amp;', '&') ?? null;
}

/** What the page says of its article to search engines; null where it is no article's. */
export function findArticleData(html: string): ArticleData | null {
  const start = html.lastIndexOf(DATA_START);
  if (start === -1) return null;
  const json = html.slice(start + DATA_START.length, html.indexOf('</script>', start));
  const { '@graph': graph } = JSON.parse(json) as { '@graph': readonly { '@type': unknown }[] };
  const article = graph.find((node) => node['@type'] === 'NewsArticle');
  return (article as ArticleData | undefined) ?? null;
}

import type { ArticleRecord } from './articles.ts';
import { toAuthorPath } from './paths.ts';
import { toAbsolute } from './site-urls.ts';

/** Somebody who signs, as the world outside knows them. */
interface Signer {
  readonly name: string;
  /** Their page in the site. */
  readonly url: string;
  /** Their other pages. */
  readonly links: readonly string[];
}

/** Who signs an article, in the order of the byline. */
export function toSigners({ authors }: Pick<ArticleRecord, 'authors'>): readonly Signer[] {
  return authors.map(({ id, data: { name, links } }) => ({
    name,
    url: toAbsolute(toAuthorPath(id)),
    links: links.map(({ url }) => url),
  }));
}

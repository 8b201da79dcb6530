/** What feeds say of an article; all addresses are absolute. */
export interface FeedItem {
  /** The article's address is also its permanent id. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The whole text, see {@link toFeedHtml}. */
  readonly html: string;
  readonly image: string;
  /** RFC 3339 with its offset. */
  readonly published: string;
  readonly updated: string | null;
  /** Who sign it, with their pages. */
  readonly authors: readonly FeedAuthor[];
  /** The section first, then the topics. */
  readonly categories: readonly string[];
  readonly claims: readonly FeedClaim[];
}

interface FeedAuthor {
  readonly name: string;
  readonly url: string;
}

interface FeedClaim {
  readonly url: string;
  readonly speaker: string;
  readonly summary: string;
  /** What is done by asserting it, as in the open data. */
  readonly kind: string;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly pageUrl: string;
  readonly feedUrl: string;
  /** The same feed of the year before, where older articles stand. */
  readonly earlierUrl?: string;
  readonly publisher: { readonly name: string; readonly url: string };
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

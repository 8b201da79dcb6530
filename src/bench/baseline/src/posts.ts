import type { ImageMetadata } from 'astro';
import type { CollectionEntry } from 'astro:content';

export const SITE_TITLE = 'Banco de pruebas';
export const SITE_DESCRIPTION = 'Los mismos artículos sin anotar.';

/** What the schema of this template gives. */
export interface PostData {
  readonly title: string;
  readonly description: string;
  readonly pubDate: Date;
  /** Where the template has pictures. */
  readonly heroImage?: ImageMetadata;
}

export function toPostData(post: CollectionEntry<'articles'>): PostData {
  return post.data as unknown as PostData;
}

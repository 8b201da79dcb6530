/** What a page tells search engines, feed readers and networks beyond its title and description. */
export interface HeadInfo {
  readonly type?: 'website' | 'article';
  /** Of an article: when it was published, and when it last changed; RFC 3339, or a day. */
  readonly published?: string;
  readonly modified?: string | null;
  readonly section?: string | undefined;
  readonly topics?: readonly string[];
  /** Who sign it: their names, and the absolute addresses of their pages. */
  readonly authors?: readonly { readonly name: string; readonly url: string }[];
  /** The absolute address of its image; without one, the site's. */
  readonly image?: string;
  /** What the image shows, in words; without them, the title, or the name of the site for its image. */
  readonly imageAlt?: string | undefined;
  /** In pixels, where it is not that of images for sharing. */
  readonly imageSize?: { readonly width: number; readonly height: number };
  /** Where its own feeds stand, without the base: `/temas/defensa/`. */
  readonly feedPath?: string;
  /** The path of its W3C annotations. */
  readonly annotations?: string;
  readonly jsonLd?: object;
  /** Search engines shall not list it. */
  readonly noindex?: boolean;
}

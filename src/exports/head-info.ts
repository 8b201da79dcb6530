/** What a page tells search engines, feed readers and networks beyond its title and description. */
export interface HeadInfo {
  readonly type?: 'website' | 'article';
  /** The absolute address of its image; without one, the site's. */
  readonly image?: string;
  /** Where its own feeds stand, without the base: `/temas/defensa/`. */
  readonly feedPath?: string;
  /** The path of its W3C annotations. */
  readonly annotations?: string;
  readonly jsonLd?: object;
  /** Search engines shall not list it. */
  readonly noindex?: boolean;
}

/** What an image for sharing says. */
export interface ShareCard {
  readonly title: string;
  /** Who and where, in few words; each line stands alone. */
  readonly lines: readonly string[];
  readonly siteName: string;
}

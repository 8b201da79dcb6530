/** Pixels as sharp reads and writes them. */
export interface Pixels {
  /** Red, green and blue, row by row. */
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 3 };
}

/** A picture of `content/` that can be published. */
export interface Picture {
  /** Path from the content's root, with forward slashes. */
  readonly file: string;
  /** Digest of its bytes and of how files are made from them: the beginning of their names in the site. */
  readonly id: string;
  /** Pixels, as it is looked at: a camera's note on how it was held is followed. */
  readonly width: number;
  readonly height: number;
}

/** What is known of a file that holds a picture. */
export interface PictureFacts extends Pick<Picture, 'width' | 'height'> {
  /** How it looks from afar; see `look.ts`. */
  readonly look: string;
  /** Of several frames only the first one is published. */
  readonly isAnimated: boolean;
}

/** Why a file cannot be published as a picture. */
export type PictureFault =
  | { readonly why: 'empty' | 'broken' | 'svg' | 'heic' | 'unknown' }
  | { readonly why: 'bytes'; readonly megabytes: number }
  | { readonly why: 'pixels'; readonly width: number; readonly height: number };

/** What an image for sharing says. */
export interface ShareCard {
  readonly title: string;
  /** Who and where, in few words; each stands for itself. */
  readonly lines: readonly string[];
  readonly siteName: string;
  /** Where it is told of; null where no place has a position. */
  readonly map: ShareMap | null;
}

/** A map without a word: coasts, borders, the countries that are told of and the spots. */
export interface ShareMap {
  /** In units of the map, as are all its positions. */
  readonly width: number;
  readonly height: number;
  /** Units for one of the path data. */
  readonly step: number;
  /** SVG path data, to be filled by the rule of even and odd, as is `areas`. */
  readonly land: string;
  readonly areas: string;
  readonly borders: string;
  readonly dots: readonly ShareDot[];
}

interface ShareDot {
  readonly x: number;
  readonly y: number;
  /** The place of which most is told. */
  readonly isMain: boolean;
}

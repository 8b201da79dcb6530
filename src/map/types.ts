/** A place of the registers, as far as a map needs it. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: 'country' | 'city' | 'region' | 'site' | 'historical';
  /** Degrees, north positive. */
  readonly latitude?: number | undefined;
  /** Degrees, east positive. */
  readonly longitude?: number | undefined;
  /** ISO 3166-1 alpha-2 code of the country it is, or lies in. */
  readonly country?: string | undefined;
}

/** A drawing is one panel, or an overview followed by a closer look at its crowded part. */
export interface MapDrawing {
  readonly panels: readonly MapPanel[];
  /** Places numbered on the map because their name does not fit, in order of number. */
  readonly numbered: readonly {
    readonly number: number;
    readonly id: string;
    readonly name: string;
  }[];
  /** Ids of the places that the map does not show: no position, or no room to tell them apart. */
  readonly missing: readonly string[];
}

/** All measures are in units of the panel's view box, whose origin is its upper left corner. */
export interface MapPanel {
  readonly width: number;
  readonly height: number;
  /** Units of the view box for one of the path data. */
  readonly step: number;
  /** Outline of the countries that the article does not name: SVG path data. */
  readonly land: string;
  /** Borders between those countries: SVG path data. */
  readonly borders: string;
  readonly highlights: readonly MapHighlight[];
  readonly markers: readonly MapMarker[];
  /** The part that the next panel shows larger. */
  readonly detail: MapBox | null;
}

export interface MapHighlight {
  /** SVG path data. */
  readonly d: string;
  /** The place that this country is; absent where the article names only a place within it. */
  readonly placeId?: string;
}

export interface MapMarker {
  readonly id: string;
  readonly name: string;
  readonly kind: MapPlace['kind'];
  readonly x: number;
  readonly y: number;
  /** A spot on the map; false for a country large enough to be its own mark. */
  readonly dot: boolean;
  /** Stands for the name where that does not fit. */
  readonly number: number | null;
  readonly label: MapLabel | null;
  /** End of the line from the marker to a label that stands away from it. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

export interface MapLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

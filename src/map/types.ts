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
  /** For a state that is no more, the codes of the countries that its land belongs to today. */
  readonly successors?: readonly string[] | undefined;
  /** How much is told of it: who is mentioned more stands out, and is drawn first. */
  readonly mentions?: number | undefined;
}

/** A drawing is one panel, or a closer look at the crowded part followed by an overview. */
export interface MapDrawing {
  readonly panels: readonly MapPanel[];
  /** A smaller map in a corner of the first panel where nothing but sea is. */
  readonly inset: MapInset | null;
  /** Places numbered on the map because their name does not fit, in order of number. */
  readonly numbered: readonly { readonly number: number; readonly name: string }[];
  /** Places without a position, or without room on the map. */
  readonly unshown: readonly UnshownPlace[];
}

export interface UnshownPlace {
  readonly id: string;
  readonly name: string;
  /** The name of the place whose spot is too close to tell them apart. */
  readonly beside?: string;
}

/** All measures are in units of the panel's view box, whose origin is its upper left corner. */
export interface MapPanel {
  readonly width: number;
  readonly height: number;
  /** Units of the view box for one of the path data. */
  readonly step: number;
  /** All land: SVG path data, to be filled by the rule of even and odd. */
  readonly land: string;
  /** Borders between countries: SVG path data. */
  readonly borders: string;
  /** The countries among the places, one path for all, to be filled by the same rule. */
  readonly areas: string;
  readonly markers: readonly MapMarker[];
  /** Names of countries that are no places of the article, to find one's way. */
  readonly neighbours: readonly MapLabel[];
  /** The part that the other map shows larger. */
  readonly detail: MapBox | null;
  /** How long some round number of kilometres is in the middle of the panel. */
  readonly bar?: { readonly kilometres: number; readonly length: number };
}

export interface MapInset {
  readonly x: number;
  readonly y: number;
  readonly panel: MapPanel;
  /** Half the globe in a circle. */
  readonly isGlobe: boolean;
}

/** How a name is set: a country, a spot, the spot that matters most, or a name without limits. */
export type LabelStyle = 'country' | 'spot' | 'main' | 'region' | 'neighbour';

export interface MapMarker {
  readonly id: string;
  readonly name: string;
  readonly style: LabelStyle;
  readonly x: number;
  readonly y: number;
  /** A spot on the map; false for a country large enough to be its own mark, and for mere names. */
  readonly hasDot: boolean;
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

import { FrameError } from './frame-error.ts';
import { sayReadPart } from './messages.ts';
import type { PageParts } from './page-parts.ts';

/** A part of a page that can be placed by `set:html={part.value}`, and nothing else. */
export interface SealedPart {
  /** Throws a FrameError where it is read as the text that it is. */
  readonly value: Iterable<string>;
}

/** The parts of a page as its layout gets them. */
export type SealedParts<Parts> = {
  readonly [Name in keyof Parts]: SealedPart | Extract<Parts[Name], undefined>;
};

/** What Astro asks of any value that it places. */
const ASKED_BY_ASTRO: ReadonlySet<unknown> = new Set(['then', 'getReader']);

/**
 * Seals the parts of a page for its layout. The build writes other pages of the route into what the
 * layout makes of one: a layout that could read the parts could show something on some pages that
 * would be missing on the others.
 */
export function toSealedParts<Parts extends PageParts>(parts: Parts): SealedParts<Parts> {
  const sealed = Object.entries(parts).map(([name, part]) => [
    name,
    part && { value: seal(name, part.pieces) },
  ]);
  return Object.fromEntries(sealed);
}

function seal(name: string, pieces: readonly string[]): Iterable<string> {
  const iterate = (): Iterator<string> => pieces.values();
  return new Proxy({ [Symbol.iterator]: iterate } as Iterable<string>, {
    get(_, key) {
      if (key === Symbol.iterator) return iterate;
      if (ASKED_BY_ASTRO.has(key) || (typeof key === 'symbol' && key !== Symbol.toPrimitive))
        return undefined;
      throw new FrameError(sayReadPart(name, String(key)));
    },
  });
}

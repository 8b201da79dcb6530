import { FONT_FAULTS } from './messages.ts';

/** The tables of a TrueType font by their four-letter tags. */
export type Tables = ReadonlyMap<string, Buffer>;

const HEADER_SIZE = 12;
const RECORD_SIZE = 16;

/** Splits a TrueType file (not WOFF) into its tables. */
export function toTables(sfnt: Buffer): Tables {
  const count = sfnt.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = HEADER_SIZE + RECORD_SIZE * index;
      const start = sfnt.readUInt32BE(record + 8);
      const length = sfnt.readUInt32BE(record + 12);
      return [sfnt.toString('latin1', record, record + 4), sfnt.subarray(start, start + length)];
    }),
  );
}

/** A table that every font has. Throws where it is missing. */
export function getTable(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(FONT_FAULTS.noTable(tag));
  return table;
}

/** Code points to glyphs, from the Unicode map of format 4 (the basic plane). */
export function toGlyphs(tables: Tables): Map<number, number> {
  const cmap = getTable(tables, 'cmap');
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)),
  );
  const map = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  if (!map) throw new Error(FONT_FAULTS.noCharacters);
  const doubled = map.readUInt16BE(6);
  const [ends, starts, deltas, ranges] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled];
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = map.readUInt16BE(starts + segment);
    const range = map.readUInt16BE(ranges + segment);
    for (let code = start; code <= map.readUInt16BE(ends + segment); code += 1) {
      const found =
        range === 0 ? code : map.readUInt16BE(ranges + segment + range + 2 * (code - start));
      const glyph = (found + map.readUInt16BE(deltas + segment)) & 0xffff;
      if (found !== 0 && glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

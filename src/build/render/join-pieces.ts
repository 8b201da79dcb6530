import { isWide, toUtf8 } from '../../load/to-utf8.ts';

/** A part of a file: text, or the UTF-8 of one. */
export type Piece = string | Uint8Array;

/**
 * Makes a joiner of pieces into the UTF-8 of a file. All files share its buffer: what it gives holds
 * until it is asked again. Texts joined before would cost more: one «—» in one of them makes each
 * character of all take two bytes, and a way to UTF-8 that is five times as long.
 */
export function createPieceJoiner(): (pieces: readonly Piece[]) => Uint8Array {
  let buffer = Buffer.of();
  return (pieces) => {
    const most = pieces.reduce((sum, piece) => sum + toMostBytes(piece), 0);
    if (most > buffer.length) buffer = Buffer.allocUnsafeSlow(2 * most);
    let end = 0;
    for (const piece of pieces) {
      if (typeof piece === 'string' && !isWide(piece)) end += buffer.write(piece, end);
      else {
        const bytes = typeof piece === 'string' ? toUtf8(piece) : piece;
        buffer.set(bytes, end);
        end += bytes.length;
      }
    }
    return buffer.subarray(0, end);
  };
}

/** A UTF-16 unit takes three bytes of UTF-8 at most. */
function toMostBytes(piece: Piece): number {
  return typeof piece === 'string' ? 3 * piece.length : piece.length;
}

import { ARRAY, FOUR_BYTES, ONE_BYTE, TEXT, TWO_BYTES } from './cbor-reader.ts';

const FIRST_ROOM = 2 ** 16;
/** More than any head takes. */
const HEAD_ROOM = 8;

/** Writes CBOR from front to back, each number in as few bytes as hold it. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(FIRST_ROOM);
  #length = 0;

  /** What a value starts with. */
  writeHead(type: number, value: number): void {
    this.#makeRoom(HEAD_ROOM);
    const major = type << 5;
    if (value < ONE_BYTE) {
      this.#length = this.#bytes.writeUInt8(major | value, this.#length);
    } else if (value < 2 ** 8) {
      this.#length = this.#bytes.writeUInt8(major | ONE_BYTE, this.#length);
      this.#length = this.#bytes.writeUInt8(value, this.#length);
    } else if (value < 2 ** 16) {
      this.#length = this.#bytes.writeUInt8(major | TWO_BYTES, this.#length);
      this.#length = this.#bytes.writeUInt16BE(value, this.#length);
    } else {
      this.#length = this.#bytes.writeUInt8(major | FOUR_BYTES, this.#length);
      this.#length = this.#bytes.writeUInt32BE(value, this.#length);
    }
  }

  writeList(length: number): void {
    this.writeHead(ARRAY, length);
  }

  writeText(text: string): void {
    const bytes = Buffer.from(text);
    this.writeHead(TEXT, bytes.length);
    this.copy(bytes, 0, bytes.length);
  }

  /** Writes values as they stand elsewhere. */
  copy(from: Buffer, start: number, end: number): void {
    this.#makeRoom(end - start);
    this.#length += from.copy(this.#bytes, this.#length, start, end);
  }

  /** What was written; the next value starts anew. */
  take(): Buffer {
    const written = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return written;
  }

  #makeRoom(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafe(2 * (this.#length + size));
    this.#bytes.copy(wider, 0, 0, this.#length);
    this.#bytes = wider;
  }
}

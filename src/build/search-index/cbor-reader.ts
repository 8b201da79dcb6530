export const UNSIGNED = 0;
export const TEXT = 3;
export const ARRAY = 4;
export const SIMPLE = 7;
/** The low bits that say how many bytes of the number follow. */
export const ONE_BYTE = 24;
export const TWO_BYTES = 25;
export const FOUR_BYTES = 26;

/** Reads CBOR (RFC 8949) from front to back, as far as Pagefind's files use it. */
export class CborReader {
  readonly #bytes: Buffer;
  /** Where the next value starts. */
  at = 0;
  /** The type of the value whose head was read last. */
  type = UNSIGNED;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /**
   * Reads the head of the next value: its number, its length or its code.
   * @throws TypeError where Pagefind's files held no such number before
   */
  readHead(): number {
    const head = this.#bytes.readUInt8(this.at);
    this.type = head >> 5;
    const info = head & 31;
    const start = this.at + 1;
    if (info < ONE_BYTE) {
      this.at = start;
      return info;
    }
    if (info > FOUR_BYTES) throw new TypeError(`Unexpected CBOR length ${info}`);
    const size = 2 ** (info - ONE_BYTE);
    this.at = start + size;
    return this.#bytes.readUIntBE(start, size);
  }

  /** @throws TypeError where a value of another type comes next */
  expect(type: number): number {
    const value = this.readHead();
    if (this.type !== type) throw new TypeError(`Expected CBOR type ${type}, got ${this.type}`);
    return value;
  }

  /** @returns how many values the list has; they come next */
  readList(): number {
    return this.expect(ARRAY);
  }

  readText(length = this.expect(TEXT)): string {
    this.at += length;
    return this.#bytes.toString('utf8', this.at - length, this.at);
  }

  /** Goes on to the value after the next one. */
  skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const value = this.readHead();
      if (this.type === ARRAY) left += value;
      else if (this.type === TEXT) this.at += value;
    }
  }
}

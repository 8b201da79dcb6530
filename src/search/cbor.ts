/** What Pagefind's files are made of: the part of CBOR (RFC 8949) that they use. */
export type Cbor = number | string | boolean | null | readonly Cbor[];

const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;
const SIMPLE = 7;
/** The codes of simple values. */
const FALSE = 20;
const TRUE = 21;
const NULL = 22;
/** The low bits that say how many bytes of the number follow. */
const ONE_BYTE = 24;
const TWO_BYTES = 25;
const FOUR_BYTES = 26;

/** @throws TypeError where the bytes hold something that Pagefind's files did not hold before */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readNumber = (info: number): number => {
    if (info < ONE_BYTE) return info;
    const size = 2 ** (info - ONE_BYTE);
    const start = at;
    at += size;
    if (info === ONE_BYTE) return view.getUint8(start);
    if (info === TWO_BYTES) return view.getUint16(start);
    if (info === FOUR_BYTES) return view.getUint32(start);
    throw new TypeError(`Unexpected CBOR length ${info}`);
  };
  const read = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const [type, info] = [head >> 5, head & 31];
    if (type === UNSIGNED) return readNumber(info);
    if (type === ARRAY) return Array.from({ length: readNumber(info) }, read);
    if (type === TEXT) {
      const length = readNumber(info);
      at += length;
      return new TextDecoder().decode(bytes.subarray(at - length, at));
    }
    if (type === SIMPLE && info === NULL) return null;
    if (type === SIMPLE && (info === TRUE || info === FALSE)) return info === TRUE;
    throw new TypeError(`Unexpected CBOR value ${head}`);
  };
  const value = read();
  if (at !== bytes.length) throw new TypeError('Unexpected bytes after a CBOR value');
  return value;
}

/** The inverse of {@link decodeCbor}, each number in as few bytes as hold it. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return toHead(UNSIGNED, value);
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([toHead(TEXT, bytes.length), bytes]);
  }
  if (value === null) return toHead(SIMPLE, NULL);
  if (typeof value === 'boolean') return toHead(SIMPLE, value ? TRUE : FALSE);
  return Buffer.concat([toHead(ARRAY, value.length), ...value.map(encodeCbor)]);
}

function toHead(type: number, value: number): Buffer {
  const major = type << 5;
  if (value < ONE_BYTE) return Buffer.from([major | value]);
  if (value < 2 ** 8) return Buffer.from([major | ONE_BYTE, value]);
  const head = Buffer.alloc(value < 2 ** 16 ? 3 : 5);
  head[0] = major | (value < 2 ** 16 ? TWO_BYTES : FOUR_BYTES);
  head.writeUIntBE(value, 1, head.length - 1);
  return head;
}

import { ARRAY, CborReader, SIMPLE, TEXT, UNSIGNED } from './cbor-reader.ts';
import { CborWriter } from './cbor-writer.ts';

/** What Pagefind's files are made of. */
export type Cbor = number | string | boolean | null | readonly Cbor[];

/** The codes of simple values. */
const FALSE = 20;
const TRUE = 21;
const NULL = 22;

/** @throws TypeError where the bytes hold something that Pagefind's files did not hold before */
export function decodeCbor(bytes: Buffer): Cbor {
  const reader = new CborReader(bytes);
  const read = (): Cbor => {
    const value = reader.readHead();
    const { type } = reader;
    if (type === UNSIGNED) return value;
    if (type === ARRAY) return Array.from({ length: value }, read);
    if (type === TEXT) return reader.readText(value);
    if (type === SIMPLE && value === NULL) return null;
    if (type === SIMPLE && (value === TRUE || value === FALSE)) return value === TRUE;
    throw new TypeError(`Unexpected CBOR value of type ${type}: ${value}`);
  };
  const value = read();
  if (reader.at !== bytes.length) throw new TypeError('Unexpected bytes after a CBOR value');
  return value;
}

/** The inverse of {@link decodeCbor}. */
export function encodeCbor(value: Cbor): Buffer {
  const writer = new CborWriter();
  const write = (each: Cbor): void => {
    if (typeof each === 'number') writer.writeHead(UNSIGNED, each);
    else if (typeof each === 'string') writer.writeText(each);
    else if (each === null) writer.writeHead(SIMPLE, NULL);
    else if (typeof each === 'boolean') writer.writeHead(SIMPLE, each ? TRUE : FALSE);
    else {
      writer.writeList(each.length);
      each.forEach(write);
    }
  };
  write(value);
  return writer.take();
}

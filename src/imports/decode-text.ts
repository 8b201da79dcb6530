import { ImportFault } from './import-fault.ts';
import { IMPORT_FAULTS, IMPORT_REMARKS } from './messages.ts';

/** Where a page or a feed says in which encoding it is. */
const DECLARED =
  /<\?xml[^>]{0,200}\bencoding=["']([\w.:-]+)|<meta[^>]{0,200}\bcharset=["']?([\w.:-]+)/iu;
const HEAD_LENGTH = 2048;
/** The encoding, beside UTF-8, in which Spanish comes. */
const USUAL = 'windows-1252';
const NAMES: Readonly<Record<string, string>> = { [USUAL]: 'Windows-1252' };
/** Of text in UTF-16 nearly every second byte is zero; of anything else hardly one, or all over it. */
const ZEROS_MIN = 0.3;

/**
 * The text of a file: UTF-8 and UTF-16 with or without a mark, the encoding that a page or a feed
 * declares, and Windows-1252 where none is said and it is no UTF-8.
 * @param what names the file in sentences
 * @throws ImportFault where the bytes are no text, or in an encoding that nobody knows
 */
export function decodeText(bytes: Uint8Array, what: string): { text: string; remarks: string[] } {
  const wide = findWideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), remarks: [] };
  if (bytes.includes(0)) throw new ImportFault(IMPORT_FAULTS.binary(what));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    const declared = findDeclared(bytes);
    const label = declared === null || /^utf-?8$/iu.test(declared) ? USUAL : declared;
    const decoder = createDecoder(label, what);
    const text = decoder.decode(bytes);
    const isSaid = label === declared;
    const name = NAMES[decoder.encoding] ?? decoder.encoding;
    return { text, remarks: isSaid ? [] : [IMPORT_REMARKS.decoded(what, name)] };
  }
}

function createDecoder(label: string, what: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    throw new ImportFault(IMPORT_FAULTS.encoding(what, label));
  }
}

function findDeclared(bytes: Uint8Array): string | null {
  const found = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_LENGTH)));
  return found?.[1] ?? found?.[2] ?? null;
}

function findWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD_LENGTH);
  if (bytes.length % 2 !== 0) return null;
  const isZeroAt = (side: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === side).length / (head.length / 2);
  const [even, odd] = [isZeroAt(0), isZeroAt(1)];
  if (odd > ZEROS_MIN && even === 0) return 'utf-16le';
  return even > ZEROS_MIN && odd === 0 ? 'utf-16be' : null;
}

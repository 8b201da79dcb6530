/** Gives the bytes of a picture by the address that a text has of it; null where they cannot be had. */
export type FindPicture = (address: string) => Uint8Array | null;

/** Of a text that came alone. */
export const findNoPicture: FindPicture = () => null;

/** By what a file of each format begins with; those that can be published. */
const SIGNATURES: readonly (readonly [sign: RegExp, ending: string])[] = [
  [/^\u00FF\u00D8\u00FF/u, 'jpg'],
  [/^\u0089PNG/u, 'png'],
  [/^RIFF[\s\S]{4}WEBP/u, 'webp'],
  [/^[\s\S]{4}ftypavif/u, 'avif'],
  [/^GIF8/u, 'gif'],
  [/^(?:II\*\0|MM\0\*)/u, 'tif'],
];
const SIGNATURE_LENGTH = 12;
const DATA = /^data:[^,;]*(?:;[^,;]*)*?;base64,(?<base64>[A-Za-z\d+/=\s]+)$/u;

/** The ending of a picture's file as its bytes say it; null where it could not be published. */
export function toPictureEnding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, SIGNATURE_LENGTH)).toString('latin1');
  return SIGNATURES.find(([sign]) => sign.test(head))?.[1] ?? null;
}

/** The bytes that an address holds itself, as pages that were saved in one file have them. */
export function readDataAddress(address: string): Uint8Array | null {
  const base64 = DATA.exec(address)?.groups?.['base64'];
  return base64 === undefined ? null : Buffer.from(base64, 'base64');
}

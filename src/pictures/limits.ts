/** Bytes of a picture's file; the largest that cameras write are smaller. */
export const BYTES_MAX = 50 * 1024 * 1024;
/** Four times what the largest screen shows; a hundred million would take 400 MB to read. */
export const PIXELS_MAX = 64_000_000;
/** Where a picture is transparent, the page's night would show black letters on black. */
export const BEHIND = '#ffffff';

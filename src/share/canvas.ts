/**
 * Skia's canvas without the fonts of the machine: it would read all of them when it is loaded, and
 * the same card would look different elsewhere.
 */
process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';

export const { createCanvas, GlobalFonts, Path2D } = await import('@napi-rs/canvas');

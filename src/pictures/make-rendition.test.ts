import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectPicture } from './inspect-picture.ts';
import { decodePicture, makeRendition } from './make-rendition.ts';
import { CROP_NAMES, type Rendition, toCrop, toModern, toPlain } from './renditions.ts';
import type { Picture } from './types.ts';

const RED = { r: 220, g: 20, b: 20 };
const BLUE = { r: 20, g: 20, b: 220 };
/** Compression moves a colour by less than that in each channel. */
const NEAR = 24;

/** Red on the left, blue on the right. */
function draw(width: number, height: number, background: object = RED): Sharp {
  const half = { create: { width: width / 2, height, channels: 3 as const, background: BLUE } };
  const create = { width, height, channels: 3 as const, background: background as typeof RED };
  return sharp({ create }).composite([{ input: half, left: width / 2, top: 0 }]);
}

async function make(bytes: Buffer, rendition: Rendition): Promise<Buffer> {
  return makeRendition(await decodePicture(bytes), rendition);
}

async function read(bytes: Buffer): Promise<Picture> {
  const inspected = await inspectPicture(bytes);
  if ('fault' in inspected) throw new Error(inspected.fault.why);
  return { file: 'content/images/a', id: 'a', ...inspected.facts };
}

async function colourAt(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const pixel = sharp(bytes).extract({ left: x, top: y, width: 1, height: 1 });
  return [...(await pixel.removeAlpha().raw().toBuffer())];
}

function expectColour(found: readonly number[], { r, g, b }: typeof RED): void {
  for (const [index, channel] of [r, g, b].entries())
    expect(Math.abs((found[index] ?? 0) - channel)).toBeLessThan(NEAR);
}

describe('the files of a picture', () => {
  test('are as large as they say, and none is wider than the picture', async () => {
    const bytes = await draw(700, 400).png().toBuffer();
    const picture = await read(bytes);
    const renditions = [
      ...toModern(picture),
      toPlain(picture),
      ...CROP_NAMES.map((crop) => toCrop(picture, crop)),
    ];
    expect(renditions.map(({ name }) => name)).toEqual([
      'a-480.avif',
      'a-700.avif',
      'a-700.jpg',
      'a-16x9.jpg',
      'a-4x3.jpg',
      'a-1x1.jpg',
    ]);
    for (const rendition of renditions) {
      const made = await sharp(await make(bytes, rendition)).metadata();
      expect(made, rendition.name).toMatchObject({
        format: rendition.format === 'avif' ? 'heif' : 'jpeg',
        width: rendition.width,
        height: rendition.height,
      });
    }
  });

  test('are made of a picture that is read as small as its widest crop allows', async () => {
    for (const [width, height, decoded, crops] of [
      [3000, 2000, [1200, 800], ['1200x675', '1067x800', '800x800']],
      [2000, 3000, [1200, 1800], ['1200x675', '1200x900', '1200x1200']],
      [4000, 1000, [2700, 675], ['1200x675', '900x675', '675x675']],
      [600, 300, [600, 300], ['533x300', '400x300', '300x300']],
    ] as const) {
      const bytes = await draw(width, height).jpeg().toBuffer();
      const picture = await read(bytes);
      const { pixels } = await decodePicture(bytes);
      expect([pixels.info.width, pixels.info.height]).toEqual(decoded);
      const cut = CROP_NAMES.map((crop) => toCrop(picture, crop));
      expect(cut.map((crop) => `${crop.width}x${crop.height}`)).toEqual(crops);
    }
  });

  test('are cut around what attracts the eye, wherever it stands', async () => {
    const shown = { create: { width: 120, height: 120, channels: 3 as const, background: RED } };
    const grey = { r: 128, g: 128, b: 128 };
    for (const [width, height, crop, left, top] of [
      [1000, 300, '1x1', 30, 40],
      [1000, 300, '1x1', 820, 140],
      [500, 500, '16x9', 300, 360],
      [300, 1000, '4x3', 100, 860],
    ] as const) {
      const create = { width, height, channels: 3 as const, background: grey };
      const bytes = await sharp({ create })
        .composite([{ input: shown, left, top }])
        .png()
        .toBuffer();
      const made = await make(bytes, toCrop(await read(bytes), crop));
      const { channels } = await sharp(made).stats();
      const [red, green] = channels;
      // A tenth of each is red: all of what was drawn.
      expect((red?.mean ?? 0) - (green?.mean ?? 0), `${width} × ${height}`).toBeGreaterThan(18);
    }
  });

  test('are the same bytes each time', async () => {
    const bytes = await draw(600, 400).jpeg().toBuffer();
    const picture = await read(bytes);
    for (const rendition of [...toModern(picture), toPlain(picture), toCrop(picture, '1x1')]) {
      const [one, other] = [await make(bytes, rendition), await make(bytes, rendition)];
      expect(one.equals(other), rendition.name).toBe(true);
    }
  });

  test('hold nothing that the camera noted, and stand upright', async () => {
    const exif = { IFD0: { Artist: 'SECRETO' }, IFD3: { GPSLatitude: '40/1 25/1 0/1' } };
    const bytes = await draw(400, 200)
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const picture = await read(bytes);
    expect(picture).toMatchObject({ width: 200, height: 400 });
    const made = await make(bytes, toPlain(picture));
    expect(bytes.includes('Exif')).toBe(true);
    expect(made.includes('Exif')).toBe(false);
    expect((await sharp(made).metadata()).exif).toBeUndefined();
    // Turned to the right: what was on the left is above.
    expectColour(await colourAt(made, 100, 50), RED);
    expectColour(await colourAt(made, 100, 350), BLUE);
  });

  test('of ink for print have the colours of screens', async () => {
    const bytes = await draw(300, 200).toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    const made = await make(bytes, toPlain(await read(bytes)));
    expect((await sharp(made).metadata()).space).toBe('srgb');
    const [red = 0, green = 0, blue = 0] = await colourAt(made, 20, 20);
    expect(red).toBeGreaterThan(150);
    expect(Math.max(green, blue)).toBeLessThan(110);
  });

  test('of one that moves are its first frame', async () => {
    const frames = [RED, BLUE].map((background) =>
      sharp({ create: { width: 64, height: 64, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    const bytes = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer();
    const inspected = await inspectPicture(bytes);
    expect(inspected).toMatchObject({ facts: { width: 64, height: 64, isAnimated: true } });
    const made = await make(bytes, toPlain(await read(bytes)));
    expectColour(await colourAt(made, 32, 32), RED);
  });

  test('of a transparent one stand on white, by night too', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const bytes = await sharp({ create: { width: 64, height: 64, channels: 4, background: clear } })
      .png()
      .toBuffer();
    const picture = await read(bytes);
    for (const rendition of [...toModern(picture), toPlain(picture)])
      expectColour(await colourAt(await make(bytes, rendition), 9, 9), {
        r: 255,
        g: 255,
        b: 255,
      });
  });

  test('of a drawing keep the colours of lines a pixel wide', async () => {
    const raw = { width: 64, height: 64, channels: 3 as const };
    const pixels = Buffer.alloc(64 * 64 * 3);
    // Of one brightness: only colours tell them apart.
    for (let at = 0; at < 64 * 64; at += 1)
      pixels.set(at % 2 === 0 ? [230, 60, 60] : [60, 134, 60], 3 * at);
    const bytes = await sharp(pixels, { raw }).png().toBuffer();
    const picture = await read(bytes);
    const [narrowest] = toModern(picture);
    if (!narrowest) throw new Error('Expected a file');
    const made = await make(bytes, narrowest);
    const [even, odd] = [await colourAt(made, 30, 30), await colourAt(made, 31, 30)];
    expect((even[0] ?? 0) - (odd[0] ?? 0)).toBeGreaterThan(80);
  });
});

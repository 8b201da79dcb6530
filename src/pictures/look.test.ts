import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { inspectPicture } from './inspect-picture.ts';
import { isSameLook } from './look.ts';

/** A dawn over a sea with a boat: soft and sharp edges. */
const DRAWING = (boat: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000"><defs>
  <linearGradient id="a" x2="0.4" y2="1"><stop stop-color="#235"/><stop offset="1" stop-color="#fc8"/></linearGradient>
  </defs><rect width="1500" height="1000" fill="url(#a)"/><rect y="640" width="1500" height="360" fill="#246"/>${boat}</svg>`;
const BOAT = '<path d="M700 600h160l-30 70h-100z" fill="#a21"/>';

let picture: Buffer;

beforeAll(async () => {
  picture = await draw(DRAWING(BOAT)).jpeg({ quality: 95 }).toBuffer();
});

const draw = (svg: string): Sharp => sharp(Buffer.from(svg));

async function look(bytes: Buffer): Promise<string> {
  const inspected = await inspectPicture(bytes);
  if ('fault' in inspected) throw new TypeError('Expected a picture');
  return inspected.facts.look;
}

test.each<[string, (picture: Sharp) => Sharp]>([
  ['with another quality', (image) => image.jpeg({ quality: 35 })],
  ['as mozjpeg packs it', (image) => image.jpeg({ quality: 60, mozjpeg: true })],
  ['as PNG', (image) => image.png()],
  ['as WebP', (image) => image.webp({ quality: 40 })],
  ['as AVIF', (image) => image.avif({ quality: 45, effort: 0 })],
  ['in 64 colours', (image) => image.gif({ colours: 64 })],
  ['half as large', (image) => image.resize(750).jpeg()],
  ['a third as large', (image) => image.resize(501).jpeg()],
  ['as small as on a phone', (image) => image.resize(119).jpeg()],
  [
    'held otherwise, as its file notes',
    (image) => image.rotate(90).withMetadata({ orientation: 8 }),
  ],
])('a picture is the same %s', async (_, change) => {
  const packed = await change(sharp(picture)).toBuffer();
  expect(isSameLook(await look(picture), await look(packed))).toBe(true);
});

test.each<[string, () => Sharp]>([
  ['without its boat', () => draw(DRAWING(''))],
  [
    'with two boats',
    () => draw(DRAWING(`${BOAT}<path d="M200 600h160l-30 70h-100z" fill="#a21"/>`)),
  ],
  ['mirrored', () => sharp(picture).flop()],
  ['turned', () => sharp(picture).rotate(180)],
  ['without colours', () => sharp(picture).greyscale()],
  [
    'without its left tenth',
    () => sharp(picture).extract({ left: 150, top: 0, width: 1350, height: 1000 }),
  ],
  [
    'without a fiftieth of its width',
    () => sharp(picture).extract({ left: 30, top: 0, width: 1470, height: 1000 }),
  ],
  [
    'without a fiftieth of its height',
    () => sharp(picture).extract({ left: 0, top: 0, width: 1500, height: 980 }),
  ],
  ['as its negative', () => sharp(picture).negate()],
])('a picture is another %s', async (_, change) => {
  expect(isSameLook(await look(picture), await look(await change().jpeg().toBuffer()))).toBe(false);
});

test('a look that somebody cut short is no look of this picture', async () => {
  const whole = await look(picture);
  expect(whole).toMatch(/^[\w+/]{256}@1\.500$/u);
  expect(isSameLook(whole, whole.slice(0, 100))).toBe(false);
});

test('a look that was remembered without a proportion is one of this picture', async () => {
  const whole = await look(picture);
  expect(isSameLook(whole, whole.slice(0, 256))).toBe(true);
});

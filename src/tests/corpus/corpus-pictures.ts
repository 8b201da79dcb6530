import sharp from 'sharp';
import { createRandom } from './random.ts';

/** As newsrooms have them, an archive of some pictures serves many articles. */
const PICTURES = 16;
/** One article in so many has a picture. */
const ARTICLES_TO_PICTURE = 4;
const SIZE = { width: 1600, height: 1000, channels: 3 } as const;
/** Blocks of the noise that is enlarged into a picture. */
const BLOCKS = { width: 64, height: 40 };

/** The lead picture that the front matter of an article names; undefined where it has none. */
export function toCorpusImage(
  index: number,
): { file: string; alt: string; credit: string } | undefined {
  if (index % ARTICLES_TO_PICTURE !== 0) return undefined;
  const file = toName((index / ARTICLES_TO_PICTURE) % PICTURES);
  return { file, alt: 'Manchas de color, dibujadas para medir el programa.', credit: 'Nadie' };
}

/** The files of all pictures; the same bytes each time. */
export async function drawCorpusPictures(): Promise<{ file: string; bytes: Buffer }[]> {
  const all = Array.from({ length: PICTURES }, async (_, index) => {
    const random = createRandom(index + 1);
    const noise = Uint8Array.from({ length: BLOCKS.width * BLOCKS.height * SIZE.channels }, () =>
      random.below(256),
    );
    const raw = { ...BLOCKS, channels: SIZE.channels };
    const bytes = await sharp(noise, { raw }).resize(SIZE.width, SIZE.height).jpeg().toBuffer();
    return { file: toName(index), bytes };
  });
  return Promise.all(all);
}

function toName(index: number): string {
  return `manchas-${index + 1}.jpg`;
}

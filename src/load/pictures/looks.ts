import { toPictureSource } from '../../annotate/index.ts';
import type { Edition } from '../../editions/types.ts';
import type { PictureReader } from './picture-reader.ts';

/** How the pictures of an article look, by their addresses as an edition has them. */
export type Looks = Readonly<Record<string, string>>;

const IMAGE = /^image: (\S+)/gmu;

/**
 * How the pictures look today that a record of editions names.
 * @param readPicture of the root
 * @param holder the article's file, from the root
 * @param record the text of the record, in which only its images are looked for
 */
export function findRecordedLooks(
  readPicture: PictureReader,
  holder: string,
  record: string,
): Promise<Looks> {
  const addresses = Array.from(record.matchAll(IMAGE), ([, address = '']) => address);
  return findLooks(readPicture, holder, addresses);
}

/** An edition with how its pictures look today. */
export async function withLooks(
  readPicture: PictureReader,
  holder: string,
  edition: Edition,
): Promise<Edition> {
  const addresses = (edition.marks?.images ?? []).map(({ address }) => address);
  return addLooks(edition, await findLooks(readPicture, holder, addresses));
}

export function addLooks(edition: Edition, looks: Looks): Edition {
  const { marks } = edition;
  if (!marks) return edition;
  const images = marks.images.map((image) => {
    const look = looks[image.address];
    return look === undefined ? image : { ...image, look };
  });
  return { ...edition, marks: { ...marks, images } };
}

async function findLooks(
  readPicture: PictureReader,
  holder: string,
  addresses: readonly string[],
): Promise<Looks> {
  const looks: Record<string, string> = {};
  for (const address of addresses) {
    const found = await readPicture(holder, toPictureSource(address));
    // What is wrong with a picture is said where it is read to be shown.
    if ('facts' in found) looks[address] = found.facts.look;
  }
  return looks;
}

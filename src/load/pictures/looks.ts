import { toPictureSource } from '../../annotate/index.ts';
import type { Edition } from '../../editions/types.ts';
import { findPicturePath } from './picture-path.ts';
import type { PictureStore } from './picture-store.ts';

/** How the pictures of an article look, by their addresses as an edition has them. */
export type Looks = Readonly<Record<string, string>>;

const IMAGE = /^image: (\S+)/gmu;

/**
 * How the pictures look today that a record of editions names.
 * @param holder the article's file, from the root
 * @param record the text of the record, in which only its images are looked for
 */
export function findRecordedLooks(
  root: string,
  holder: string,
  record: string,
  store: PictureStore,
): Promise<Looks> {
  const addresses = Array.from(record.matchAll(IMAGE), ([, address = '']) => address);
  return findLooks(root, holder, addresses, store);
}

/** An edition with how its pictures look today. */
export async function withLooks(
  root: string,
  holder: string,
  edition: Edition,
  store: PictureStore,
): Promise<Edition> {
  const addresses = (edition.marks?.images ?? []).map(({ address }) => address);
  return addLooks(edition, await findLooks(root, holder, addresses, store));
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
  root: string,
  holder: string,
  addresses: readonly string[],
  store: PictureStore,
): Promise<Looks> {
  const looks: Record<string, string> = {};
  for (const address of addresses) {
    const place = findPicturePath(root, holder, toPictureSource(address));
    // What is wrong with a picture is said where it is read to be shown.
    const inspected = 'file' in place ? await store.inspect(root, place.file) : null;
    if (inspected && 'facts' in inspected) looks[address] = inspected.facts.look;
  }
  return looks;
}

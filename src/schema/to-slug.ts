import { type Slug, slugSchema } from './ids.ts';

/** Long names make addresses that nobody can read or say. */
const LENGTH_MAX = 80;

/**
 * A name as the last part of an address: «Lejano Oriente ruso» → `lejano-oriente-ruso`.
 * @returns null where the name has no letter or digit that an address can carry
 */
export function toSlug(name: string): Slug | null {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LENGTH_MAX && slug !== '') break;
    slug = longer.slice(0, LENGTH_MAX);
  }
  return slugSchema.safeParse(slug).data ?? null;
}

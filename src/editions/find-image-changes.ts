import { isSameLook } from '../pictures/look.ts';
import { findDifferent } from './find-different.ts';
import { toSubstance } from './substance.ts';
import { toChange } from './to-change.ts';
import type { EditionImage, EditionMarks, LocatedChange } from './types.ts';

type Illustrated = Pick<EditionMarks, 'images' | 'caption' | 'credit'>;

/** Other images, and other words with them: what they show, the caption of the one that leads and whose it is. */
export function findImageChanges(before: Illustrated, after: Illustrated): LocatedChange[] {
  return [
    ...findOtherImages(before.images, after.images),
    ...(isSame(before.caption, after.caption)
      ? []
      : [toChange({ part: 'caption', before: before.caption, after: after.caption, at: 0 })]),
    ...(isSame(before.credit ?? after.credit ?? '', after.credit ?? '')
      ? []
      : [
          toChange({
            part: 'credit',
            before: before.credit ?? '',
            after: after.credit ?? '',
            at: 0,
          }),
        ]),
  ];
}

function findOtherImages(
  before: readonly EditionImage[],
  after: readonly EditionImage[],
): LocatedChange[] {
  const { gone, added, kept } = findDifferent(before, after, ({ address }) => address);
  const exchanged = gone.slice(0, added.length).map((old, index) => [old, added[index]] as const);
  return [
    ...exchanged.map(([old, now]) =>
      toImageChange(now ?? { alt: '', at: 0 }, old.address, now?.address ?? null),
    ),
    ...gone.slice(added.length).map((image) => toImageChange(image, image.address, null)),
    ...added.slice(gone.length).map((image) => toImageChange(image, null, image.address)),
    ...kept.flatMap(([old, { address, alt, look, at }]) => [
      ...(isSameLook(old.look ?? look ?? '', look ?? old.look ?? '')
        ? []
        : [toChange({ part: 'picture', about: alt, before: null, after: address, at })]),
      ...(isSame(old.alt, alt)
        ? []
        : [toChange({ part: 'alt', about: address, before: old.alt, after: alt, at })]),
    ]),
  ];
}

function toImageChange(
  { alt, at }: Pick<EditionImage, 'alt' | 'at'>,
  before: string | null,
  after: string | null,
): LocatedChange {
  return toChange({ part: 'image', about: alt, before, after, at });
}

function isSame(before: string, after: string): boolean {
  return toSubstance(before) === toSubstance(after);
}

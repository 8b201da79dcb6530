import { describe, expect, it } from 'vitest';
import { findCrowd } from './find-crowd.ts';
import type { LocatedPlace } from './locate-place.ts';
import { fitView } from './view.ts';

/** A map of Europe: 720 units for about 4,000 km. */
const VIEW = fitView([[[-10, 40]], [[40, 55]]], {
  width: 720,
  flattest: 0.5,
  tallest: 0.8,
  smallestSpan: 0.2,
  padding: 46,
});
const FAR = [toPlace('a', -9, 38), toPlace('b', 37, 55), toPlace('c', 12, 41)];

describe('the size of a crowd', () => {
  it('is nothing where all places are far from each other', () => {
    expect(findCrowd(FAR, VIEW)).toEqual([]);
  });

  it('is three: two places side by side need no closer look', () => {
    const pair = [toPlace('d', 4, 50), toPlace('e', 5, 51)];
    expect(findCrowd([...FAR, ...pair], VIEW)).toEqual([]);
    const three = [...pair, toPlace('f', 4, 52)];
    expect(findCrowd([...FAR, ...three], VIEW)).toEqual(three);
  });

  it('is two where half of all is told of them', () => {
    const pair = [toPlace('d', 4, 50, 3), toPlace('e', 5, 51)];
    expect(findCrowd([...FAR, ...pair], VIEW)).toEqual(pair);
  });

  it('counts what is told, not how many places there are', () => {
    const told = [toPlace('d', 4, 50, 9), toPlace('e', 5, 51), toPlace('f', 4, 52)];
    const many = [12, 13, 14, 15].map((longitude) => toPlace(`m${longitude}`, longitude, 45));
    expect(findCrowd([...many, ...told], VIEW)).toEqual(told);
  });

  it('leaves out a country that is its own mark', () => {
    const extent = [
      [-9, 36],
      [3, 43],
    ] as const;
    const country: LocatedPlace = { place: { id: 'es', name: 'España', kind: 'country' }, extent };
    const two = [toPlace('d', -3.7, 40.4), toPlace('e', -4, 39.9)];
    expect(findCrowd([country, ...two, ...FAR], VIEW)).toEqual([]);
  });
});

function toPlace(id: string, longitude: number, latitude: number, mentions = 1): LocatedPlace {
  return {
    place: { id, name: id, kind: 'city', latitude, longitude, mentions },
    extent: [[longitude, latitude]],
  };
}

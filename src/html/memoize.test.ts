import { describe, expect, test, vi } from 'vitest';
import { memoize } from './memoize.ts';

describe('a memoized function', () => {
  test('makes each thing of a text once, of the empty one too', () => {
    const make = vi.fn((key: string) => `${key}${make.mock.calls.length}`);
    expect(['a', 'b', 'a', ''].map(memoize(make))).toEqual(['a1', 'b2', 'a1', '3']);
  });

  test('tells a number from the same figures as text', () => {
    const toType = memoize((key: string | number) => typeof key);
    expect([toType(1), toType('1'), toType(1)]).toEqual(['number', 'string', 'number']);
  });

  test('tells objects apart by which they are, not by what they hold', () => {
    const make = vi.fn((_: object) => make.mock.calls.length);
    const toNumber = memoize(make);
    const [one, other] = [{}, {}];
    expect([one, other, one].map(toNumber)).toEqual([1, 2, 1]);
  });

  test('remembers that nothing was found', () => {
    const find = vi.fn((_: string) => null);
    const findOnce = memoize(find);
    expect([findOnce('a'), findOnce('a')]).toEqual([null, null]);
    expect(find).toHaveBeenCalledTimes(1);
  });

  test('of two things makes each pair once', () => {
    const make = vi.fn((_: object, key: string) => `${key}${make.mock.calls.length}`);
    const made = memoize((owner: object) => memoize((key: string) => make(owner, key)));
    const [one, other] = [{}, {}];
    const texts = [made(one)('a'), made(one)('b'), made(other)('a'), made(one)('a')];
    expect(texts).toEqual(['a1', 'b2', 'a3', 'a1']);
  });
});

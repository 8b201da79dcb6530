import { expect, test } from 'vitest';
import { askSites, joinFound, readFromSites } from './ask-sites.ts';

const fails = (): Promise<never> => Promise.reject(new Error('not there'));
const answers = (text: string) => (): Promise<string> => Promise.resolve(text);

test('a site that cannot be asked hides nothing of the others', async () => {
  const sites = [answers('this'), fails, answers('that')];
  expect(await askSites(sites, (ask) => ask())).toEqual([
    { site: 0, answer: 'this' },
    { site: 2, answer: 'that' },
  ]);
});

test('the one that asks must answer', async () => {
  await expect(askSites([fails, answers('that')], (ask) => ask())).rejects.toThrow('not there');
});

test('what fits best comes first, and of equals what the earlier site has', async () => {
  const toFitting = (item: number, has: number, score: number) => ({ item, has, score });
  const found = joinFound([
    { site: 0, answer: [toFitting(4, 2, 5), toFitting(1, 2, 3)] },
    { site: 1, answer: [toFitting(7, 3, 1), toFitting(2, 2, 5), toFitting(9, 1, 9)] },
  ]);
  expect(found.map(({ site, item }) => [site, item])).toEqual([
    [1, 7],
    [0, 4],
    [1, 2],
    [0, 1],
    [1, 9],
  ]);
  const toSite = (name: string) => ({
    read: (items: readonly number[]) => Promise.resolve(items.map((item) => `${name}${item}`)),
  });
  expect(await readFromSites([toSite('a'), toSite('b')], found)).toEqual([
    'b7',
    'a4',
    'b2',
    'a1',
    'b9',
  ]);
});

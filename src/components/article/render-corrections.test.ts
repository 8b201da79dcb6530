import { expect, test } from 'vitest';
import { renderCorrections } from './render-corrections.ts';

function tellDays(...dates: string[]): (string | undefined)[] {
  const corrections = dates.map((date) => ({ date, text: 'Se corrige.', claims: [] }));
  const article = { meta: { corrections }, revisions: [], annotations: { claims: [] } };
  const section = renderCorrections(article as never, { timeZone: 'Europe/Madrid' as never });
  return [...String(section).matchAll(/<time[^>]*>(.*?)<\/time>/gu)].map(([, when]) => when);
}

test('two corrections of one day are told with their hours, the last first', () => {
  expect(tellDays('2024-03-05T09:05:00+01:00', '2024-03-05T16:30:00Z', '2024-03-07')).toEqual([
    '7 de marzo de 2024',
    '5 de marzo de 2024 a las 17:30',
    '5 de marzo de 2024 a las 9:05',
  ]);
});

test('a correction without its hour has none', () => {
  expect(tellDays('2024-03-05', '2024-03-05')).toEqual([
    '5 de marzo de 2024',
    '5 de marzo de 2024',
  ]);
});

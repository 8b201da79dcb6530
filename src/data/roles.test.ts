import { describe, expect, test } from 'vitest';
import { findRolesAt } from './roles.ts';

const ROLES = [
  { title: 'presidente', from: '2000-05-07', to: '2008-05-07' },
  { title: 'presidente del Gobierno', from: '2008-05-08', to: '2012-05-07' },
  { title: 'presidente otra vez', from: '2012-05-07' },
];

describe('findRolesAt', () => {
  test.each([
    ['before the first role there is none', '1999-12-31', []],
    ['the first day counts', '2000-05-07', ['presidente']],
    ['the last day counts', '2008-05-07', ['presidente']],
    [
      'the day of a change has both',
      '2012-05-07',
      ['presidente del Gobierno', 'presidente otra vez'],
    ],
    ['a role without end goes on', '2023-09-14', ['presidente otra vez']],
    ['of a moment only the day counts', '2008-05-08T01:00:00+02:00', ['presidente del Gobierno']],
  ])('%s', (_, day, titles) => {
    expect(findRolesAt(ROLES, day).map(({ title }) => title)).toEqual(titles);
  });

  test('a role known by its month covers the whole month', () => {
    const roles = [{ title: 'líder', from: '2011-12' }];
    expect(findRolesAt(roles, '2011-12-01')).toHaveLength(1);
    expect(findRolesAt(roles, '2011-11-30')).toHaveLength(0);
  });

  test('a role without dates is always held', () => {
    expect(findRolesAt([{ title: 'analista' }], '2023-09-14')).toHaveLength(1);
  });
});

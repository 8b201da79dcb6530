import { expect, test } from 'vitest';
import type { FileProblem } from '../load/problem.ts';
import { personSchema } from '../schema/person.ts';
import { dropDraftNames } from './drop-draft-names.ts';

const DRAFT = {
  data: personSchema.parse({ name: 'Ana de la Vega', aliases: ['Anita'], description: 'Una.' }),
};

test.each([
  ['Ana de la Vega', true],
  ['Vega', true],
  ['Anita', true],
  ['Vega de Toledo', true],
  ['Luis de la Torre', false],
  ['Vegas', false],
])('«%s» has a draft: %j', (name, hasDraft) => {
  const problem: FileProblem = {
    code: 'name-unknown',
    severity: 'warning',
    file: 'content/articles/uno.md',
    line: 1,
    message: '',
    name,
  };
  expect(dropDraftNames([problem], [DRAFT])).toEqual(hasDraft ? [] : [problem]);
});

test('other problems stay', () => {
  const problem: FileProblem = {
    code: 'x',
    severity: 'error',
    file: 'content/articles/uno.md',
    line: null,
    message: '',
  };
  expect(dropDraftNames([problem], [DRAFT])).toEqual([problem]);
});

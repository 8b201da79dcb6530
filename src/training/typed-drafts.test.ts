import { expect, test } from 'vitest';
import { KIND_DRAFTS, OWN_DRAFTS, readDraftCases } from './score-draft.ts';
import type { DraftCase } from './score-draft.ts';
import { toTypedDraft } from './typed-drafts.ts';

const draft = (text: string, lists: Partial<DraftCase>): DraftCase => ({
  shows: 'a text',
  text,
  published: '2026-11-30',
  timeZone: 'Europe/Madrid',
  people: [],
  places: [],
  organizations: [],
  claims: [],
  ...lists,
});
const namesOf = (one: DraftCase): unknown =>
  toTypedDraft(one)?.names.map(({ type, start, end }) => `${type} ${one.text.slice(start, end)}`);

test('listed names are placed whole and short, and other capitals are nobody', () => {
  const one = draft(
    'Ana Ruiz dejó el Banco de Lugo (BDL). Ruiz vive en Lugo, en la calle Mayor. El BDL y el Banco callan en Navidad.',
    { people: ['Ana Ruiz'], places: ['Lugo'], organizations: ['Banco de Lugo'] },
  );
  expect(namesOf(one)).toEqual([
    'person Ana Ruiz',
    'organization Banco de Lugo',
    'organization BDL',
    'person Ruiz',
    'place Lugo',
    'other Mayor',
    'organization BDL',
    'organization Banco',
    'other Navidad',
  ]);
});

test('the last word of a body names no street, and its first one opens no sentence', () => {
  const one = draft('Frente a Frente Mayor. Frente al mar, en la calle Mayor.', {
    organizations: ['Frente Mayor'],
  });
  expect(namesOf(one)).toEqual(['organization Frente Mayor', 'other Mayor']);
});

test('a text without one of its listed names teaches nothing', () => {
  expect(toTypedDraft(draft('Nadie vino.', { people: ['Ana Ruiz'] }))).toBeNull();
});

test('every labelled draft can be learned from', () => {
  const lost = [...KIND_DRAFTS, ...OWN_DRAFTS].flatMap((file) =>
    readDraftCases(file).filter((one) => toTypedDraft(one) === null),
  );
  expect(lost.map(({ shows }) => shows)).toEqual([]);
});

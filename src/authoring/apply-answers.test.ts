import { expect, test } from 'vitest';
import { toProblem } from '../annotate/problems.ts';
import type { FileProblem } from '../load/problem.ts';
import { applyAnswers, toAnswerExamples } from './apply-answers.ts';

const FILE = 'content/articles/uno.md';
const SOURCE = `---
title: x
answers:
  - warning: claim-unattributed
    about: paz
    reason: El texto no lo dice.
  - { warning: name-unknown, about: Soyuz, reason: Es un cohete. }
---

Texto.
`;
const ANSWERS = [
  { warning: 'claim-unattributed', about: 'paz', reason: 'El texto no lo dice.' },
  { warning: 'name-unknown', about: 'Soyuz', reason: 'Es un cohete.' },
];
const files = [{ file: FILE, answers: ANSWERS, source: SOURCE }];
const warn = (code: string, message: string, file = FILE): FileProblem => ({
  code,
  severity: 'warning',
  file,
  line: 1,
  message,
});
const UNATTRIBUTED = warn('claim-unattributed', 'La afirmación «paz» queda sin atribuir.');
const UNKNOWN = warn('name-unknown', '«Soyuz» no tiene ficha.');

test('what is answered is silent', () => {
  expect(applyAnswers([UNATTRIBUTED, UNKNOWN], files)).toEqual([]);
});

test('what is about other words, of another sort or in another file is told', () => {
  const others = [
    warn('claim-unattributed', 'La afirmación «guerra» queda sin atribuir.'),
    warn('verb-far', 'El verbo de la afirmación «paz», «dijo», no está.'),
    warn('name-unknown', '«Soyuz» no tiene ficha.', 'content/articles/dos.md'),
  ];
  expect(applyAnswers([...others, UNATTRIBUTED, UNKNOWN], files)).toEqual(others);
});

test('a question about words of ours is answered by them, wherever they stand', () => {
  const from = [{ text: '34 alumnos', line: 3 }];
  const { message } = toProblem('own-figure-reckoned', null, {
    ...{ what: 'El resumen de la afirmación «paz»', words: '36 pasajeros', from },
  });
  const answer = { warning: 'own-figure-reckoned', about: '36 pasajeros', reason: '34 y 2.' };
  const problem = warn('own-figure-reckoned', message);
  const answered = [{ file: FILE, answers: [answer], source: SOURCE }];
  expect(applyAnswers([problem], answered)).toEqual([]);
  expect(
    applyAnswers([{ ...problem, message: message.replace('36', '63') }], answered),
  ).toHaveLength(2);
});

test('an error is never answered', () => {
  const error = { ...UNKNOWN, severity: 'error' as const };
  expect(applyAnswers([error, UNATTRIBUTED], files)[0]).toBe(error);
});

test('an answer that answers nothing is told, with its line', () => {
  expect(applyAnswers([UNKNOWN], files)).toEqual(
    [
      warn(
        'answer-stale',
        'La respuesta al aviso «claim-unattributed» sobre «paz» ya no responde a ninguno. Quítela de «answers».',
      ),
    ].map((problem) => ({ ...problem, line: 4 })),
  );
});

test('words quoted with other marks are answered by the words', () => {
  const quoted = warn('quotation-unclaimed', '“Apoyo total y firme” va entre comillas.');
  const answers = [{ warning: 'quotation-unclaimed', about: 'Apoyo total y firme', reason: 'x' }];
  expect(applyAnswers([quoted], [{ file: FILE, answers, source: SOURCE }])).toEqual([]);
});

test('each sort of warning that is left shows how it is answered', () => {
  expect(toAnswerExamples([UNATTRIBUTED, UNATTRIBUTED, UNKNOWN])).toBe(
    [
      'Un aviso que ya ha revisado se calla en la cabecera de su artículo, en «answers», con el motivo:',
      '  - { warning: claim-unattributed, about: "paz", reason: … }',
      '  - { warning: name-unknown, about: "Soyuz", reason: … }',
    ].join('\n'),
  );
  expect(toAnswerExamples([])).toBeNull();
  expect(
    toAnswerExamples([
      warn('unfinished', 'Falta escribir «description».'),
      warn('claims-waiting', '2 afirmaciones llevan «draft: true».'),
    ]),
  ).toBeNull();
});

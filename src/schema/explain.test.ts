import { describe, expect, test } from 'vitest';
import { articleSchema } from './article.ts';
import { explainSchemaError } from './explain.ts';
import { organizationSchema } from './organization.ts';

const CLAIM = { id: 'apoyo', quote: 'apoyo total', speaker: 'none', summary: 'Hay apoyo.' };
const ARTICLE = { title: 'Uno', description: 'Dos.', published: '2026-05-04' };

function explain(data: object, schema = articleSchema): string {
  const { error } = schema.safeParse(data);
  return error
    ? explainSchemaError(schema, data, error)
        .map(({ message }) => message)
        .join('\n')
    : '';
}

describe('what a hurried editor writes is told with what was meant', () => {
  test.each([
    ['kind', 'promesa', 'promise'],
    ['kind', 'Opinión', 'opinion'],
    ['kind', 'hecho', 'fact'],
    ['kind', 'promis', 'promise'],
    ['kind', 'deducción', 'inference'],
    ['speaker', 'nadie', 'none'],
    ['speaker', 'persona:ana-ruiz', 'person:ana-ruiz'],
    ['speaker', 'Persona: Ana Ruiz', 'person:ana-ruiz'],
    ['speaker', 'person:Ana Ruiz', 'person:ana-ruiz'],
    ['speaker', 'organización:kcna', 'organization:kcna'],
    ['speaker', 'lugar:Moscú', 'place:moscu'],
    ['speaker', 'grupo:los analistas', 'group:los analistas'],
    ['speaker', 'preson:ana', 'person:ana'],
  ])('%s: %s', (field, value, meant) => {
    const message = explain({ ...ARTICLE, claims: [{ ...CLAIM, [field]: value }] });
    expect(message).toContain(`El campo «${field}» de la afirmación «apoyo» tiene «${value}»`);
    expect(message).toContain(`¿Quiso decir «${meant}»?`);
  });

  test.each([
    ['titulo', 'title'],
    ['Título', 'title'],
    ['titel', 'title'],
    ['entradilla', 'description'],
    ['fecha', 'published'],
    ['tags', 'topics'],
    ['fuente', 'source'],
    ['borrador', 'draft'],
    ['afirmaciones', 'claims'],
    ['traslation', 'translation'],
  ])('the field %s', (field, meant) => {
    expect(explain({ ...ARTICLE, [field]: 'x' })).toContain(
      `El campo «${field}» no existe. ¿Quiso decir «${meant}»?`,
    );
  });

  test('where nothing is near, nothing is proposed', () => {
    expect(explain({ ...ARTICLE, veracidad: 'x' })).not.toContain('¿');
    expect(explain({ ...ARTICLE, claims: [{ ...CLAIM, speaker: 'Ana Ruiz' }] })).not.toContain('¿');
    expect(explain({ ...ARTICLE, claims: [{ ...CLAIM, kind: 'xyz' }] })).not.toContain('¿');
  });

  test('the kinds of an entry are known in Spanish', () => {
    const entry = { name: 'Uno', description: 'Dos.', kind: 'empresa' };
    expect(explain(entry, organizationSchema as unknown as typeof articleSchema)).toContain(
      '¿Quiso decir «company»?',
    );
  });
});

test('a field is named by what holds it, and by its number where that has no name', () => {
  const { summary: _, ...waiting } = CLAIM;
  const { id: __, ...nameless } = CLAIM;
  const message = explain({
    ...ARTICLE,
    claims: [waiting, nameless],
    dates: [{ quote: 'el jueves', date: '2026-05-07' }],
  });
  expect(message).toContain('Falta el campo «summary» de la afirmación «apoyo».');
  expect(message).toContain('Falta el campo «id» de la afirmación número 2.');
  expect(message).toContain('Falta el campo «event» de la fecha «el jueves».');
});

import { describe, expect, it } from 'vitest';
import { conjugate } from './conjugate.ts';
import { REPORTING_VERBS, findFiniteForm, findGerund, findParticiple } from './reporting-verbs.ts';

describe('conjugate', () => {
  it.each([
    ['afirmar', 'afirma afirmó afirmaba afirmará afirmaría', 'afirmado', 'afirmando'],
    ['decir', 'dice dijo decía dirá diría', 'dicho', 'diciendo'],
    ['sugerir', 'sugiere sugirió sugería sugerirá sugeriría', 'sugerido', 'sugiriendo'],
    ['sostener', 'sostiene sostuvo sostenía sostendrá sostendría', 'sostenido', 'sosteniendo'],
    ['prever', 'prevé previó preveía preverá prevería', 'previsto', 'previendo'],
    ['concluir', 'concluye concluyó concluía concluirá concluiría', 'concluido', 'concluyendo'],
    ['creer', 'cree creyó creía creerá creería', 'creído', 'creyendo'],
  ])('gives the forms of %s', (infinitive, singular, participle, gerund) => {
    const forms = conjugate(infinitive);
    expect(forms.singular.join(' ')).toBe(singular);
    expect([forms.participle, forms.gerund]).toEqual([participle, gerund]);
  });
});

describe('reporting verbs', () => {
  it('are about 140 and more', () => expect(REPORTING_VERBS.size).toBeGreaterThanOrEqual(140));

  it('are found by their forms, with their number', () => {
    expect(findFiniteForm('dijeron')).toMatchObject({
      verb: { infinitive: 'decir' },
      number: 'plural',
    });
    expect(findFiniteForm('come')).toBeNull();
    expect(findParticiple('reconocido')?.infinitive).toBe('reconocer');
    expect(findGerund('añadiendo')?.infinitive).toBe('añadir');
  });
});

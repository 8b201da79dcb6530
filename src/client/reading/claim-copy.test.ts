import { expect, test } from 'vitest';
import { toClaimText } from './claim-copy.ts';

const CLAIM = {
  quote: 'Kim invitó a Putin en un “momento conveniente”',
  speaker: 'Agencia Central de Noticias de Corea',
  form: 'cita parcial · dijo',
  title: 'Kim promete a Putin apoyo',
  source: null,
  url: 'https://glosa.example/articulos/x/#a-x:~:text=y',
};

test('a copied claim says whose words it holds, from where, and how they are given', () => {
  expect(toClaimText(CLAIM)).toBe(`«Kim invitó a Putin en un “momento conveniente”»
— Agencia Central de Noticias de Corea (cita parcial · dijo)
Kim promete a Putin apoyo
Fuente original no indicada
https://glosa.example/articulos/x/#a-x:~:text=y`);
});

test('a copied claim names its source and writes quotes inside quotes', () => {
  const text = toClaimText({ ...CLAIM, quote: 'dijo «sí» dos veces', source: 'Reuters' });
  expect(text).toContain('«dijo “sí” dos veces»');
  expect(text).toContain('Fuente: Reuters');
});

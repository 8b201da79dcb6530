import { describe, expect, test } from 'vitest';
import { authorSchema } from '../schema/author.ts';
import { slugSchema } from '../schema/ids.ts';
import { signByline } from './sign-byline.ts';

const KNOWN = [
  { id: 'marta-rios', name: 'Marta Ríos', formerly: ['m-rios'] },
  { id: 'redaccion', name: 'Redacción de Glosa', formerly: [] },
  { id: 'ramon-y-cajal', name: 'Santiago Ramón y Cajal Pérez', formerly: [] },
].map(({ id, ...data }) => ({ id: slugSchema.parse(id), data: authorSchema.parse(data) }));

describe('a byline leads to those who sign, and to nobody else', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Marta Ríos', ['marta-rios'], []],
    ['Por MARTA RÍOS', ['marta-rios'], []],
    ['M. Rios', ['marta-rios'], []],
    ['Redacción', ['redaccion'], []],
    ['Redacción de Glosa', ['redaccion'], []],
    ['Texto: Marta Ríos', ['marta-rios'], []],
    ['Lía Prado y Marta Ríos', ['lia-prado', 'marta-rios'], ['Lía Prado']],
    ['Lía Prado, Tomás Rey', ['lia-prado', 'tomas-rey'], ['Lía Prado', 'Tomás Rey']],
    ['Lía Prado / EFE', ['lia-prado', 'efe'], ['Lía Prado', 'EFE']],
    ['Lía Prado, Lia Prado', ['lia-prado'], ['Lía Prado']],
    ['José Ortega y Gasset', ['jose-ortega-y-gasset'], ['José Ortega y Gasset']],
    ['Santiago Ramón y Cajal Pérez y Lía Prado', ['ramon-y-cajal', 'lia-prado'], ['Lía Prado']],
    ['Lía Prado y Santiago Ramón y Cajal Pérez', ['lia-prado', 'ramon-y-cajal'], ['Lía Prado']],
    ['José Ortega y Gasset y Lía Prado', [], []],
    [
      'Ana Gil y Luz Paz y Eva Sanz',
      ['ana-gil', 'luz-paz', 'eva-sanz'],
      ['Ana Gil', 'Luz Paz', 'Eva Sanz'],
    ],
    ['Santiago Ramón y Cajal Pérez; Lía Prado', ['ramon-y-cajal', 'lia-prado'], ['Lía Prado']],
    ['redaccion@meseta.example (Nuria Soler)', ['nuria-soler'], ['Nuria Soler']],
    ['María de la O Lejárraga', ['maria-de-la-o-lejarraga'], ['María de la O Lejárraga']],
    ['Prado, Lía', [], []],
    ['Marta Ríos, corresponsal en Moscú', [], []],
    ['admin', [], []],
    ['Admin', [], []],
    ['pepe', [], []],
    ['nuria@meseta.example', [], []],
    ['https://meseta.example/autores/nuria', [], []],
    ['Con información de las agencias', [], []],
    ['<script>alert(1)</script>', [], []],
    ['..', [], []],
    ['Ана Иванова', [], []],
  ])('«%s»', (byline, authors, newNames) => {
    expect(signByline(byline, KNOWN)).toEqual({ authors, newNames });
  });
});

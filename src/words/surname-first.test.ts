import { expect, test } from 'vitest';
import { sortByName, toLetter } from './collation.ts';
import { toSurnameFirst } from './surname-first.ts';

test.each([
  ['Vladimir Putin', 'Putin  Vladimir'],
  ['Fernando de la Rúa', 'Rúa  Fernando de la'],
  ['Ursula von der Leyen', 'Leyen  Ursula von der'],
  ['Charles de Gaulle', 'Gaulle  Charles de'],
  ['José María Aznar', 'Aznar  José María'],
  ['José Luis Rodríguez Zapatero', 'Rodríguez Zapatero  José Luis'],
  ['María Teresa Fernández de la Vega', 'Fernández de la Vega  María Teresa'],
  ['Pedro Sánchez Pérez-Castejón', 'Sánchez Pérez-Castejón  Pedro'],
  ['José Ortega y Gasset', 'Ortega y Gasset  José'],
  ['José de San Martín', 'San Martín  José de'],
  ['Adela Alonso Pérez', 'Alonso Pérez  Adela'],
  ['Juan Carlos Martín Pérez', 'Martín Pérez  Juan Carlos'],
  ['George W. Bush', 'Bush  George W.'],
  ['Felipe VI', 'Felipe VI'],
  ['Juan Pablo II', 'Juan Pablo II'],
  ['Zico', 'Zico'],
  ['Ñuño Ñáñez', 'Ñáñez  Ñuño'],
])('«%s» is put in order as «%s»', (name, expected) => {
  expect(toSurnameFirst({ name, aliases: [] })).toBe(expected);
});

test('an editor says what the name does not, and a hyphen tells a Korean one', () => {
  const kim = { name: 'Kim Jong Un', aliases: [] };
  expect(toSurnameFirst({ ...kim, sortName: 'Kim Jong Un' })).toBe('Kim Jong Un');
  expect(toSurnameFirst({ ...kim, aliases: ['Kim Jong-un'] })).toBe('Kim Jong Un');
  expect(
    toSurnameFirst({
      name: 'Luiz Inácio Lula da Silva',
      aliases: [],
      sortName: 'Lula da Silva, Luiz Inácio',
    }),
  ).toBe('Lula da Silva  Luiz Inácio');
});

test('letters and order follow: Kim under K, Putin under P, one surname before two', () => {
  const names = ['Vladimir Putin', 'Ana García Márquez', 'Zoe García', 'Fernando de la Rúa'].map(
    (name) => toSurnameFirst({ name, aliases: [] }),
  );
  expect(names.map(toLetter)).toEqual(['P', 'G', 'G', 'R']);
  expect(sortByName(names, (name) => name)[0]).toBe('García  Zoe');
});

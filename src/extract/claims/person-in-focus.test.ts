import { describe, expect, test } from 'vitest';
import { readModel } from '../../cli/read-model.ts';
import { extract } from '../index.ts';

const model = readModel();

function lastSpeaker(text: string): string | undefined {
  const options = { published: '2026-11-28', timeZone: 'Europe/Madrid', register: [], model };
  return extract(text, options).claims.at(-1)?.speaker?.text;
}

describe('a description of somebody', () => {
  test.each([
    [
      '«No era suficiente», opina Domingo Celma. El camionero añadió que esperó horas.',
      'Domingo Celma',
    ],
    [
      'Le tocó el turno a Marta Ruiz. La bióloga vasca cree que la sal venía de lejos.',
      'Marta Ruiz',
    ],
    [
      'El consejero Alejandro Ruiz habló de los médicos.\n\nEl vallisoletano aseguró que llegarán en mayo.',
      'Alejandro Ruiz',
    ],
    [
      'Oriol Vila rebajó ayer las expectativas. El presidente de Esquerra avisó de que no hay prisa.',
      'Oriol Vila',
    ],
    [
      'La alta representante, Kaja Kallas, habló por la tarde. La jefa de la diplomacia indicó que no habrá tregua.',
      'Kaja Kallas',
    ],
    ['Quien no calla es Héctor Daer. El jefe de la CGT advirtió que habrá paro.', 'Héctor Daer'],
    ['Ana Mir leyó la carta en silencio. «Me voy», dijo la mujer.', 'Ana Mir'],
    [
      'El fiscal Carlos Torres dijo que ocho están identificados. El funcionario agregó que hay doce armas.',
      'Carlos Torres',
    ],
    [
      'El gobernador regional, Luis Neyra, calló. La autoridad regional sostuvo que faltan recursos.',
      'Luis Neyra',
    ],
    ['El decano Arnaldo Lachira salió. El galeno recordó que hay camas.', 'Arnaldo Lachira'],
    [
      'La alcaldesa Fanny Arreola cerró once escuelas. La edil exhortó a los vecinos a no salir.',
      'Fanny Arreola',
    ],
    [
      'La directora del banco, Gabriela Siller, lo lamentó. «Es un error», subrayó la economista.',
      'Gabriela Siller',
    ],
    [
      'Pilar Alegría afirmó que Jorge Azcón no cambiará. «Que vote la gente», retó la dirigente socialista.',
      'Pilar Alegría',
    ],
    [
      'La actriz Ramona Luna murió ayer. Lo dijo su hijo, Facundo Luna. La actriz contó que fue costurera.',
      'Ramona Luna',
    ],
    [
      'La presidenta de la Comisión de Ambiente, Ruth Luque, citó al ministro. La legisladora anunció que pedirá la lista.',
      'Ruth Luque',
    ],
    [
      'El presidente Jorge Azcón habló el lunes.\n\nVolverá José Luis Bancalero. También sale Octavio López. Según el presidente, lo habían pedido.',
      'Jorge Azcón',
    ],
  ])('is the person whom the sentences before name last in «%s»', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    ['Luis Paz murió en marzo. La viuda dijo que no hubo entierro.', 'La viuda'],
    [
      'Black Heron robó los datos. Ana Mir lo descubrió. La operadora asegura que avisó a todos.',
      'La operadora',
    ],
    [
      'El secretario Javier Alberdi no lo ve. «Me duele mucho la pierna», contó el niño.',
      'el niño',
    ],
  ])('is somebody else in «%s»', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('who holds the turn', () => {
  test.each([
    ['Más tajante es Luisa Pla, portavoz vecinal: «No pasarán».', 'Luisa Pla, portavoz vecinal'],
    ['Más cauto se mostró Pedro Sanz. «Habrá que ver», dijo.', 'Pedro Sanz'],
    [
      'La familia habla por boca de Juan Gil, su abogado. «Lo confundieron con otro», dice.',
      'Juan Gil',
    ],
    ['Marta Ruiz vio el río. «Esto se muere», centró el debate.', 'Marta Ruiz'],
    ['En la plaza salió una voz: «¡Fuera de aquí!».', 'una voz'],
    [
      'Yolanda Chamorro iba con su hermana. «Corría mucho», relató desde el Hospital Central.',
      'Yolanda Chamorro',
    ],
    [
      'El fiscal Javier Flores calló. El gobernador Samuel García evitó hablar del caso, pero en sus redes escribió que confía en los jueces.',
      'El gobernador Samuel García',
    ],
    [
      'Gustavo Costas elogió a Adrián Martínez, de quien dijo que «es un animal del área».',
      'Gustavo Costas',
    ],
    [
      'Un funcionario que habla a diario con Javier Milei aseguró que no habrá acuerdo.',
      'Un funcionario que habla a diario con Javier Milei',
    ],
    ['«No vuelvo», escribió el hasta ahora consejero en sus redes.', 'el hasta ahora consejero'],
    ['A Juan Gil los elogios le dan pudor. «Prefiero el silencio de casa», confiesa.', 'Juan Gil'],
  ])('is told by how his name comes in «%s»', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('the sentence before', () => {
  test('is told by whom «así lo» or «lo» names', () => {
    const text = 'Dos personas siguen desaparecidas. Así lo ha confirmado la policía.';
    expect(lastSpeaker(text)).toBe('la policía');
    expect(lastSpeaker('Marta Ruiz no volverá. Lo asume la maestra.')).toBeUndefined();
  });
});

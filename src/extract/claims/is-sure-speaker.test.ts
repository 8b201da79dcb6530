import { describe, expect, test } from 'vitest';
import { readModel } from '../../cli/read-model.ts';
import { extract } from '../index.ts';

const model = readModel();

function lastClaim(text: string): { speaker: string | undefined; check: boolean | undefined } {
  const options = { published: '2026-11-28', timeZone: 'Europe/Madrid', register: [], model };
  const claim = extract(text, options).claims.at(-1);
  return { speaker: claim?.speaker?.text, check: claim?.check };
}

describe('a speaker who is not named beside the verb', () => {
  test.each([
    ['Según Juan Gil, la obra va bien. Pero ha reconocido que falta dinero.', 'Juan Gil'],
    ['Juan Gil ganó la carrera de Soria. En la meta confesó que sufrió mucho.', 'Juan Gil'],
    ['«Ana Mir no volverá», avisó Juan Gil. Más tarde matizó que lo pensará.', 'Juan Gil'],
    ['Juan Gil criticó el fallo y anunció que recurrirá.', 'Juan Gil'],
    ['Eva Ros compró el solar en 2019. Sostiene que pagó lo justo.', 'Eva Ros'],
    ['Eva Ros cree que el dólar subirá. También prevé que caerá el empleo.', 'Eva Ros'],
  ])('is beyond doubt in «%s»', (text, speaker) => {
    expect(lastClaim(text)).toEqual({ speaker, check: false });
  });

  test.each([
    'El alcalde Juan Gil inauguró la plaza. Le acompañaba la concejala Ana Mir. Dijo que costó mucho.',
    'Juan Gil y Ana Mir debatieron en la radio. Afirmó que subirán los impuestos.',
    'La policía detuvo a Juan Gil. Aseguró que actuó solo.',
    'Marta Sanz dimitió. El partido lo lamenta. Asegura que no hubo presiones.',
    'Eva Ros se reunió con Luis Paz. Dijo que hubo avances.',
    'A Eva Ros la esperaba Luis Paz. Dijo que llegaba tarde.',
    'Ana Mir preguntó a un guardia. Respondió que la calle estaba cerrada.',
    'Luis Paz operó a la niña. Contó que tenía fiebre y que lloraba.',
    'Eva Ros recibió un mensaje. Aseguraba que su cuenta estaba bloqueada.',
    'Eva Ros leyó el informe. Concluye que el puente es seguro.',
    'El entrenador Juan Gil sustituyó a Ana Mir. Se quejó de que nadie la avisó.',
    'Tras la visita de Ana Mir, el pueblo está dividido. Cree que la mina traerá trabajo.',
  ])('is to be looked at in «%s»', (text) => {
    expect(lastClaim(text).check).toBe(true);
  });
});

/** What is typed, and the group and a part of the text or address of the first result; null where there is none. */
export type SearchCase = readonly [typed: string, group: SearchGroup | null, first: string];

type SearchGroup = 'names' | 'claims' | 'articles';

/** Files beside the generated corpus and the real article, for what neither has. */
export const SEARCHED_FILES: Readonly<Record<string, string>> = {
  'places/espana.yaml': 'name: España\nkind: country\ncountry: ES\ndescription: País de Europa.\n',
  'places/coruna.yaml': 'name: A Coruña\nkind: city\ncountry: ES\ndescription: Ciudad gallega.\n',
  'organizations/onu.yaml':
    'name: Organización de las Naciones Unidas\nkind: international\ndescription: Organismo de casi todos los estados.\n',
  'articles/2015-12-30-cifras.md': `---
title: Cifras de la almazara
description: Texto para las pruebas.
published: '2015-12-30T10:00:00+00:00'
topics: [Pesca]
claims:
  - { id: c1, quote: vendió 12 500 tinajas, speaker: 'place:espana', verb: contó, summary: España cuenta que vendió 12 500 tinajas. }
---

España contó que vendió 12 500 tinajas. El muelle guardó 38.400 boyas y 7\u202F900 redes. La piraña y la cigüeña duermen en el desván; el médico habló de la fisura del ano.
`,
};

export const SEARCH_CASES: readonly SearchCase[] = [
  // Names.
  ['Putin', 'names', '/personas/vladimir-putin/'],
  ['vladimir', 'names', '/personas/vladimir-putin/'],
  ['kim', 'names', '/personas/kim-jong-un/'],
  ['Kim Jong Un', 'names', '/personas/kim-jong-un/'],
  ['jong un kim', 'names', '/personas/kim-jong-un/'],
  ['peskov', 'names', '/personas/dmitry-peskov/'],
  ['kremlin', 'names', '/organizaciones/kremlin/'],
  ['MOSCÚ', 'names', '/lugares/moscu/'],
  ['moscu', 'names', '/lugares/moscu/'],
  ['corea del norte', 'names', '/lugares/corea-del-norte/'],
  ['Rusia', 'names', '/lugares/rusia/'],
  ['japon', 'names', '/lugares/japon/'],
  ['Olga Ñandú', 'names', '/personas/olga-nandu/'],
  ['Instituto de Estudios Abalbán', 'names', '/organizaciones/instituto-de-estudios-abalban/'],
  ['villa abalban', 'names', '/lugares/villa-abalban/'],
  // Aliases and acronyms.
  ['KCNA', 'names', '/organizaciones/kcna/'],
  ['EEUU', 'names', '/lugares/estados-unidos/'],
  ['EE. UU.', 'names', '/lugares/estados-unidos/'],
  ['Kim Jong-un', 'names', '/personas/kim-jong-un/'],
  ['kim jongun', 'names', '/personas/kim-jong-un/'],
  ['RPDC', 'names', '/lugares/corea-del-norte/'],
  ['Norcorea', 'names', '/lugares/corea-del-norte/'],
  ['pionyang', 'names', '/lugares/pyongyang/'],
  ['Vladímir Putin', 'names', '/personas/vladimir-putin/'],
  ['ONU', 'names', '/organizaciones/onu/'],
  // One wrong letter.
  ['Vostochni', 'names', '/lugares/vostochny/'],
  ['Puttin', 'names', '/personas/vladimir-putin/'],
  ['vladmir', 'names', '/personas/vladimir-putin/'],
  ['Peksov', 'names', '/personas/dmitry-peskov/'],
  ['Ucraina', 'names', '/lugares/ucrania/'],
  ['Adela Abalban', 'names', '/personas/adela-abalban-abalban/'],
  // Without ñ, as a last resort.
  ['Espana', 'names', '/lugares/espana/'],
  ['españa', 'names', '/lugares/espana/'],
  ['coruna', 'names', '/lugares/coruna/'],
  ['olga nandu', 'names', '/personas/olga-nandu/'],
  ['pirana', 'articles', '/articulos/2015-12-30-cifras/'],
  ['piraña', 'articles', '/articulos/2015-12-30-cifras/'],
  ['ciguena', 'articles', '/articulos/2015-12-30-cifras/'],
  ['ano', 'articles', '/articulos/2015-12-30-cifras/'],
  // Descriptions.
  ['agencia estatal de noticias', 'names', '/organizaciones/kcna/'],
  ['portavoz del presidente', 'names', '/personas/dmitry-peskov/'],
  // Phrases.
  ['«apoyo total e incondicional»', 'claims', 'Kim Jong Un promete a Vladimir Putin'],
  ['“lucha justa”', 'claims', 'Rusia está actualmente comprometida'],
  ['"decenas de millones"', 'claims', 'Corea del Norte puede tener decenas'],
  ['«tren blindado»', 'articles', '/articulos/2023-09-14-'],
  ['Kim «momento conveniente»', 'claims', 'invitó a Putin'],
  ['"total apoyo"', null, ''],
  // Numbers.
  ['12500', 'claims', '12 500 tinajas'],
  ['12.500', 'claims', '12 500 tinajas'],
  ['12 500', 'claims', '12 500 tinajas'],
  ['38400', 'articles', '/articulos/2015-12-30-cifras/'],
  ['38 400 boyas', 'articles', '/articulos/2015-12-30-cifras/'],
  ['7.900', 'articles', '/articulos/2015-12-30-cifras/'],
  // Verbs and other words, in any form.
  ['prometer municiones', 'articles', '/articulos/2023-09-14-'],
  ['invitar a Putin', 'claims', 'invitó a Putin'],
  ['satélites de reconocimiento', 'claims', 'satélites de reconocimiento'],
  ['limusina', 'articles', '/articulos/2023-09-14-'],
  ['inspecciones abastos', 'claims', 'las inspecciones del mercado de abastos'],
  ['maestro rural', 'claims', 'sin maestros rurales'],
  ['biblioteca medianoche', 'claims', 'abrir las bibliotecas hasta la medianoche'],
  // As one asks in a hurry.
  ['quien dijo apoyo total', 'claims', 'Kim Jong Un promete a Vladimir Putin'],
  ['quién prometió municiones', 'articles', '/articulos/2023-09-14-'],
  ['qué ha dicho el Kremlin', 'names', '/organizaciones/kremlin/'],
  ['¿Quién es Kim?', 'names', '/personas/kim-jong-un/'],
  ['que dijo Putin', 'names', '/personas/vladimir-putin/'],
  ['la ONU', 'names', '/organizaciones/onu/'],
  ['corea norte', 'names', '/lugares/corea-del-norte/'],
  ['presidente de rusia', 'names', '/personas/vladimir-putin/'],
  ['presidente ruso', 'names', '/personas/vladimir-putin/'],
  ['Kim y Putin', 'claims', 'Kim Jong Un'],
  ['14 de septiembre de 2023', 'articles', '/articulos/2023-09-14-'],
  ['septiembre 2023 putin', 'articles', '/articulos/2023-09-14-'],
  ['limusinas', 'articles', '/articulos/2023-09-14-'],
  ['limuzina', 'articles', '/articulos/2023-09-14-'],
  ['tren blindados', 'articles', '/articulos/2023-09-14-'],
  ['municioness', 'claims', 'municiones'],
  ['cumbrre', 'claims', 'cumbre'],
  ['prometiendo apoyo', 'claims', 'Kim Jong Un promete a Vladimir Putin'],
  ['invitaron a Putin', 'claims', 'invitó a Putin'],
  ['PUTIN!!', 'names', '/personas/vladimir-putin/'],
  // Nonsense.
  ['zzzxq', null, ''],
  ['<script>alert(1)</script>', null, ''],
  ['Trotski en Coyoacán', null, ''],
];

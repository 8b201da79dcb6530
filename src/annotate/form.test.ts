import { describe, expect, test } from 'vitest';
import { slugSchema } from '../schema/ids.ts';
import { findSpeech } from '../text/speech/find-speech.ts';
import { computeForm } from './form.ts';
import { annotateArticle, mergeRanges, NO_META, toLexicon } from './index.ts';

function toBlocks(text: string) {
  return [{ start: 0, end: text.length, tag: 'p', isQuoted: false }];
}

describe('the form of a claim', () => {
  test.each([
    ['all inside', 'dijo «sí quiero» ayer', ['sí quiero'], 'direct'],
    ['with the marks', 'dijo «sí quiero» ayer', ['«sí quiero»'], 'direct'],
    ['partly inside', 'dijo «sí quiero» ayer', ['dijo «sí quiero»'], 'mixed'],
    ['cut by the end of the quotation', 'dijo «sí quiero» ayer', ['quiero» ayer'], 'mixed'],
    ['outside', 'dijo «sí quiero» ayer', ['ayer'], 'indirect'],
    ['only a mark inside', 'dijo «sí» ayer', ['» ayer'], 'indirect'],
    ['two parts, both inside', '«sí» dijo «no»', ['sí', 'no'], 'direct'],
    ['two parts, one inside', '«sí» dijo que no', ['sí', 'que no'], 'mixed'],
    ['over two quotations', 'dijo que «sí» y «no» ya', ['«sí» y «no»'], 'mixed'],
    ['two quotations and a sign between', 'dijo: «sí», «no»', ['«sí», «no»'], 'direct'],
  ])('%s', (_, text, parts, form) => {
    const ranges = parts.map((part) => {
      const start = text.indexOf(part);
      return { start, end: start + part.length };
    });
    expect(
      computeForm(
        text,
        ranges,
        mergeRanges(findSpeech({ text, blocks: toBlocks(text), strong: [] })),
      ),
    ).toBe(form);
  });
});

/** The form of a claim whose quote stands in a Markdown text. */
function formIn(markdown: string, quote: string): string | undefined {
  const claim = { id: slugSchema.parse('c'), quote, speaker: { type: 'none' as const } };
  const others = { summary: 's', kind: 'fact' as const, draft: false, prefix: '' };
  const meta = { ...NO_META, claims: [{ ...claim, ...others }] };
  const { annotations, problems } = annotateArticle(
    { markdown, linesBefore: 0, meta },
    toLexicon([]).lexicon,
  );
  expect(problems).toEqual([]);
  return annotations.claims[0]?.form;
}

/** The form of a claim whose form the editor states, and what is wrong with that. */
function formStated(markdown: string, quote: string, form: 'direct' | 'mixed' | 'indirect') {
  const claim = { id: slugSchema.parse('c'), quote, speaker: { type: 'none' as const }, form };
  const others = { summary: 's', kind: 'fact' as const, draft: false, prefix: '' };
  const meta = { ...NO_META, claims: [{ ...claim, ...others }] };
  const { annotations, problems } = annotateArticle(
    { markdown, linesBefore: 0, meta },
    toLexicon([]).lexicon,
  );
  const [found] = annotations.claims;
  return [found?.form, found?.isFormStated ?? false, problems.map(({ code }) => code)];
}

describe('a form that the editor states', () => {
  test.each([
    [
      'words that no sign shows',
      'Nunca pensé en dimitir, la verdad.',
      'Nunca pensé en dimitir',
      'direct',
    ],
    [
      'what begins with a capital',
      'Que venga quien quiera. Aquí estamos.',
      'Que venga quien quiera',
      'direct',
    ],
    ['a word that ends like «que»', 'Salió del parque nunca vencida.', 'nunca vencida', 'direct'],
  ] as const)('is believed for %s', (_, markdown, quote, form) => {
    expect(formStated(markdown, quote, form)).toEqual(['direct', true, []]);
  });

  test.each([
    ['direct', 'Dijo: «Nunca pensé en dimitir».', 'Nunca pensé en dimitir', 'direct'],
    ['mixed', 'Dijo que «nunca» pensó en dimitir.', 'Dijo que «nunca» pensó', 'mixed'],
    ['indirect', 'Dijo que nunca pensó en dimitir.', 'nunca pensó en dimitir', 'indirect'],
  ] as const)('is as good as none where the signs say so too: %s', (_, markdown, quote, form) => {
    expect(formStated(markdown, quote, form)).toEqual([form, false, []]);
  });

  test.each([
    [
      'marks',
      'Dijo: «Nunca pensé en dimitir».',
      'Nunca pensé en dimitir',
      'indirect',
      'form-shown',
    ],
    [
      'marks around a part',
      'Dijo que «nunca» lo pensó.',
      'Dijo que «nunca» lo',
      'direct',
      'form-shown',
    ],
    ['a dash', '—Nunca pensé en dimitir —dijo Prado—.', 'Nunca pensé en', 'mixed', 'form-shown'],
    ['no marks', 'Nunca pensé en dimitir, la verdad.', 'Nunca pensé en', 'mixed', 'form-mixed'],
    [
      '«que» before',
      'Dijo que nunca pensó en dimitir.',
      'nunca pensó en',
      'direct',
      'form-reported',
    ],
    [
      '«que» at the head',
      'Dijo que nunca pensó en dimitir.',
      'que nunca pensó',
      'direct',
      'form-reported',
    ],
    [
      '«si» before',
      'Preguntó si nunca lo pensaron bien.',
      'nunca lo pensaron',
      'direct',
      'form-reported',
    ],
  ] as const)('is an error against %s', (_, markdown, quote, form, code) => {
    expect(formStated(markdown, quote, form)[2]).toEqual([code]);
  });
});

const INTERVIEW = `**P.** ¿Piensa dimitir?

**R.** Estoy más fuerte que nunca.`;
const PLAIN_INTERVIEW = `P. ¿Piensa dimitir?

R. Estoy más fuerte que nunca. Y sigo.`;
const NAMED_INTERVIEW = `El País: ¿Piensa dimitir?

Ana Prado: Estoy más fuerte que nunca.

El País: ¿Y su partido?

Ana Prado: Me apoya entero.`;
const INITIALS = `A. P.: Mañana votamos la ley.

L. R.: No estoy de acuerdo.

A. P.: Entonces pierde el país.

L. R.: Ganará sin usted.`;
const BOLD = `**¿Piensa usted dimitir?**

No, estoy más fuerte que nunca.

Mi partido me apoya entero.

**¿Y mañana?**

Tampoco lo haré mañana.

La entrevista acabó con un café.`;

describe('what is given as it was said is a direct quotation', () => {
  test.each([
    ['turns of one line', 'P. ¿Piensa dimitir? R. No voy a dimitir. P. ¿Y?', 'No voy a dimitir'],
    ['turns of one line with colons', 'P: ¿Dimite? R: —No voy a dimitir.', 'No voy a dimitir'],
    ['a question of one line', 'P. ¿Piensa dimitir? R. No, nunca.', '¿Piensa dimitir?'],
    ['marks that another closes', 'Prado: «No voy a dimitir", y calló.', 'No voy a dimitir'],
    [
      'straight marks that another closes',
      'Prado: "No voy a dimitir», y calló.',
      'No voy a dimitir',
    ],
    ['marks around an aside', '«No voy a dimitir —dijo Prado— nunca», oyó.', 'No voy a dimitir'],
    ['words after an aside', '«No —dijo Prado— voy a dimitir nunca», oyó.', 'voy a dimitir nunca'],
    ['an aside of the speaker', '«El plan —que es malo— no sirve», dijo.', 'El plan —que es malo—'],
    ['«—digo yo—»', '«El plan —digo yo, con tiempo— no sirve», dijo.', 'digo yo, con tiempo'],
    ['dialogue', '—No voy a dimitir mañana —dijo Prado—.', 'No voy a dimitir mañana'],
    ['dialogue that goes on', '—No voy —dijo Prado—. Mañana hablamos.', 'Mañana hablamos'],
    ['dialogue typed with hyphens', '-No voy a dimitir -dijo Prado-.', 'No voy a dimitir'],
    ['dialogue typed with en dashes', '–No voy a dimitir –dijo Prado–.', 'No voy a dimitir'],
    ['dialogue with spaces', '— No voy a dimitir — dijo Prado.', 'No voy a dimitir'],
    ['dialogue with one space', '— No voy a dimitir mañana —dijo Prado—.', 'No voy a dimitir'],
    ['dialogue with spaces before alone', '– No voy a dimitir –dijo Prado.', 'No voy a dimitir'],
    [
      'a question of a dialogue',
      'Entró.\n\n—¿Quién va a dimitir?\n\n—Nadie.',
      '¿Quién va a dimitir?',
    ],
    ['lines of a dialogue', '—¿Quién va a dimitir?\n—Nadie del partido.', 'Nadie del partido'],
    ['dialogue typed with two hyphens', '-- No voy a dimitir -- dijo Prado.', 'No voy a dimitir'],
    ['dialogue between two hyphens', '--No voy a dimitir-- dijo Prado.', 'No voy a dimitir'],
    ['a dash after a colon', 'Prado respondió: —No voy a dimitir —insistió.', 'No voy a dimitir'],
    ['a dash after a name', 'Prado: —No voy a dimitir.', 'No voy a dimitir'],
    ['a question in italics', '*¿Dimite usted?*\n\nNo voy a dimitir.', 'No voy a dimitir'],
    ['a question as a heading', '### ¿Dimite?\n\nNo voy a dimitir.', 'No voy a dimitir'],
    [
      'two who speak, one of himself',
      '**Pedro Prado:** No voy a dimitir.\n\n**Ana Ruiz:** Debería.',
      'No voy a dimitir',
    ],
    ['marks of another script', 'Dijo 「No voy a dimitir」 y ´calló´.', 'No voy a dimitir'],
    ['a block quote', '> He cumplido con todas mis obligaciones.', 'He cumplido con todas'],
    [
      'a block quote of two paragraphs',
      '> Uno de mis actos.\n>\n> He cumplido ya.',
      'He cumplido ya',
    ],
    ['a list in a block quote', '> - He cumplido con todo\n> - No debo nada', 'No debo nada'],
    ['a block quote with its author', '> He cumplido ya.\n> — Ana Prado', 'He cumplido ya'],
    ['a bold answer', INTERVIEW, 'más fuerte que nunca'],
    ['a bold answer alone', 'Habló.\n\n**R.** Estoy más fuerte que nunca.', 'más fuerte que nunca'],
    ['a plain answer', PLAIN_INTERVIEW, 'más fuerte que nunca. Y sigo'],
    ['a plain question', PLAIN_INTERVIEW, '¿Piensa dimitir?'],
    ['an answer with dashes', 'P.— ¿Dimite?\n\nR.— Más fuerte que nunca.', 'Más fuerte que nunca'],
    ['names and colons', NAMED_INTERVIEW, 'Me apoya entero'],
    ['bold names', '**Periodista:** ¿Dimite?\n\n**Prado:** Estoy muy fuerte.', 'Estoy muy fuerte'],
    ['initials', INITIALS, 'Ganará sin usted'],
    ['a plain answer to a bold question', BOLD, 'estoy más fuerte que nunca'],
    ['a plain answer of two paragraphs', BOLD, 'Mi partido me apoya'],
    ['single marks', "Dijo: 'No voy a dimitir mañana'.", 'No voy a dimitir'],
    ['curly single marks', 'Dijo: ‘No voy a dimitir mañana’.', 'No voy a dimitir'],
    ['German marks', 'Dijo: „No voy a dimitir mañana“.', 'No voy a dimitir'],
    ['angles inward', 'Dijo: »No voy a dimitir mañana«.', 'No voy a dimitir'],
    ['one mark for both', 'Dijo: ”No voy a dimitir mañana”.', 'No voy a dimitir'],
    ['two strokes', "Dijo: ''No voy a dimitir mañana''.", 'No voy a dimitir'],
    ['two graves and two strokes', "Dijo ``No voy a dimitir'' y calló.", 'No voy a dimitir'],
    ['angles in two strokes', 'Dijo: <<No voy a dimitir mañana>>.', 'No voy a dimitir'],
    ['low and high marks', 'Dijo: „No voy a dimitir mañana”.', 'No voy a dimitir'],
    ['angled marks', 'Dijo: ‹No voy a dimitir mañana›.', 'No voy a dimitir'],
    ['a paragraph reopened', 'Dijo: «No voy.\n\n»Nadie lo hará nunca».', 'Nadie lo hará nunca'],
    [
      'two paragraphs reopened',
      'Dijo: «No voy.\n\n»Nadie.\n\n»Y nunca más será».',
      'Y nunca más será',
    ],
    ['over two paragraphs', 'Dijo: «No voy a ir.\n\n»Nadie».', 'No voy a ir. […] Nadie'],
    ['borrowed words', 'Calificó la ley de «cobarde» ayer.', 'cobarde'],
    [
      'speech again after a stop',
      '—¿Va? —dijo él. —No voy a dimitir —dijo ella.',
      'No voy a dimitir',
    ],
    ['speech again after a colon', '—¡No! —gritó. Y añadió: —¡Nunca dimito!', 'Nunca dimito'],
    ['words before a dash and a comma', '—No voy a dimitir—, dijo Prado ayer.', 'No voy a dimitir'],
    [
      'dialogue with hyphens and spaces',
      '\\- No voy a dimitir \\- dijo Prado.',
      'No voy a dimitir',
    ],
    ['a block quote in another', '> Contó:\n>\n> > No voy a dimitir.', 'No voy a dimitir'],
    ['a block quote before its author', '> He cumplido ya. —Ana Prado', 'He cumplido ya'],
    ['answers with two signs', 'P.: ¿Dimite?\n\nR.: No voy a dimitir.', 'No voy a dimitir'],
    ['answers with a bracket', 'P) ¿Dimite?\n\nR) No voy a dimitir.', 'No voy a dimitir'],
    ['answers with a hyphen', 'P- ¿Dimite?\n\nR- No voy a dimitir.', 'No voy a dimitir'],
    ['answers on the next line', 'P. ¿Dimite?\nR. No voy a dimitir.', 'No voy a dimitir'],
    ['answers beside bold questions', '**¿Dimite usted?** No voy a dimitir.', 'No voy a dimitir'],
    [
      'offices in a transcript',
      'El presidente: No voy a irme.\n\nLa oposición: Váyase.\n\nEl presidente: Nunca me iré.',
      'Nunca me iré',
    ],
    [
      'names in capitals in a transcript',
      'El señor **PÉREZ**: No voy.\n\nLa señora **RUIZ**: Váyase.\n\nEl señor **PÉREZ**: Nunca me iré.',
      'Nunca me iré',
    ],
  ])('%s', (_, markdown, quote) => {
    expect(formIn(markdown, quote)).toBe('direct');
  });
});

describe('what is not given as it was said is none', () => {
  test.each([
    [
      'the aside of a dialogue',
      '—No voy —dijo Prado muy enfadada—. No.',
      'dijo Prado muy enfadada',
    ],
    ['what follows an aside', '—No voy —dijo Prado. Se marchó a casa.', 'Se marchó a casa'],
    ['a paragraph after a dialogue', '—No voy.\n\nSe marchó a casa.', 'Se marchó a casa'],
    [
      'an enumeration with dashes',
      'Pide:\n\n—bajar el IVA;\n\n—subir el salario.',
      'subir el salario',
    ],
    ['an aside between two hyphens', 'El plan -- el más caro -- se aprobó.', 'el más caro'],
    ['what follows a dash after a colon', 'Dijo: —No —insistió—. Cerró la puerta.', 'insistió'],
    ['a heading that asks', '## ¿Qué necesita usted?\n\nEl plazo acaba hoy.', 'El plazo acaba hoy'],
    [
      'a list with bold heads',
      '**Madrid:** Lloverá mucho.\n\n**Sevilla:** Hará sol.',
      'Lloverá mucho',
    ],
    ['a dateline', '— Madrid, 3 de mayo — El precio sube.', 'El precio sube'],
    ['a minus', '-15 grados marcó ayer la sierra', 'grados marcó ayer'],
    [
      'who is quoted in a block quote',
      '> He cumplido ya.\n> — Ana Prado, ministra',
      'Ana Prado, ministra',
    ],
    ['who is quoted below', '> He cumplido ya.\n>\n> — Ana Prado, ministra', 'Ana Prado, ministra'],
    ['after an interview', BOLD, 'La entrevista acabó'],
    ['what follows a dash and a comma', '—No voy—, dijo Prado ayer.', 'dijo Prado ayer'],
    ['who is quoted behind the words', '> He cumplido ya. —Ana Prado', 'Ana Prado'],
    [
      'the narrator between two sentences',
      '—No voy. —Prado golpeó la mesa—. Nunca.',
      'golpeó la mesa',
    ],
    [
      'a box of the newsroom',
      '> **Nota de la redacción:** el texto se ha corregido.',
      'el texto se ha corregido',
    ],
    [
      'a hyphen between two prices',
      '\\- El pan \\- 3 euros ayer en Madrid',
      'euros ayer en Madrid',
    ],
    ['a bold question in a plain text', '**¿Qué pasó?** El río creció ayer.', 'El río creció ayer'],
    [
      'what is listed for offices',
      'El presidente: sueldo anual de 90.000.\n\nLa fiscal: sueldo anual de 80.000.',
      'sueldo anual de 80.000',
    ],
    ['a name with an initial', 'R. Pérez dijo que vendría mañana.', 'vendría mañana'],
    [
      'a list of places',
      'Madrid: sol todo el día.\n\nLugo: lluvia todo el día.',
      'lluvia todo el día',
    ],
    ['heads of a list', '**Nota:** pesa mucho.\n\n**Nota:** pesa poco.', 'pesa poco'],
    ['one label', 'Fuente: el ministerio de ayer.', 'el ministerio de ayer'],
    [
      'an explanation under questions',
      '**¿Qué ha pasado?**\n\nEl río creció ayer.',
      'El río creció ayer',
    ],
    ['a title', 'Vieron la película «El padrino» ayer.', 'la película «El padrino»'],
    ['a title of somebody', 'Leyó la novela de Rulfo «Pedro Páramo».', 'Pedro Páramo'],
    ['a ship', 'Zarpó el buque «Esperanza del Mar» ayer.', 'el buque «Esperanza del Mar»'],
    ['a nickname', 'Detuvieron a Juan Pérez, alias «el Sordo».', 'Pérez, alias «el Sordo»'],
    ['what others call so', 'El llamado «pacto de los rápidos» fracasó.', 'pacto de los rápidos'],
    ['irony', 'Los «expertos» se equivocaron otra vez.', 'Los «expertos» se equivocaron'],
    ['irony in single marks', "Los 'expertos' se equivocaron otra vez.", "Los 'expertos' se"],
    ['apostrophes', "En L'Hospitalet y en Sant Boi's se votó.", "L'Hospitalet y en"],
    ['inches', 'Compró una tele de 55" y otra de 32" ayer.', 'una tele de 55" y otra'],
    ['years', "Los años '80 y los años '90 fueron duros.", "años '80 y los"],
  ])('%s', (_, markdown, quote) => {
    expect(formIn(markdown, quote)).toBe('indirect');
  });
});

// With each mark looked up among all the others they would take longer than a test may.
test('thousands of marks, dashes and labels are read in one pass', () => {
  const heavy = [
    '«a» '.repeat(100_000),
    '> a\n\n'.repeat(100_000),
    '—a —b— '.repeat(100_000),
    `—a${'. —A'.repeat(250_000)}`,
    `—a${'—, b'.repeat(250_000)}`,
    Array.from({ length: 60_000 }, (_, index) => `Ab${index}: ¿sí?\n\n`).join(''),
  ];
  for (const text of heavy)
    expect(
      findSpeech({
        text,
        blocks: [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: words }) => ({
          start: index,
          end: index + words.length,
          tag: 'p',
          isQuoted: words.startsWith('>'),
        })),
        strong: [],
      }),
    ).toBeInstanceOf(Array);
});

describe('an aside of the writer in marks is none', () => {
  test.each([
    [
      'between dashes',
      '«No voy —dijo Prado ante todos— a ir», oyó.',
      'dijo Prado ante todos',
      'indirect',
    ],
    [
      'between short dashes',
      '“No voy –le respondió Prado– a ir”, oyó.',
      'le respondió Prado',
      'indirect',
    ],
    ['up to the end', '«No voy a ir nunca —sostuvo Prado ayer».', 'sostuvo Prado ayer', 'indirect'],
    [
      'with the words around',
      '«No voy —dijo Prado— a ir», oyó.',
      'No voy —dijo Prado— a ir',
      'mixed',
    ],
  ])('%s', (_, markdown, quote, form) => {
    expect(formIn(markdown, quote)).toBe(form);
  });
});

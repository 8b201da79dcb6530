import { capitalize } from '../schema/capitalize.ts';
import type { Form } from '../annotate/index.ts';
import { type Content, type Html, html } from '../html/html.ts';
import { CORRECTIONS_TITLE } from './articles.ts';
import { COUNT_TERMS } from './entries.ts';
import { SECTION_NAMES } from './sections.ts';
import { FORM_NAMES } from './words.ts';

/** The page about the site and its method. */
export const METHOD_PAGE = {
  title: SECTION_NAMES.about,
  description:
    'Cómo se hacen estas páginas, qué significa cada marca y qué se comprueba antes de publicarlas.',
  gloss:
    'Una glosa es lo que un lector escribía al margen de un libro para explicarlo. Aquí el artículo va entero, tal como llegó, y las glosas van al lado: quién habla, de quién se habla, dónde ocurre y qué se afirma. Cada una está atada a las palabras exactas de las que sale, y desde ella se vuelve al texto.',
  form: 'La forma de una afirmación no la decide nadie: el programa la ve en las comillas, las rayas, los bloques de cita y los turnos de las entrevistas.',
  manners:
    'Las páginas no llevan publicidad, no siguen a quien las lee y funcionan sin JavaScript.',
} as const;

/** Above the parts of that page. */
export const METHOD_TITLES = {
  marks: 'Qué se señala',
  forms: 'Con qué palabras',
  verification: 'Qué se comprueba y qué no',
  unnamedSources: 'Fuentes anónimas',
  corrections: CORRECTIONS_TITLE,
  publisher: 'Quién publica',
} as const;

/** What is marked in a text, and what each mark means. */
export const MARKS: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: COUNT_TERMS.mentions,
    meaning:
      'Las palabras que nombran a una persona, una organización o un lugar de nuestros registros. Las encuentra el programa por el nombre. Un apellido solo cuenta si el artículo da también el nombre completo de esa persona.',
  },
  {
    term: SECTION_NAMES.claims,
    meaning:
      'Algo que alguien sostiene en el texto. La redacción elige las palabras que lo dicen, anota quién responde de ellas, por qué vía se saben y con qué verbo se presentan, y lo resume en una frase que se entiende sin leer el artículo.',
  },
  {
    term: 'Fechas',
    meaning:
      'Expresiones como «el miércoles» con el día, el mes o el año que significan. Las palabras no cambian; la cronología da la fecha.',
  },
  {
    term: 'Notas',
    meaning:
      'Observaciones de la redacción sobre unas palabras, por ejemplo un error de traducción. El error se queda donde estaba.',
  },
];

/** What the form of a claim tells of its words. */
export const FORM_MEANINGS: Readonly<Record<Form, string>> = {
  direct:
    'El artículo da todas las palabras como se dijeron: entre comillas, en un diálogo, en un bloque de cita o en una entrevista.',
  mixed: 'Unas van como se dijeron y otras son de quien escribe.',
  indirect: 'Ninguna va como se dijo: el artículo lo cuenta con las suyas.',
};

/** The name of a form at the head of a line. */
export function toFormTerm(form: Form): string {
  const name = FORM_NAMES[form];
  return capitalize(name);
}

export function toAboutHeading(site: string): string {
  return `Acerca de ${site}`;
}

/**
 * @param publisher the name, as a link where there is one
 * @param contact how to write to them
 */
export function toPublisher(publisher: Content, contact: string | undefined): Html {
  return html`Publica este sitio ${publisher}.${contact && ` Para escribirnos: ${contact}.`}`;
}

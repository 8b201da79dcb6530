import type { Claim, Form } from '../annotate/index.ts';
import type { Speaker } from '../schema/claim.ts';
import { type Content, type Html, html } from '../html/html.ts';
import { toCount, toCounted, toList } from './counts.ts';
import type { FACET_NAMES } from './facets.ts';
import { FORM_NAMES, UNATTRIBUTED } from './words.ts';

/** We say who asserts something, never that it is true. */
export const DISCLAIMER = 'Afirmado en el texto; no verificado por nosotros.';

/** Beside a speaker whom the text does not name. */
export const ANONYMOUS_SOURCE = 'fuente anónima';

const OF_ANONYMOUS = `de ${ANONYMOUS_SOURCE}`;

/** Through whom a claim is known. */
export function toVia(name: Content): Html {
  return html`vía ${name}`;
}

/** The list of all claims. */
export const CLAIM_LIST = {
  title: 'Quién afirma qué',
  description: `${DISCLAIMER} Cada afirmación lleva a sus palabras.`,
} as const;

/** Above the claims of one group. */
export const GROUP_TITLES: Readonly<Record<keyof typeof FACET_NAMES, (name: string) => string>> = {
  speaker: toClaimsTitle,
  form: toClaimsTitle,
  topic: (name) => `Afirmaciones en «${name}»`,
  year: (name) => `Afirmaciones de ${name}`,
};

function toClaimsTitle(name: string): string {
  return `Afirmaciones: ${name}`;
}

/** The lists, from A to Z, of those groups that are many. */
export const GROUP_LISTS = {
  speaker: {
    title: 'Quién afirma algo',
    description: 'Personas, organizaciones, gobiernos y fuentes anónimas con sus afirmaciones.',
  },
  topic: {
    title: 'Temas con afirmaciones',
    description: 'Las afirmaciones de los artículos de cada tema.',
  },
} as const;

/** The link to one of {@link GROUP_LISTS}. */
export const ALL_GROUPS = 'De la A a la Z';

/** The button that shows the next claims of a long list. */
export const MORE_CLAIMS = 'Más afirmaciones';

/**
 * «19 afirmaciones: 1 cita directa, 5 citas parciales y 13 paráfrasis. De ellas, 3 de fuentes
 * anónimas y 4 sin atribuir.» What there is none of is not said.
 */
export function toCountLine(claims: readonly Pick<Claim, 'form' | 'speaker'>[]): string {
  const [only, ...others] = claims;
  if (only && others.length === 0) return toOnlyLine(only);
  const ofForm = (form: Form): number => claims.filter((claim) => claim.form === form).length;
  const by = (type: Speaker['type']): number =>
    claims.filter(({ speaker }) => speaker.type === type).length;
  const forms = toParts([
    [ofForm('direct'), FORM_NAMES.direct, 'citas directas'],
    [ofForm('mixed'), FORM_NAMES.mixed, 'citas parciales'],
    [ofForm('indirect'), FORM_NAMES.indirect, 'paráfrasis'],
  ]);
  const answered = toParts([
    [by('group'), OF_ANONYMOUS, 'de fuentes anónimas'],
    [by('none'), UNATTRIBUTED, UNATTRIBUTED],
  ]);
  return `${toCounted(claims.length, 'claims')}: ${forms}.${answered && ` De ellas, ${answered}.`}`;
}

/** «1 afirmación, paráfrasis, sin atribuir.» */
function toOnlyLine({ form, speaker }: Pick<Claim, 'form' | 'speaker'>): string {
  const answered = { entry: null, document: null, group: OF_ANONYMOUS, none: UNATTRIBUTED }[
    speaker.type
  ];
  return `${[toCounted(1, 'claims'), FORM_NAMES[form], answered].filter(Boolean).join(', ')}.`;
}

/** Counts that are not zero, in a list. */
function toParts(counts: readonly (readonly [count: number, one: string, many: string])[]): string {
  return toList(counts.filter(([count]) => count > 0).map((each) => toCount(...each)));
}

import type { Annotations } from '../annotate/index.ts';
import { toCardId, toClaimCardId } from '../schema/anchors.ts';
import type { EntryRef } from '../schema/ids.ts';
import { memoize } from '../html/memoize.ts';
import type { SpeakerRow } from './speakers.ts';

/** Any one of them lights them all. Nested, so that a rule names its parts once. */
const LIT = '{body:has(&:is(:hover,:target,:focus-within)) &{--glow:var(--lit)}}';
/** Every link to a card has the card's address: in the text, on the map and among the cards. */
const toCardHighlight = memoize((ref: EntryRef): string => {
  const card = toCardId(ref);
  return `[href="#${card}"],#${card}${LIT}`;
});
/** What a mark takes on when a filter leaves it out. */
const UNMARKED = '{--band:#0000;--bracket:#0000;--ref:none}';

/**
 * Style rules for one article, which tie what belongs together without a script: whatever is hovered,
 * focused or the page's target lights up with its passages, its card and its marker on the map
 * (`--glow`), and the filters of speakers and of direct quotes find their claims.
 *
 * The page's weight counts: each id is written as seldom as selectors allow.
 */
export function toHighlightCss(
  { mentions, claims }: Pick<Annotations, 'mentions' | 'claims'>,
  rows: readonly SpeakerRow[],
): string {
  const refs = [...new Set(mentions.map(({ ref }) => ref))];
  const lights = [
    ...refs.map(toCardHighlight),
    ...claims.map(({ id }) => `${toPassage(id)},#${toClaimCardId(id)}${LIT}`),
  ];
  const direct = claims.filter(({ form }) => form === 'direct');
  const filters = [
    toFilter('[value=directas]', direct),
    ...rows.map((row, index) =>
      toFilter(
        `#${toSpeakerInputId(index)}`,
        row.claims.map(({ claim }) => claim),
      ),
    ),
  ];
  const others = rows.map(
    ({ key }, index) =>
      `body:has(#${toSpeakerInputId(index)}:checked) [data-form]:not([data-speaker=${toCssString(key)}])`,
  );
  return [...lights, toRule(filters, UNMARKED), toRule(others, '{display:none}')].join('');
}

/** The id of the control that shows one speaker's claims alone; `index` is that of its row. */
export function toSpeakerInputId(index: number): string {
  return `dice-${index + 1}`;
}

function toFilter(control: string, claims: readonly { readonly id: string }[]): string {
  const except = claims.map(({ id }) => toPassage(id)).join();
  return `body:has(${control}:checked) mark${except && `:not(${except})`}`;
}

/** The pieces of a claim in the text; its id is a slug, which may be a keyword but needs no quotes. */
function toPassage(claimId: string): string {
  return /^\d/u.test(claimId) ? `[data-claims~="${claimId}"]` : `[data-claims~=${claimId}]`;
}

function toRule(selectors: readonly string[], declarations: string): string {
  return selectors.length > 0 ? selectors.join() + declarations : '';
}

/** A group's name is free text: nothing in it may end the string, the rule or the element. */
function toCssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} :._-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

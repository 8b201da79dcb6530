import { toCardId, toClaimCardId, toClaimTextId, type Annotations } from '../annotate/index.ts';
import type { SpeakerRow } from './speakers.ts';

/** Taken by marks that a filter leaves out. */
const UNMARKED = '{--band:#0000;--bracket:#0000}';

/**
 * Style rules for one article, which tie what belongs together without a script: whatever is hovered,
 * focused or the page's target lights up with its passages, its card and its marker on the map
 * (`--glow`), and the filters of speakers and of direct quotes find their claims.
 *
 * All that enters is a slug, safe in selectors and in HTML.
 */
export function toLightCss(
  { mentions, claims }: Pick<Annotations, 'mentions' | 'claims'>,
  rows: readonly SpeakerRow[],
): string {
  const cards = [...new Set(mentions.map(({ ref }) => toCardId(ref)))];
  const direct = claims.flatMap(({ id, form }) => (form === 'direct' ? [id] : []));
  return [
    `${[...cards.map(toEntrySelector), ...claims.map(({ id }) => toClaimSelector(id))].join()}{--glow:var(--lit)}`,
    toFilter('[value=directas]', direct),
    ...rows.map((row, index) =>
      toFilter(
        `#${toSpeakerInputId(index)}`,
        row.claims.map(({ claim }) => claim.id),
      ),
    ),
  ].join('');
}

/** The id of the control that shows one speaker's claims alone; `index` is that of its row. */
export function toSpeakerInputId(index: number): string {
  return `dice-${index + 1}`;
}

/** Every link to a card has the card's address, in the text, on the map and among the cards. */
function toEntrySelector(card: string): string {
  const link = `[href="#${card}"]`;
  return `body:has(${link}:is(:hover,:focus,:target),#${card}:is(:hover,:target)) :is(${link},#${card})`;
}

function toClaimSelector(id: string): string {
  const card = toClaimCardId(id);
  const passage = `[data-claims~=${id}]`;
  return `body:has(${passage}:hover,[href="#${card}"]:focus,#${card}:is(:hover,:target),#${toClaimTextId(id)}:target) :is(${passage},#${card})`;
}

function toFilter(control: string, ids: readonly string[]): string {
  const scope = `body:has(${control}:checked)`;
  const except = (toSelector: (id: string) => string): string =>
    ids.length > 0 ? `:not(${ids.map(toSelector).join()})` : '';
  return (
    `${scope} mark${except((id) => `[data-claims~=${id}]`)}${UNMARKED}` +
    `${scope} :is(.claim-ref${except((id) => `[href="#${toClaimCardId(id)}"]`)},` +
    `[data-form]${except((id) => `#${toClaimCardId(id)}`)}){display:none}`
  );
}

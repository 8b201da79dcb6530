import type { Annotations, Claim, Mention, Note } from '../annotate/index.ts';
import { toClaimCardId, toClaimTextId, toNoteCardId } from '../schema/anchors.ts';
import { canStandBeside, toGlossOrder } from './gloss-order.ts';
import { FORMS } from '../schema/claim.ts';
import type { NumberedClaim, SpeakerRow } from './speakers.ts';

/** Any one of them lights them all. Nested, so that a rule names its parts once. */
const LIT = '{body:has(&:is(:hover,:target,:focus-within)) &{--glow:var(--lit)}}';
/** What a mark takes on when a filter leaves it out. */
const UNMARKED = '{--band:#0000;--bracket:#0000;--ref:none}';

/**
 * Style rules for one article, which tie what belongs together without a script: a passage and its
 * gloss light up together (`--glow`) whichever is hovered, focused or the page's target, each gloss
 * knows the place of its passage, the first mention of each entry is underlined, and the filters of
 * speakers and forms find their claims.
 *
 * The page's weight counts: each id is written as seldom as selectors allow.
 */
export function toHighlightCss(
  annotations: Pick<Annotations, 'mentions' | 'claims' | 'notes'>,
  rows: readonly SpeakerRow[],
  text: string,
): string {
  const { mentions, claims } = annotations;
  const glosses = toGlossOrder(annotations).map(({ annotation }) => annotation);
  const filters = [
    ...FORMS.map((form) =>
      toFilter(
        `[name=marks]:checked):has([value=${form}]:not(:checked)`,
        claims.filter((claim) => claim.form !== form),
      ),
    ),
    ...rows.map((row, index) =>
      toFilter(
        `#${toSpeakerInputId(index)}:checked`,
        row.claims.map(({ claim }) => claim),
      ),
    ),
  ];
  const others = rows.map(
    ({ key, claims: own }, index) =>
      `body:has(#${toSpeakerInputId(index)}:checked) [data-form]:not([data-speaker=${toCssString(key)}]${toSharedCards(own)})`,
  );
  return [
    toRule(
      findFirsts(mentions).map(({ id }) => `#${id}`),
      '{--first:underline}',
    ),
    toScriptless(glosses.map((gloss) => `${toPassage(gloss)},#${toGlossId(gloss)}${LIT}`)),
    ...toBrackets(glosses),
    ...(canStandBeside(annotations, text) ? glosses.map(toAnchor) : []),
    toRule(claims.length > 0 ? filters : [], UNMARKED),
    toRule(others, '{display:var(--left-out,none);visibility:hidden}'),
  ].join('');
}

/** The id of the control that shows one speaker's claims alone; `index` is that of its row. */
export function toSpeakerInputId(index: number): string {
  return `dice-${index + 1}`;
}

/** The first mention of each entry, in the order of the text. */
function findFirsts(mentions: readonly Mention[]): readonly Mention[] {
  const known = new Set<Mention['ref']>();
  return mentions.filter(({ ref }) => !known.has(ref) && known.add(ref));
}

/** Ties a gloss to its passage, and to the gloss before it, below which it stays. */
function toAnchor(gloss: Claim | Note, index: number): string {
  const passage = gloss.type === 'note' ? `#${gloss.id}{anchor-name:--p${index}}` : '';
  return `${passage}#${toGlossId(gloss)}{--of:--p${index};--above:--g${index};anchor-name:--g${index + 1}}`;
}

/**
 * Names where the passage of each claim begins and ends, and lets its bracket know where the claim
 * before it ends and the next begins; those that share words with it are left out. Of several pieces
 * of one name the last is meant.
 */
function toBrackets(glosses: readonly (Claim | Note)[]): readonly string[] {
  const spans = glosses.flatMap((gloss, index) => {
    const [first] = gloss.ranges;
    const end = gloss.ranges.at(-1)?.end;
    const isClaim = gloss.type === 'claim' && first !== undefined && end !== undefined;
    return isClaim ? [{ claim: gloss, index, start: first.start, end }] : [];
  });
  return spans.map(({ claim, index, start, end }) => {
    const before = spans.findLast((other) => other.end <= start);
    const next = spans.find((other) => other.start >= end);
    return (
      `${toPassage(claim)}{anchor-name:--passage,--e${index}` +
      `${before ? `;--before:--e${before.index}` : ''}${next ? `;--next:--p${next.index}` : ''}}` +
      `#${toClaimTextId(claim.id)}{anchor-name:--passage,--e${index},--p${index}}`
    );
  });
}

function toGlossId(gloss: Claim | Note): string {
  return gloss.type === 'claim' ? toClaimCardId(gloss.id) : toNoteCardId(gloss.id);
}

function toFilter(control: string, spared: readonly Claim[]): string {
  const except = spared.map(toPassage).join();
  return `body:has(${control}) mark${except && `:not(${except})`}`;
}

/** The pieces of a gloss in the text; its id is a slug, which may be a keyword but needs no quotes. */
function toPassage({ type, id }: Pick<Claim | Note, 'type' | 'id'>): string {
  const value = /^\d/u.test(id) ? `"${id}"` : id;
  return `[data-${type}s~=${value}]`;
}

/** A script lights more, and puts out the light that a finger would leave behind. */
function toScriptless(rules: readonly string[]): string {
  return rules.length > 0 ? `@media (scripting:none){${rules.join('')}}` : '';
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

/** The cards of claims of which a speaker is not the first. */
function toSharedCards(claims: readonly NumberedClaim[]): string {
  const shared = claims.filter(({ claim }) => claim.coSpeakers);
  return shared.map(({ claim }) => `,#${toClaimCardId(claim.id)}`).join('');
}

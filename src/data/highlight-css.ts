import {
  type Annotations,
  type Claim,
  type Mention,
  type Note,
  overlaps,
} from '../annotate/index.ts';
import { toClaimCardId, toClaimTextId, toNoteCardId } from '../schema/anchors.ts';
import { canStandBeside, toGlossOrder } from './gloss-order.ts';
import { FORMS } from '../schema/claim.ts';
import type { NumberedClaim, SpeakerRow } from './speakers.ts';

/**
 * Any one of them lights them all. A script lights more, and puts out the light that a finger would
 * leave behind.
 */
const LIT =
  '@media (scripting:none){body:has(&:is(:hover,:target,:focus-within)) &{--glow:var(--lit)}}';
/** What a mark takes on when a filter leaves it out. */
const UNMARKED = '{--band:#0000;--bracket:#0000;--ref:none}';

/** What styles need to know of a passage: declarations of all its pieces, and a rule of the first. */
interface Bracket {
  readonly bracket?: string;
  readonly start?: string;
}

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
    ...FORMS.flatMap((form) => toFormFilter(form, claims)),
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
  const brackets = toBrackets(glosses);
  const isBeside = canStandBeside(annotations, text);
  return [
    toRule(
      findFirsts(mentions).map(({ id }) => `#${id}`),
      '{--first:underline}',
    ),
    // One rule for a passage and its gloss, each of which leaves what is for the other.
    ...glosses.map((gloss, index) => {
      const { bracket = '', start = '' } = brackets[index] ?? {};
      const place = isBeside ? `--of:--p${index};` : '';
      return `${toPassage(gloss)},#${toGlossId(gloss)}{${place}${bracket}${LIT}}${start}`;
    }),
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

/**
 * Names where the passage of each gloss begins and that of a claim ends, and lets its bracket know
 * where the claim before it ends and the next begins; those that share words with it are left out.
 * Of several pieces of one name the last is meant.
 */
function toBrackets(glosses: readonly (Claim | Note)[]): readonly Bracket[] {
  const spans = glosses.flatMap((gloss, index) => {
    const [first] = gloss.ranges;
    const end = gloss.ranges.at(-1)?.end;
    const isClaim = gloss.type === 'claim' && first !== undefined && end !== undefined;
    return isClaim ? [{ index, start: first.start, end }] : [];
  });
  return glosses.map((gloss, index) => {
    if (gloss.type === 'note') return { start: `#${gloss.id}{anchor-name:--p${index}}` };
    const span = spans.find((other) => other.index === index);
    if (!span) return {};
    const before = spans.findLast((other) => other.end <= span.start);
    const next = spans.find((other) => other.start >= span.end);
    return {
      bracket:
        `--end:--e${index};` +
        `${before ? `--before:--e${before.index};` : ''}${next ? `--next:--p${next.index};` : ''}`,
      start: `#${toClaimTextId(gloss.id)}{--start:--p${index}}`,
    };
  });
}

function toGlossId(gloss: Claim | Note): string {
  return gloss.type === 'claim' ? toClaimCardId(gloss.id) : toNoteCardId(gloss.id);
}

/** Leaves out the pieces of one form, but for those that are of a claim of another form too. */
function toFormFilter(form: Claim['form'], claims: readonly Claim[]): readonly string[] {
  const own = claims.filter((claim) => claim.form === form);
  if (own.length === 0) return [];
  const sharing = claims.filter(
    (claim) => claim.form !== form && own.some((other) => haveSharedWords(claim, other)),
  );
  const except = sharing.length > 0 ? `:not(${sharing.map(toPassage).join()})` : '';
  const control = `[name=marks]:checked):has([value=${form}]:not(:checked)`;
  return [`body:has(${control}) mark:is(${own.map(toPassage).join()})${except}`];
}

function haveSharedWords(one: Claim, other: Claim): boolean {
  return one.ranges.some((range) => other.ranges.some((each) => overlaps(each, range)));
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

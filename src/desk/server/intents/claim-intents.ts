import { CLAIM_QUOTE_MIN } from '../../../annotate/index.ts';
import { DESK_FAULTS } from '../../messages/faults.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import type { Fields } from '../../model/article-edits.ts';
import { leaveOutAttribution, proposeAttribution } from '../../model/attribution.ts';
import type { ClaimFields } from '../../model/intents.ts';
import { splitClaim } from '../../model/split-claim.ts';
import type { ArticleView, DeskClaim } from '../../model/view.ts';
import { DeskFault } from '../desk-fault.ts';
import { place, toIndex, toOneLine } from './places.ts';
import { toFreeId, toProposal } from './proposals.ts';
import { toSpeakerFields } from './speaker-fields.ts';
import { editOwn, type Outcome, type Scene, type Wanted } from './scene.ts';

export function setClaim({ id, fields }: Wanted<'claim-set'>, scene: Scene): Outcome {
  const { index } = findClaim(scene.view, id);
  return editOwn(scene, DESK_LABELS.claimSet, [
    { edit: 'set', list: 'claims', index, fields: toFields(fields) },
  ]);
}

export function acceptClaim({ id, fields }: Wanted<'claim-accept'>, scene: Scene): Outcome {
  const { index } = findClaim(scene.view, id);
  return editOwn(scene, DESK_LABELS.claimAccept, [
    { edit: 'accept', index, fields: toFields(fields) },
  ]);
}

export function moveClaim({ id, range }: Wanted<'claim-range'>, scene: Scene): Outcome {
  const { view } = scene;
  const { index, verb } = findClaim(view, id);
  const fields = place(view, leaveOutAttribution(view.text, range, verb), CLAIM_QUOTE_MIN);
  return editOwn(scene, DESK_LABELS.claimRange, [{ edit: 'set', list: 'claims', index, fields }]);
}

export function refuseClaim({ id }: Wanted<'claim-refuse'>, scene: Scene): Outcome {
  const { index, quote } = findClaim(scene.view, id);
  const edits = [{ edit: 'remove', list: 'claims', index } as const];
  return editOwn(scene, DESK_LABELS.claimRefuse, edits, { note: { refused: quote } });
}

/** Each half of a claim becomes one of its own. */
export function splitOneClaim({ id }: Wanted<'claim-split'>, scene: Scene): Outcome {
  const { view } = scene;
  const claim = findClaim(view, id);
  const halves = splitClaim(view.text, claim);
  if (!halves) throw new DeskFault(DESK_FAULTS.noSplit);
  const [first, second] = halves.map((range) => place(view, [range], CLAIM_QUOTE_MIN));
  if (!first || !second) throw new DeskFault(DESK_FAULTS.noPlace);
  const focus = toFreeId(second.quote, view);
  const fields = { ...first, prefix: first.prefix, suffix: first.suffix };
  const item = toProposal(focus, second, claim);
  return editOwn(
    scene,
    DESK_LABELS.claimSplit,
    [
      { edit: 'set', list: 'claims', index: claim.index, fields },
      { edit: 'add', list: 'claims', index: claim.index + 1, item },
    ],
    { focus },
  );
}

/** The same words by another voice. */
export function doubleClaim({ id, speaker }: Wanted<'claim-double'>, scene: Scene): Outcome {
  const { view } = scene;
  const claim = findClaim(view, id);
  const placed = place(view, claim.ranges, CLAIM_QUOTE_MIN);
  const focus = toFreeId(placed.quote, view);
  const item = toProposal(focus, placed, { ...claim, speaker });
  const edits = [{ edit: 'add', list: 'claims', index: claim.index + 1, item } as const];
  return editOwn(scene, DESK_LABELS.claimDouble, edits, { focus });
}

export function addClaim({ range }: Wanted<'claim-add'>, scene: Scene): Outcome {
  const { view } = scene;
  const { text, blocks, names, claims } = view;
  const block = blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  const around = { text, block: block ?? { start: 0, end: text.length }, names, claims };
  const found = proposeAttribution(range, around);
  const placed = place(view, leaveOutAttribution(text, range, found.verb), CLAIM_QUOTE_MIN);
  const focus = toFreeId(placed.quote, view);
  const item = toProposal(focus, placed, { ...found, form: null });
  const index = toIndex(claims, range.start);
  return editOwn(scene, DESK_LABELS.claimAdd, [{ edit: 'add', list: 'claims', index, item }], {
    focus,
  });
}

function findClaim(view: ArticleView, id: string): DeskClaim {
  const claim = view.claims.find((each) => each.id === id);
  if (!claim) throw new DeskFault(DESK_FAULTS.noClaim(id));
  return claim;
}

/** A field that was emptied goes; `null` says so. */
function toFields({ speaker, others = [], ...fields }: ClaimFields): Fields {
  const speakers = speaker === undefined ? {} : toSpeakerFields([speaker, ...others]);
  return { ...speakers, ...toPlainFields(fields) };
}

function toPlainFields(fields: Omit<ClaimFields, 'speaker' | 'others'>): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => {
        const words = typeof value === 'string' ? toOneLine(value) : value;
        return [key, words === null || words === '' ? undefined : words];
      }),
  );
}

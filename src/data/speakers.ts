import type { Claim, Form } from '../annotate/index.ts';
import { type Speaker, toSpeakers } from '../schema/claim.ts';
import { toSpeakerKey } from '../words/words.ts';

export interface NumberedClaim {
  readonly claim: Claim;
  /** From 1, in the order of the text: the number beside the passage. */
  readonly number: number;
}

/** What one speaker says in an article, by form. */
export interface SpeakerRow {
  readonly key: string;
  readonly speaker: Speaker;
  readonly claims: readonly NumberedClaim[];
  readonly byForm: Readonly<Record<Form, readonly NumberedClaim[]>>;
}

/** A row for each speaker: those with a name first, nobody last; then who says most. */
export function toSpeakerRows(claims: readonly Claim[]): readonly SpeakerRow[] {
  const numbered = claims.map((claim, index) => ({ claim, number: index + 1 }));
  const spoken = numbered.flatMap((each) =>
    toSpeakers(each.claim).map((speaker) => ({ ...each, speaker })),
  );
  return [...Map.groupBy(spoken, ({ speaker }) => toSpeakerKey(speaker)).values()]
    .map((group) => toRow(group))
    .sort((a, b) => toRank(a.speaker) - toRank(b.speaker) || b.claims.length - a.claims.length);
}

function toRow(spoken: readonly (NumberedClaim & { readonly speaker: Speaker })[]): SpeakerRow {
  const [first] = spoken;
  if (!first) throw new TypeError('Expected a speaker to have a claim');
  const { speaker } = first;
  const claims = spoken.map(({ claim, number }) => ({ claim, number }));
  const ofForm = (form: Form): NumberedClaim[] => claims.filter(({ claim }) => claim.form === form);
  return {
    key: toSpeakerKey(speaker),
    speaker,
    claims,
    byForm: { direct: ofForm('direct'), mixed: ofForm('mixed'), indirect: ofForm('indirect') },
  };
}

function toRank({ type }: Speaker): number {
  return { entry: 0, document: 1, group: 2, none: 3 }[type];
}

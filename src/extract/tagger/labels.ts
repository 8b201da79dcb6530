/** Types of the treebank's proper nouns; `other` (works, events) is tagged to keep it from the rest. */
export const NAME_TYPES = ['person', 'place', 'organization', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A name in a sentence, as token indices with the end exclusive. */
export interface TaggedName {
  readonly type: NameType;
  readonly from: number;
  readonly to: number;
}

/** `O` outside, then for each type: begins (more follows), inside, last, unit (alone). */
export const LABELS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`, `L-${type}`, `U-${type}`]),
];

const LABEL_IDS = new Map(LABELS.map((label, id) => [label, id]));

export function toLabels(length: number, names: readonly TaggedName[]): number[] {
  const labels = new Array<number>(length).fill(0);
  for (const { type, from, to } of names) {
    for (let index = from; index < to; index += 1) {
      const part = to - from === 1 ? 'U' : index === from ? 'B' : index === to - 1 ? 'L' : 'I';
      labels[index] = LABEL_IDS.get(`${part}-${type}`)!;
    }
  }
  return labels;
}

/** The inverse of {@link toLabels} for sequences that {@link canFollow} allows. */
export function fromLabels(labels: readonly number[]): TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  labels.forEach((id, index) => {
    const label = LABELS[id]!;
    if (label.startsWith('B-') || label.startsWith('U-')) from = index;
    if (label.startsWith('L-') || label.startsWith('U-')) {
      names.push({ type: label.slice(2) as NameType, from, to: index + 1 });
    }
  });
  return names;
}

/** Whether a label may follow another; -1 stands for the start of the sentence. */
export function canFollow(previous: number, next: number): boolean {
  const before = LABELS[previous] ?? 'O';
  const after = LABELS[next]!;
  const isOpen = before.startsWith('B-') || before.startsWith('I-');
  const continues = after.startsWith('I-') || after.startsWith('L-');
  return isOpen ? continues && before.slice(2) === after.slice(2) : !continues;
}

export function canEnd(label: number): boolean {
  return !/^[BI]-/u.test(LABELS[label]!);
}

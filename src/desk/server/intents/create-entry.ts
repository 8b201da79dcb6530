import { toEntryStub } from '../../../cli/entry-stub.ts';
import type { Range } from '../../../annotate/index.ts';
import { type EntryKind, type EntryRef, toEntryFile, toEntryRef } from '../../../schema/ids.ts';
import { nameSchema } from '../../../schema/shared.ts';
import { toSlug } from '../../../schema/to-slug.ts';
import { DESK_FAULTS } from '../../messages/faults.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import { editArticle } from '../../model/article-edits.ts';
import { DeskFault } from '../desk-fault.ts';
import { withKnownPoint } from '../known-point.ts';
import { type DeskRegister, withEntry } from '../register.ts';
import { viewArticle } from '../view-article.ts';
import { place, toOneLine } from './places.ts';
import type { Outcome, Scene, Wanted } from './scene.ts';

/** A new entry; words of the text that do not lead to it by themselves are said to mean it. */
export function createEntry(intent: Wanted<'entry-create'>, scene: Scene): Outcome {
  const { kind, range } = intent;
  const { view, file, text, register } = scene;
  const { data: name } = nameSchema.safeParse(toOneLine(intent.name));
  if (name === undefined) throw new DeskFault(DESK_FAULTS.name(intent.name));
  const slug = toFreeSlug(kind, name, register);
  const stub = toEntryStub(kind, { name });
  if (!stub || !slug) throw new DeskFault(DESK_FAULTS.name(name));
  const ref = toEntryRef(kind, slug);
  const entry = withKnownPoint(stub.text, kind, name);
  const texts = new Map([[toEntryFile(ref), entry]]);
  if (range && !isNamed(range, ref, { ...scene, register: withEntry(register, ref, entry) })) {
    const item = { ...place(view, [range]), entry: ref };
    const index = view.exceptions.length;
    texts.set(file, editArticle(text, { edit: 'add', list: 'mentions', index, item }));
  }
  return { label: DESK_LABELS.entryCreate(name), texts, focus: ref };
}

/** Whether words of the text lead to an entry by themselves: a common word at the head of a sentence does not. */
function isNamed(
  { start, end }: Range,
  ref: EntryRef,
  { slug, file, text, register }: Scene,
): boolean {
  const { names } = viewArticle(slug, file, text, register);
  return names.some((each) => each.ref === ref && each.start <= start && end <= each.end);
}

/** A file name that no other entry of the register has. */
export function toFreeSlug(
  kind: EntryKind,
  name: string,
  register: DeskRegister,
): ReturnType<typeof toSlug> {
  for (let number = 1; ; number += 1) {
    const slug = toSlug(number === 1 ? name : `${name} ${number}`);
    if (!slug || !register.entries.has(toEntryRef(kind, slug))) return slug;
  }
}

import { planAuthorRename } from '../authoring/rename/plan-author-rename.ts';
import { planRename } from '../authoring/rename/plan-rename.ts';
import type { RenamePlan } from '../authoring/rename/rename-files.ts';
import {
  type EntryRef,
  entryRefSchema,
  fromEntryRef,
  type Slug,
  slugSchema,
} from '../schema/ids.ts';
import { fail } from './fail.ts';
import { ANSWER_FAULTS, DONE, toUnchanged, USAGE } from './messages.ts';
import { readArguments } from './read-arguments.ts';
import { requireContent } from './require-content.ts';
import { requireSettings } from './require-settings.ts';
import { writeAll } from './write-all.ts';

const AUTHOR = 'author:';

/** Changes the reference of an entry, or of somebody who signs, everywhere. */
export async function rename(): Promise<void> {
  const { values, positionals } = readArguments({ merge: { type: 'boolean' } }, USAGE.rename);
  const [before = '', after = '', ...rest] = positionals;
  if (before === '' || after === '' || rest.length > 0) fail(USAGE.rename);
  const toPlan = before.startsWith(AUTHOR)
    ? toPlanner(planAuthorRename, toAuthorId(before), toAuthorId(after))
    : toPlanner(planRename, toRef(before), toRef(after));
  const { contentRoot: root } = requireSettings(['GLOSA_ROOT']);
  requireContent(root);
  const plan = await toPlan(root, values.merge ?? false);
  if ('problem' in plan) fail(toUnchanged(plan.problem));
  writeAll(root, plan.files);
  const written = plan.files.map(({ file, text }) =>
    text === null ? DONE.removed(file) : DONE.written(file),
  );
  console.log([...written, ...plan.notes, DONE.renamed(before, after)].join('\n'));
}

type Planner<Name> = (root: string, from: Name, to: Name, isMerge: boolean) => Promise<RenamePlan>;

function toPlanner<Name>(plan: Planner<Name>, from: Name, to: Name) {
  return (root: string, isMerge: boolean): Promise<RenamePlan> => plan(root, from, to, isMerge);
}

/** `author:marta-rios` → `marta-rios` */
function toAuthorId(value: string): Slug {
  const id = value.slice(AUTHOR.length);
  const slug = slugSchema.safeParse(id);
  if (!value.startsWith(AUTHOR) || !slug.success)
    fail(`${ANSWER_FAULTS.reference(value)}\n${USAGE.rename}`);
  if (/^\d+$/u.test(id)) fail(ANSWER_FAULTS.fileId(id));
  return slug.data;
}

/** A reference that can be a file's name and an address. */
function toRef(value: string): EntryRef {
  const ref = entryRefSchema.safeParse(value);
  if (!ref.success) fail(`${ANSWER_FAULTS.reference(value)}\n${USAGE.rename}`);
  const { id } = fromEntryRef(ref.data);
  if (!slugSchema.safeParse(id).success || /^\d+$/u.test(id)) fail(ANSWER_FAULTS.fileId(id));
  return ref.data;
}

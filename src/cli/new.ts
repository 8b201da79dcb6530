import { createAlikeFinder } from '../authoring/alike-entries.ts';
import { findNamesakes } from '../authoring/namesakes.ts';
import { readRegisters, toNamedEntry } from '../load/read-registers.ts';
import { ENTRY_KINDS, type EntryKind, toEntryFile } from '../schema/ids.ts';
import { nameSchema } from '../schema/shared.ts';
import { toAuthorStub } from './author-stub.ts';
import { toEntryStub } from './entry-stub.ts';
import { fail } from './fail.ts';
import { ANSWER_FAULTS, DONE, USAGE } from './messages.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';
import { requireContent } from './require-content.ts';
import { writeNew } from './write-new.ts';

const AUTHOR = 'author';

/** Writes the file of a new entry, or of somebody new who signs. */
export async function createEntry(): Promise<void> {
  const [kind = '', ...words] = readArguments({}, USAGE.new).positionals;
  const name = nameSchema.safeParse(words.join(' '));
  if ((!isEntryKind(kind) && kind !== AUTHOR) || words.length === 0) fail(USAGE.new);
  if (!name.success) fail(ANSWER_FAULTS.name(words.join(' ')));
  const stub = kind === AUTHOR ? toAuthorStub(name.data) : toEntryStub(kind, { name: name.data });
  if (!stub) fail(ANSWER_FAULTS.fileName(name.data));
  const { contentRoot: root } = requireSettings(['GLOSA_ROOT']);
  requireContent(root);
  const written = await writeNew(root, [stub]);
  if (written.length === 0) fail(ANSWER_FAULTS.entryExists(stub.file));
  console.log(kind === AUTHOR ? DONE.author(stub.file) : DONE.entry(stub.file));
  if (kind === AUTHOR) return;
  const registers = await readRegisters(root);
  const known = [...registers.entries, ...registers.drafts]
    .map(toNamedEntry)
    .filter(({ ref, mergedInto }) => !mergedInto && toEntryFile(ref) !== stub.file);
  const namesakes = kind === 'person' ? findNamesakes(known, name.data) : [];
  const all = [...createAlikeFinder(known)(name.data), ...namesakes];
  for (const alike of new Map(all.map((each) => [each.ref, each])).values())
    console.log(DONE.alike(alike.name, toEntryFile(alike.ref), name.data));
}

function isEntryKind(value: string): value is EntryKind {
  return (ENTRY_KINDS as readonly string[]).includes(value);
}

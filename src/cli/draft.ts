import { extract } from '../extract/index.ts';
import { readRegisters, toNamedEntry } from '../load/read-registers.ts';
import { readSite } from '../load/read-site.ts';
import { ImportFault } from '../imports/import-fault.ts';
import { readImport, readPlain } from '../imports/read-import.ts';
import { explainDate } from './explain-date.ts';
import { fail } from './fail.ts';
import { CALL_FAULTS, INPUT_FAULTS, USAGE } from './messages.ts';
import { readModel } from './read-model.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';
import { findBeside } from './find-beside.ts';
import { readInput } from './read-input.ts';

/** Proposes the front matter of a text, and writes it as a draft or shows it. */
export async function draft(): Promise<void> {
  const { values, positionals } = readArguments(
    {
      title: { type: 'string' },
      date: { type: 'string' },
      post: { type: 'string' },
      all: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    USAGE.draft,
  );
  const { title, date, post, all = false } = values;
  const [file, ...rest] = positionals;
  if (rest.length > 0) fail(`${CALL_FAULTS.moreForDraft(rest)}\n${USAGE.draft}`);
  if (file === undefined && process.stdin.isTTY) fail(USAGE.draft);
  if (all && post !== undefined) fail(INPUT_FAULTS.noChoice);
  if (all && (title !== undefined || date !== undefined)) fail(INPUT_FAULTS.oneTitle);
  const dateProblem = date === undefined ? null : explainDate(date);
  if (dateProblem) fail(dateProblem);

  const { contentRoot: root } = requireSettings(['GLOSA_ROOT']);
  const bytes = await readInput(file);
  const [registers, { data: site }] = await Promise.all([readRegisters(root), readSite(root)]);
  const timeZone = site?.timeZone ?? 'UTC';
  const model = readModel();
  // Drafts are known too: their references are taken, and their names lead to them.
  const register = [...registers.entries, ...registers.drafts]
    .map(toNamedEntry)
    .map((entry) => ({ ...entry, ref: entry.mergedInto ?? entry.ref }));
  const propose = (words: string, published: string): ReturnType<typeof extract> =>
    extract(words, { published, timeZone, register, model });

  try {
    // Reading Markdown takes as long to start as all the rest: proposals alone do without it.
    const plain = values.json ? readPlain(bytes, file ?? null) : null;
    if (plain) {
      for (const remark of plain.remarks) console.error(remark);
      show(plain.text);
      return;
    }
    const imported = await readImport(bytes, file ?? null, findBeside(file));
    const { writeDrafts } = await import('./write-drafts.ts');
    const { chooseEntries, toWords } = await import('./choose-entries.ts');
    const entries = chooseEntries(imported.entries, { post, all });
    for (const remark of imported.remarks) console.error(remark);
    if (values.json) for (const entry of entries) show(toWords(entry.read().markdown));
    else await writeDrafts(root, entries, { title, date, all, register, propose });
  } catch (error) {
    if (error instanceof ImportFault) fail(error.message);
    throw error;
  }

  function show(text: string): void {
    console.log(JSON.stringify(propose(text, date ?? new Date().toISOString()), null, 2));
  }
}

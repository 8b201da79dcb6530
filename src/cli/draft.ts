import { extract } from '../extract/index.ts';
import { readRegisters, toNamedEntry } from '../load/read-registers.ts';
import { readSite } from '../load/read-site.ts';
import { explainDate } from './explain-date.ts';
import { fail } from './fail.ts';
import { CALL_FAULTS, USAGE } from './messages.ts';
import { readModel } from './read-model.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';
import { readInput } from './read-input.ts';

/** Proposes the front matter of a text, and writes it as a draft or shows it. */
export async function draft(): Promise<void> {
  const { values, positionals } = readArguments(
    { title: { type: 'string' }, date: { type: 'string' }, json: { type: 'boolean' } },
    USAGE.draft,
  );
  const { title, date } = values;
  const [file, ...rest] = positionals;
  if (rest.length > 0) fail(`${CALL_FAULTS.moreForDraft(rest)}\n${USAGE.draft}`);
  if (file === undefined && process.stdin.isTTY) fail(USAGE.draft);
  const dateProblem = date === undefined ? null : explainDate(date);
  if (dateProblem) fail(dateProblem);

  const { contentRoot: root } = requireSettings(['GLOSA_ROOT']);
  const text = await readInput(file);
  const [registers, { data: site }] = await Promise.all([readRegisters(root), readSite(root)]);
  const timeZone = site?.timeZone ?? 'UTC';
  const model = readModel();
  // Drafts are known too: their references are taken, and their names lead to them.
  const register = [...registers.entries, ...registers.drafts]
    .map(toNamedEntry)
    .map((entry) => ({ ...entry, ref: entry.mergedInto ?? entry.ref }));
  const propose = (words: string, published: string): ReturnType<typeof extract> =>
    extract(words, { published, timeZone, register, model });

  if (values.json)
    console.log(JSON.stringify(propose(text, date ?? new Date().toISOString()), null, 2));
  else {
    // Reading Markdown takes as long to start as all the rest: proposals alone do without it.
    const { writeDraft } = await import('./write-draft.ts');
    const isMarkdown = file?.endsWith('.md') ?? false;
    await writeDraft(root, { text, isMarkdown, title, date }, register, propose);
  }
}

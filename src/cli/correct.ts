import path from 'node:path';
import { formatChanges } from '../authoring/editions/format-changes.ts';
import {
  openCorrection,
  planCorrection,
  type Refusal,
} from '../authoring/editions/plan-correction.ts';
import { planRecord } from '../authoring/editions/plan-record.ts';
import type { PlannedFile } from '../authoring/rename/rename-files.ts';
import { getBuildDate } from '../load/build-date.ts';
import { formatProblems } from '../load/format-problems.ts';
import { listFiles } from '../load/list-files.ts';
import { toLocalMoment } from '../load/moments.ts';
import { readSite } from '../load/read-site.ts';
import { textSchema } from '../schema/shared.ts';
import { askFor } from './ask-for.ts';
import { fail } from './fail.ts';
import { ANSWER_FAULTS, CALL_FAULTS, DONE, QUESTIONS, toUnchanged, USAGE } from './messages.ts';
import { readArguments } from './read-arguments.ts';
import { requireContent } from './require-content.ts';
import { requireSettings } from './require-settings.ts';
import { writeAll } from './write-all.ts';

/** Shows what changed in a published article, asks for the sentence, and writes correction and edition. */
export async function correct(): Promise<void> {
  const { values, positionals } = readArguments({ text: { type: 'string' } }, USAGE.correct);
  const [given = '', ...rest] = positionals;
  if (given === '' || rest.length > 0) fail(USAGE.correct);
  const { contentRoot: root } = requireSettings(['GLOSA_ROOT', 'SOURCE_DATE_EPOCH']);
  requireContent(root);
  const slug = await findSlug(root, given);
  const open = await openCorrection(root, slug);
  if ('problem' in open) refuse(open);
  const { changes, fresh, article } = open;
  if (changes.length > 0) console.log(`${formatChanges(changes)}\n`);
  if (fresh > 0 && values.text === undefined) {
    // The editor has written the sentence: what it is about is remembered with it.
    await write(root, (await planRecord(root, [article])).files);
    console.log(DONE.recorded(1));
    return;
  }
  if (changes.length === 0 && values.text === undefined) {
    console.log(DONE.nothingToCorrect);
    return;
  }
  const sentence = values.text ?? (await askFor(QUESTIONS.correction, '--text', explainText));
  const problem = explainText(sentence);
  if (problem !== null) fail(toUnchanged(problem));
  const { timeZone = 'UTC' } = (await readSite(root)).data ?? {};
  const date = toLocalMoment(getBuildDate(), timeZone);
  const plan = await planCorrection(root, open, date, textSchema.parse(toOneLine(sentence)));
  if ('problem' in plan) refuse(plan);
  await write(root, plan);
  console.log(DONE.corrected(open.claims));
}

async function write(root: string, files: readonly PlannedFile[]): Promise<void> {
  writeAll(root, files);
  for (const { file } of files) console.log(DONE.written(file));
}

function refuse({ problem, problems }: Refusal): never {
  fail(
    toUnchanged([problem, ...(problems.length > 0 ? [formatProblems(problems)] : [])].join('\n\n')),
  );
}

/** «uno», «uno.md», `content/articles/uno.md` and its path from anywhere mean the same. */
async function findSlug(root: string, given: string): Promise<string> {
  const slug = path.basename(given.replaceAll('\\', '/')).replace(/\.(?:md|txt)$/u, '');
  const { files } = await listFiles(root, 'content/articles', '.md');
  const slugs = files.map((file) => path.posix.basename(file, '.md'));
  if (slugs.includes(slug)) return slug;
  const like = slugs.filter((each) => each.includes(slug));
  if (like.length === 1 && like[0] !== undefined) return like[0];
  return fail(CALL_FAULTS.noArticle(given, like.length > 0 ? like : slugs));
}

function explainText(text: string): string | null {
  return textSchema.safeParse(toOneLine(text)).success ? null : ANSWER_FAULTS.correction(text);
}

function toOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

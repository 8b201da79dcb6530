import { existsSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../extract/index.ts';
import { toContentRoot } from '../load/content-root.ts';
import { readRegisters, toNamedEntry } from '../load/read-registers.ts';
import { readSite } from '../load/read-site.ts';
import { toDraft } from '../desk/to-draft.ts';
import { toMarkdown } from '../desk/to-markdown.ts';
import { writeArticle } from '../desk/write-article.ts';
import { articleSchema } from '../schema/article.ts';
import { toSlug } from '../schema/to-slug.ts';
import { askFor } from './ask-for.ts';
import { toEntryStub } from './entry-stub.ts';
import { fail } from './fail.ts';
import { readModel } from './read-model.ts';
import { projectRoot } from './project-root.ts';

import { readArguments } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { requireContent } from './require-content.ts';
import { writeNew } from './write-new.ts';

const USAGE = `Uso: npm run draft -- artículo.txt [--title "Titular"] [--date 2026-05-04] [--json]
Sin archivo, lee la entrada estándar. Un archivo .md se toma como Markdown; otro, como texto llano.
Con --json muestra lo que propone y no escribe nada; sin --date, cuenta las fechas desde hoy.`;

const { values, positionals } = readArguments(
  { title: { type: 'string' }, date: { type: 'string' }, json: { type: 'boolean' } },
  USAGE,
);
const [file, ...rest] = positionals;
if (rest.length > 0) fail(`Sobra «${rest.join(' ')}»: se toma un archivo cada vez.\n${USAGE}`);
if (file === undefined && process.stdin.isTTY) fail(USAGE);
for (const problem of [
  values.title === undefined ? null : explainTitle(values.title),
  values.date === undefined ? null : explainDate(values.date),
])
  if (problem !== null) fail(problem);

const root = toContentRoot(projectRoot);
const input = await readInput(file);
const [registers, { data: site }, model] = await Promise.all([
  readRegisters(root),
  readSite(root),
  readModel(),
]);
const timeZone = site?.timeZone ?? 'UTC';
// Drafts are known too: their references are taken, and their names lead to them.
const register = [...registers.entries, ...registers.drafts]
  .map(toNamedEntry)
  .map((entry) => ({ ...entry, ref: entry.mergedInto ?? entry.ref }));
const propose = (text: string, published: string): ReturnType<typeof extract> =>
  extract(text, { published, timeZone, register, model });

if (values.json) {
  const published = values.date ?? new Date().toISOString();
  console.log(JSON.stringify(propose(input, published), null, 2));
} else await writeDraft();

async function writeDraft(): Promise<void> {
  if (input.trim() === '') fail('El texto está vacío: no hay nada que proponer.');
  requireContent(root);
  const markdown = file?.endsWith('.md') ? input : toMarkdown(input);
  const title = values.title ?? (await askFor('Titular', '--title', explainTitle));
  const published =
    values.date ?? (await askFor('Fecha de publicación (AAAA-MM-DD)', '--date', explainDate));
  const articleFile = toArticleFile(published, title);
  if (existsSync(path.join(root, articleFile)))
    fail(`Ya existe ${articleFile}. No se ha cambiado nada: use otro titular u otra fecha.`);
  const draft = toDraft(markdown, register, (text) => propose(text, published));
  const stubs = draft.newEntries.flatMap(({ kind, name }) => toEntryStub(kind, name) ?? []);
  const article = { file: articleFile, text: writeArticle({ title, published }, draft, markdown) };
  const written = await writeNew(root, [article, ...stubs]);
  console.log(written.map((each) => `Creado ${each}`).join('\n'));
  console.log(
    `\nPropuestas: ${draft.claims.length} afirmaciones, ${draft.dates.length} fechas y ` +
      `${stubs.length} fichas nuevas. Nada se publica hasta que quite «draft: true».`,
  );
}

/** `content/articles/2026-05-04-titular.md` */
function toArticleFile(published: string, title: string): string {
  return `content/articles/${published.slice(0, 10)}-${toSlug(title) ?? 'articulo'}.md`;
}

function explainTitle(title: string): string | null {
  return articleSchema.shape.title.safeParse(title).success
    ? null
    : `«${title}» no sirve como titular: está vacío, es larguísimo o tiene caracteres que no se ven.`;
}

function explainDate(date: string): string | null {
  return articleSchema.shape.published.safeParse(date).success
    ? null
    : `«${date}» no es una fecha que exista. Escríbala como 2026-05-04 o 2026-05-04T08:30:00+02:00.`;
}

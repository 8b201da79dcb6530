import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { extract } from '../extract/index.ts';
import { readRegisters, toNamedEntry } from '../load/read-registers.ts';
import { readSite } from '../load/read-site.ts';
import { toDraft } from '../desk/to-draft.ts';
import { toMarkdown } from '../desk/to-markdown.ts';
import { writeArticle } from '../desk/write-article.ts';
import { askFor } from './ask-for.ts';
import { toEntryStub } from './entry-stub.ts';
import { readModel } from './read-model.ts';
import { projectRoot } from './project-root.ts';
import { toArticleFile, writeNew } from './write-new.ts';

const USAGE = `Uso: npm run draft -- artículo.txt [--title "Titular"] [--date 2026-05-04] [--json]
Sin archivo, lee la entrada estándar. Un archivo .md se toma como Markdown; otro, como texto llano.
Con --json muestra lo que propone y no escribe nada.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: 'string' },
    date: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (values.help || positionals.length > 1 || (!file && process.stdin.isTTY)) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 1);
}

const input = file ? await readFile(file, 'utf8') : await readAll(process.stdin);
const [registers, { data: site }, model] = await Promise.all([
  readRegisters(projectRoot),
  readSite(projectRoot),
  readModel(),
]);
const timeZone = site?.timeZone ?? 'UTC';
const register = registers.entries.map(toNamedEntry);
const propose = (text: string, published: string): ReturnType<typeof extract> =>
  extract(text, { published, timeZone, register, model });

if (values.json) console.log(JSON.stringify(propose(input, values.date ?? ''), null, 2));
else await writeDraft();

async function writeDraft(): Promise<void> {
  const markdown = file?.endsWith('.md') ? input : toMarkdown(input);
  const title = values.title ?? (await askFor('Titular', '--title'));
  const published = values.date ?? (await askFor('Fecha de publicación (AAAA-MM-DD)', '--date'));
  const draft = toDraft(markdown, register, (text) => propose(text, published));
  const articleFile = toArticleFile(published, title);
  const stubs = draft.newEntries.flatMap(({ kind, name }) => toEntryStub(kind, name) ?? []);
  const article = { file: articleFile, text: writeArticle({ title, published }, draft, markdown) };
  const written = await writeNew(projectRoot, [article, ...stubs]);
  console.log(written.map((each) => `Creado ${each}`).join('\n'));
  console.log(
    `\n${draft.claims.length} afirmaciones, ${draft.dates.length} fechas y ${draft.newEntries.length} fichas propuestas. ` +
      'Nada se publica hasta que quite «draft: true».',
  );
}

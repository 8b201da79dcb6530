import { fileURLToPath } from 'node:url';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import {
  annotateArticle,
  type ArticleSource,
  type Lexicon,
  type NamedEntry,
  toLexicon,
} from '../annotate/index.ts';
import { parseYaml, splitFrontMatter } from '../load/parse-content.ts';
import { readRegisters, toNamedEntry } from '../load/read-registers.ts';
import { readText } from '../load/read-text.ts';
import { articleSchema } from '../schema/article.ts';
import { slugSchema, toEntryRef } from '../schema/ids.ts';
import { startCpuClock } from './cpu-clock.ts';

/**
 * `node src/run.mjs bench/core.ts`: what annotating one article costs beside remark → rehype → HTML alone
 * on the same text, with small and large registers, and what reading its front matter costs.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARTICLE = 'content/articles/2023-09-14-kim-putin-cumbre-vostochny.md';
const SMALL = 50;
const LARGE = 50_000;
/** Batches take turns, so that whatever else the machine does falls on all alike. */
const WARM_UP = 50;
const BATCHES = 100;
const RUNS = 16;

const parser = remark().freeze();
const transformer = remark().use(remarkRehype).freeze();
const serializer = rehype().freeze();

const { frontMatter, source } = await readSource();
const named = (await readRegisters(ROOT)).entries.map(toNamedEntry);
const small = toLexiconOf(SMALL);
const { text } = annotateArticle(source, small);

const [plain, few, yaml] = measure([
  () => renderPlain(source),
  () => annotateArticle(source, small),
  () => parseYaml(articleSchema, ARTICLE, frontMatter, 1),
]);
// Made only now: the memory that it fills slows down all that runs beside it.
const large = toLexiconOf(LARGE);
const [fewBeside, many] = measure([
  () => annotateArticle(source, small),
  () => annotateArticle(source, large),
]);

const words = text.split(/\s+/u).length;
console.log(
  `Article: ${words} words, ${Buffer.byteLength(text)} bytes of text; CPU, median of ${BATCHES} batches of ${RUNS} runs.`,
);
report('remark → rehype → HTML', plain);
report(`annotated, ${SMALL} entries`, few);
report(`annotated, ${LARGE} entries`, many);
report('front matter: YAML and schema', yaml);
console.log(`annotated / plain:          ${ratio(few, plain)} (target: at most 2.00)`);
console.log(
  `${LARGE} / ${SMALL} entries:         ${ratio(many, fewBeside)} (target: at most 1.30)`,
);

/** What annotating is measured beside: the same text through the same packages, and nothing more. */
function renderPlain({ markdown }: ArticleSource): string {
  const hast = transformer.runSync(parser.parse(markdown));
  return serializer.stringify(hast as never);
}

async function readSource(): Promise<{ frontMatter: string; source: ArticleSource }> {
  const file = await readText(ROOT, ARTICLE);
  const parts = 'problem' in file ? 'no-start' : splitFrontMatter(file.text);
  if (typeof parts === 'string') throw new Error(`Expected an article in ${ARTICLE}`);
  const { markdown, linesBefore } = parts;
  const { data: meta } = parseYaml(articleSchema, ARTICLE, parts.frontMatter, 1);
  if (!meta) throw new Error(`Expected a sound front matter in ${ARTICLE}`);
  return { frontMatter: parts.frontMatter, source: { markdown, linesBefore, meta } };
}

/** The site's own entries, filled up with people that the article does not name. */
function toLexiconOf(count: number): Lexicon {
  const others = Array.from({ length: count - named.length }, (_, index): NamedEntry => {
    const surname = `Apellido${index % 5000}`;
    return {
      ref: toEntryRef('person', slugSchema.parse(`persona-${index}`)),
      kind: 'person',
      names: [`Nombre${index % 300} ${surname} Otro${index}`, `N. ${surname} ${index}`],
    };
  });
  return toLexicon([...named, ...others]).lexicon;
}

/** The median milliseconds of CPU for one run of each work: a busy machine changes it little. */
function measure(works: readonly (() => unknown)[]): number[] {
  const times = works.map(() => new Float64Array(BATCHES));
  for (let batch = -WARM_UP; batch < BATCHES; batch += 1) {
    for (const [index, work] of works.entries()) {
      const toCpu = startCpuClock();
      for (let run = 0; run < RUNS; run += 1) work();
      const cpu = toCpu();
      if (batch >= 0) times[index]?.fill(cpu / RUNS, batch, batch + 1);
    }
  }
  return times.map((all) => all.sort()[BATCHES / 2] ?? Infinity);
}

function report(name: string, milliseconds = Infinity): void {
  const perSecond = 1000 / milliseconds;
  const megabytes = (perSecond * Buffer.byteLength(text)) / 1e6;
  console.log(
    `${name.padEnd(32)} ${milliseconds.toFixed(3)} ms  ${perSecond.toFixed(0).padStart(6)} articles/s  ${megabytes.toFixed(1)} MB/s`,
  );
}

function ratio(a = Infinity, b = Infinity): string {
  return (a / b).toFixed(2);
}

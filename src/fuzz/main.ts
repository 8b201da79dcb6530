import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { toLexicon } from '../annotate/index.ts';
import { parseYaml } from '../load/parse-content.ts';
import { readArticle } from '../load/read-article.ts';
import { articleSchema } from '../schema/article.ts';
import { personSchema } from '../schema/person.ts';
import { anyArticle, anyMarkdown, anyYaml } from './arbitrary.ts';
import { checkArticle } from './check-article.ts';
import { anyEdit, checkEdit } from './edited-text.ts';
import { CHANGES_TO_QUESTION, tryMutations } from './mutations.ts';

/**
 * `node src/run.mjs fuzz/main.ts --seconds 60 --seed 1`: generated front matter, articles and registers
 * through schema, core and page, until the time is up or a law breaks. What breaks is printed in
 * its smallest form with its seed: it belongs in `regressions/articles.json` then. Before, `--mutations`
 * untrue changes are made in articles that are true: none may be published, few may be questions to the editor rather than
 * errors, and no true one refused.
 */
const CASES_PER_ROUND = 500;
const { lexicon } = toLexicon([]);

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    mutations: { type: 'string', default: '2000' },
  },
});

const PROPERTIES = {
  'front matter through the schema': fc.property(anyYaml(), (yaml) => {
    for (const schema of [articleSchema, personSchema]) {
      const { data, problems, lineOf } = parseYaml(schema, 'x', yaml);
      if ((data === null) !== problems.length > 0) throw new Error('Expected data or problems');
      lineOf(['claims', 0, 'quote']);
    }
  }),
  'whole files': fc.property(anyYaml(), anyMarkdown(), (yaml, markdown) => {
    readArticle({ slug: 'x', file: 'x', text: `---\n${yaml}\n---\n${markdown}` }, lexicon);
  }),
  'articles and pages': fc.property(anyArticle(), checkArticle),
  'published texts that are edited': fc.property(anyEdit(), checkEdit),
};

const MUTATED_ARTICLES = 200;
const {
  counts: mutated,
  refused,
  published,
  asked,
} = tryMutations(MUTATED_ARTICLES, Number(values.mutations), Number(values.seed));
for (const [kind, count] of Object.entries(mutated))
  console.log(`${String(count).padStart(9)} ${kind}`);
if (refused.length + published.length > 0)
  throw new Error([`Refused: ${refused.length}`, ...refused, ...published.slice(0, 3)].join('\n'));

console.log(`${String(asked.length).padStart(9)} of these asked of the editor, the rest errors`);
if (asked.length > Number(values.mutations) / CHANGES_TO_QUESTION)
  throw new Error([`Asked: ${asked.length}`, ...asked.slice(0, 3)].join('\n'));

const counts = new Map<string, number>();
let seed = Number(values.seed);
const end = performance.now() + Number(values.seconds) * 1000;
console.log(`Seed ${seed}, ${values.seconds} s.`);
while (performance.now() < end) {
  for (const [name, property] of Object.entries(PROPERTIES)) {
    const numRuns = name === 'articles and pages' ? CASES_PER_ROUND * 3 : CASES_PER_ROUND;
    fc.assert(property as fc.IProperty<unknown>, { seed, numRuns });
    counts.set(name, (counts.get(name) ?? 0) + numRuns);
  }
  seed += 1;
}
for (const [name, count] of counts) console.log(`${String(count).padStart(9)} ${name}`);
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(`${String(total).padStart(9)} cases, no failure. Last seed ${seed - 1}.`);

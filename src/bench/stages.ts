import type { Cost } from '../build/stopwatch.ts';
import type { Measured } from './measured.ts';

/** The stages of the table, by what the build calls them; pages go by their source file. */
const STAGES: readonly (readonly [stage: string, RegExp])[] = [
  ['start and bundle', /^bundle$/u],
  ['load and annotate', /^load$/u],
  ['addresses and keys', /^paths$/u],
  ['article pages', /^src\/pages\/articulos\/\[slug\]\.astro$/u],
  ['annotations', /anotaciones\.json\.ts$/u],
  ['share images', /^share images$/u],
  ['pictures', /^pictures$/u],
  ['feeds', /(?:rss\.xml|feed\.json|sitemap[^/]*\.xml)\.ts$/u],
  ['registers', /^src\/pages\/(?:personas|organizaciones|lugares)\//u],
  ['claims and topics', /^src\/pages\/(?:afirmaciones|temas)\//u],
  ['front page', /^src\/pages\/(?:index\.astro$|portada\/)/u],
  ['search of names and claims', /^src\/pages\/buscar\//u],
  ['open data', /^src\/pages\/datos\//u],
  ['search index', /^search index$/u],
  ['unchanged, swap', /^swap$/u],
  ['other pages', /^/u],
];
/** What the baseline does too; most addresses are those of lists. */
const ARTICLE_STAGES = ['start and bundle', 'load and annotate', 'article pages'];

interface StagedCosts {
  readonly byStage: ReadonlyMap<string, Cost>;
  /** Starting, loading, annotating and rendering the article pages. */
  readonly articles: Cost;
}

/** Sums what a build cost by the stages of the table. */
export function toStagedCosts({ costs, wall, cpu }: Measured): StagedCosts {
  const byStage = new Map(STAGES.map(([stage]) => [stage, { wall: 0, cpu: 0 }]));
  const add = (stage: string, cost: Cost): void => {
    byStage.set(stage, sum([byStage.get(stage) ?? { wall: 0, cpu: 0 }, cost]));
  };
  for (const [name, cost] of Object.entries(costs)) {
    const [stage] = STAGES.find(([, pattern]) => pattern.test(name)) ?? [name];
    add(stage, cost);
  }
  const marked = sum([...byStage.values()]);
  // Before the first mark the process loads itself.
  add('start and bundle', { wall: wall - marked.wall, cpu: cpu - marked.cpu });
  const ofArticles = [...byStage].filter(([stage]) => ARTICLE_STAGES.includes(stage));
  return { byStage, articles: sum(ofArticles.map(([, cost]) => cost)) };
}

function sum(costs: readonly Cost[]): Cost {
  return {
    wall: costs.reduce((total, { wall }) => total + wall, 0),
    cpu: costs.reduce((total, { cpu }) => total + cpu, 0),
  };
}

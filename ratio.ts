import { parseYaml, splitFrontMatter } from './src/load/parse-content.ts';
import { readRegisters, toNamedEntry } from './src/load/read-registers.ts';
import { readText } from './src/load/read-text.ts';
import { articleSchema } from './src/schema/article.ts';
const ARTICLE = 'content/articles/2023-09-14-kim-putin-cumbre-vostochny.md';
const file: any = await readText(process.cwd(), ARTICLE);
const parts: any = splitFrontMatter(file.text);
const { data: meta } = parseYaml(articleSchema, ARTICLE, parts.frontMatter, 1) as any;
const source = { markdown: parts.markdown, linesBefore: parts.linesBefore, meta };
const named = (await readRegisters(process.cwd())).entries.map(toNamedEntry);
const dirs = process.argv.slice(2);
const runs = [];
for (const d of dirs) {
  const m: any = await import(`${d}/src/annotate/index.ts`);
  const lexicon = m.toLexicon(named).lexicon;
  runs.push(() => m.annotateArticle(source, lexicon));
}
const times: number[][] = dirs.map(() => []);
for (let b = 0; b < 220; b += 1) {
  for (const [i, run] of runs.entries()) {
    const t = process.cpuUsage();
    for (let k = 0; k < 8; k += 1) run();
    const { user, system } = process.cpuUsage(t);
    if (b > 60) times[i]!.push((user + system) / 8000);
  }
}
const ratios = times.map((t) => { const r = t.map((x, i) => x / times[0]![i]!).sort((a, b) => a - b); const s = [...t].sort((a, b) => a - b); return [s[0]!.toFixed(3), s[s.length >> 1]!.toFixed(3), r[r.length >> 1]!.toFixed(3)]; });
console.log(dirs.map((d, i) => `${d} min ${ratios[i]![0]} median ${ratios[i]![1]} median ratio ${ratios[i]![2]}`).join('\n'));

import { mkdirSync } from 'node:fs';
import { projectRoot } from '../cli/project-root.ts';
import { type Publication, publishSite } from '../publish/publish-site.ts';
import { tidy, toWorkshop } from '../publish/workshop.ts';

/** What a process that built a site tells the bench, as one line of JSON. */
export interface Measured {
  /** Milliseconds of the whole process, its start included. */
  readonly wall: number;
  readonly cpu: number;
  /** Bytes. */
  readonly peakMemory: number;
  readonly publication: Omit<Publication, 'costs'> & {
    readonly costs: Record<string, { readonly wall: number; readonly cpu: number }>;
  };
}

/** Drawing takes a hundred times as long as anything else of an article: a few tell what each costs. */
const SHARE_IMAGES_MAX = 20;
const SHARE_IMAGES = 'src/pages/articulos/[slug]/portada.png.ts';

/** `GLOSA_ROOT=… node src/bench/measure-build.ts OUT_DIR`: a process of its own for each build. */
const [outDir = ''] = process.argv.slice(2);
const workshop = toWorkshop(outDir);
mkdirSync(workshop.folder, { recursive: true });
tidy(workshop);
let shareImages = 0;
const { costs, ...rest } = await publishSite(
  projectRoot,
  workshop,
  (line) => console.error(line),
  ({ component }) => component === SHARE_IMAGES && ++shareImages > SHARE_IMAGES_MAX,
);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const measured: Measured = {
  wall: performance.now(),
  cpu: (userCPUTime + systemCPUTime) / 1000,
  peakMemory: maxRSS * 1024,
  publication: { ...rest, costs: Object.fromEntries(costs) },
};
console.log(JSON.stringify(measured));

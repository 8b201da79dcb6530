import { buildBaseline } from './build-baseline.ts';
import { sayMeasured } from './measured.ts';

/** `node src/run.mjs bench/measure-baseline.ts FOLDER CONTENT`: a process of its own for each build. */
const [folder = '', content = ''] = process.argv.slice(2);
await buildBaseline(folder, content);
sayMeasured({ costs: {}, counts: {} });

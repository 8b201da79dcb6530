import { buildBaseline } from './build-baseline.ts';
import { sayMeasured } from './measured.ts';

/** `node src/run.mjs bench/measure-baseline.ts FOLDER CONTENT [pictures]`: a process of its own for each build. */
const [folder = '', content = '', pictures] = process.argv.slice(2);
await buildBaseline(folder, content, pictures === 'pictures');
sayMeasured({ costs: {}, counts: {} });

import type { PlannedFile } from '../authoring/rename/rename-files.ts';
import { writeAll } from '../cli/write-all.ts';

/** `node src/run.mjs tests/write-once.ts ROOT FILES`: what a rename writes, as JSON. */
const [root = '', files = '[]'] = process.argv.slice(2);
writeAll(root, JSON.parse(files) as PlannedFile[]);

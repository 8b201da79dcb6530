import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

/** `CORES=3 node --import ./src/tests/cores.ts …` runs a program as on a machine with three cores. */
const cores = Number(process.env['CORES']);
(os as { availableParallelism: () => number }).availableParallelism = () => cores;
syncBuiltinESMExports();

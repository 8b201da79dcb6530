import { ServerResponse } from 'node:http';
import { flushCompileCache } from 'node:module';
import { serveDesk } from './desk.ts';

/**
 * `node src/run.mjs tests/serve-desk.ts <folder> <port>` serves a desk by itself, to be killed, and says its address. It kills
 * itself before it answers to the method `DIE_AT_ANSWER`.
 */
const [root = '', port = '0'] = process.argv.slice(2);
const method = process.env['DIE_AT_ANSWER'];
const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function writeOrDie(this: ServerResponse, ...head: never[]) {
  if (this.req.method === method) process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(writeHead, this, head) as ServerResponse;
} as typeof writeHead;

const { origin } = await serveDesk(root, {}, Number(port));
// Whoever is killed writes nothing at the end.
flushCompileCache();
process.stdout.write(`${origin}\n`);

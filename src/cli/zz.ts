import { readFileSync } from 'node:fs';
import { extract } from '../extract/index.ts';
import { readModel } from './read-model.ts';
const model = readModel();
const base = readFileSync(process.argv[2]!, 'utf8');
for (const n of (process.argv[3] ?? '0.1,0.2,0.4').split(',').map(Number)) {
  const text = base.slice(0, base.length * n);
  const c = process.cpuUsage();
  const r = extract(text, {
    published: '2023-09-14',
    timeZone: 'Europe/Madrid',
    register: [],
    model,
  });
  const u = process.cpuUsage(c);
  console.log(text.length, (u.user / 1000).toFixed(0), 'ms', r.claims.length, r.people.length);
}

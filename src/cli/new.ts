import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ENTRY_KINDS, type EntryKind } from '../schema/ids.ts';
import { toEntryStub } from './entry-stub.ts';
import { projectRoot } from './project-root.ts';

const [kind = '', ...words] = process.argv.slice(2);
const name = words.join(' ').trim();
if (!isEntryKind(kind) || name === '') {
  fail('Uso: npm run new -- person|organization|place "Nombre completo"');
}
const stub = toEntryStub(kind, name);
if (!stub) fail(`De «${name}» no sale un nombre de archivo. Escríbalo con letras latinas.`);
try {
  await writeFile(path.join(projectRoot, stub.file), stub.text, { flag: 'wx' });
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  fail(`Ya existe ${stub.file}. No se ha cambiado nada.`);
}
console.log(`Creado ${stub.file}. Complete la descripción y quite «draft: true» para publicarlo.`);

function isEntryKind(value: string): value is EntryKind {
  return (ENTRY_KINDS as readonly string[]).includes(value);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

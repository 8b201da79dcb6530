import { ENTRY_KINDS, type EntryKind } from '../schema/ids.ts';
import { nameSchema } from '../schema/shared.ts';
import { toEntryStub } from './entry-stub.ts';
import { fail } from './fail.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';
import { requireContent } from './require-content.ts';
import { writeNew } from './write-new.ts';

const USAGE = 'Uso: npm run new -- person|organization|place "Nombre completo"';

const [kind = '', ...words] = readArguments({}, USAGE).positionals;
const name = nameSchema.safeParse(words.join(' '));
if (!isEntryKind(kind) || words.length === 0) fail(USAGE);
if (!name.success) fail(`«${words.join(' ')}» no sirve como nombre: necesita letras visibles.`);
const stub = toEntryStub(kind, name.data);
if (!stub) fail(`De «${name.data}» no sale un nombre de archivo. Escríbalo con letras latinas.`);
const { contentRoot: root } = requireSettings(['GLOSA_ROOT']);
requireContent(root);
const written = await writeNew(root, [stub]);
if (written.length === 0) fail(`Ya existe ${stub.file}. No se ha cambiado nada.`);
console.log(`Creado ${stub.file}. Complételo y quite «draft: true» para publicarlo.`);

function isEntryKind(value: string): value is EntryKind {
  return (ENTRY_KINDS as readonly string[]).includes(value);
}

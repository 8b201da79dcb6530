import { planRename } from '../authoring/rename/plan-rename.ts';
import { type EntryRef, entryRefSchema, fromEntryRef, slugSchema } from '../schema/ids.ts';
import { fail } from './fail.ts';
import { readArguments } from './read-arguments.ts';
import { requireContent } from './require-content.ts';
import { requireSettings } from './require-settings.ts';
import { writeAll } from './write-all.ts';

const USAGE = `Uso: npm run rename -- person:antes person:ahora [--merge]
Cambia la referencia de una ficha, también a otra clase (person, organization, place), en su archivo, en
los artículos y en los registros; la dirección de antes lleva a la de ahora. Con --merge, la primera
ficha se une a la segunda, que ya existe.`;

const { values, positionals } = readArguments({ merge: { type: 'boolean' } }, USAGE);
const [before = '', after = '', ...rest] = positionals;
if (before === '' || after === '' || rest.length > 0) fail(USAGE);
const [from, to] = [toRef(before), toRef(after)];
const { contentRoot: root } = requireSettings(['GLOSA_ROOT']);
requireContent(root);
const plan = await planRename(root, from, to, values.merge ?? false);
if ('problem' in plan) fail(`${plan.problem}\nNo se ha cambiado nada.`);
await writeAll(root, plan.files);
const written = plan.files.map(
  ({ file, text }) => `${text === null ? 'Borrado' : 'Escrito'} ${file}`,
);
console.log([...written, ...plan.notes].join('\n'));
console.log(
  `«${from}» es ahora «${to}», y su dirección de antes lleva allí. Compruébelo con «npm run check».`,
);

/** A reference that can be a file's name and an address. */
function toRef(value: string): EntryRef {
  const ref = entryRefSchema.safeParse(value);
  if (!ref.success) fail(`«${value}» no es una referencia, como «person:kim-jong-un».\n${USAGE}`);
  const { id } = fromEntryRef(ref.data);
  if (!slugSchema.safeParse(id).success || /^\d+$/u.test(id))
    fail(`«${id}» no sirve como nombre de archivo: es demasiado largo o solo un número.`);
  return ref.data;
}

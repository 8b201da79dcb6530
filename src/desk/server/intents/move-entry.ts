import { toEntryStub } from '../../../cli/entry-stub.ts';
import { toEntryFile, toEntryRef } from '../../../schema/ids.ts';
import { DESK_FAULTS } from '../../messages/faults.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import { editArticle } from '../../model/article-edits.ts';
import { setField } from '../../model/yaml/set-field.ts';
import type { YamlValue } from '../../model/yaml/yaml-value.ts';
import { DeskFault } from '../desk-fault.ts';
import { withKnownPoint } from '../known-point.ts';
import { toFreeSlug } from './create-entry.ts';
import { ENTRY_FIELDS } from './entry-values.ts';
import { toRef } from './places.ts';
import { replaceEntry } from './replace-entry.ts';
import type { Outcome, Scene, Wanted } from './scene.ts';

/** A proposed entry that is of another register: what was written of it goes along. */
export function moveEntry({ ref: given, kind }: Wanted<'entry-move'>, scene: Scene): Outcome {
  const { register, view, file, text } = scene;
  const ref = toRef(given);
  const entry = register.entries.get(ref);
  if (!entry) throw new DeskFault(DESK_FAULTS.reference(given));
  if (!entry.data.draft) throw new DeskFault(DESK_FAULTS.movePublished);
  const { name, aliases, description, sources, wikidata } = entry.data;
  const stub = toEntryStub(kind, { name });
  const slug = toFreeSlug(kind, name, register);
  if (!stub || !slug) throw new DeskFault(DESK_FAULTS.name(name));
  const into = toEntryRef(kind, slug);
  const fields: Readonly<Record<string, YamlValue | undefined>> = {
    aliases: aliases.length > 0 ? aliases : undefined,
    description,
    sources: sources.length > 0 ? (sources as unknown as YamlValue) : undefined,
    wikidata,
  };
  const moved = Object.entries(fields).reduce(
    (yaml, [key, value]) =>
      value === undefined ? yaml : setField(yaml, { path: [], key, order: ENTRY_FIELDS }, value),
    withKnownPoint(stub.text, kind, name),
  );
  return {
    label: DESK_LABELS.entryMove(name),
    texts: new Map<string, string | null>([
      [entry.file, null],
      [toEntryFile(into), moved],
      [file, replaceEntry(view, ref, into).reduce(editArticle, text)],
    ]),
    focus: into,
  };
}

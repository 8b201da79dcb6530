import type { Range } from '../../../annotate/index.ts';
import { extract } from '../../../extract/index.ts';
import { PLACEHOLDER } from '../../../schema/placeholder.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import { getTagger } from '../get-tagger.ts';
import { place } from './places.ts';
import { editOwn, type Outcome, type Scene, type Wanted } from './scene.ts';

export function setDate({ index, fields }: Wanted<'date-set'>, scene: Scene): Outcome {
  return editOwn(scene, DESK_LABELS.dateSet, [{ edit: 'set', list: 'dates', index, fields }]);
}

export function addDate({ range }: Wanted<'date-add'>, scene: Scene): Outcome {
  const { view } = scene;
  const date = proposeDay(range, scene);
  const item = { ...place(view, [range]), date, event: `${PLACEHOLDER}.` };
  const index = view.dates.length;
  return editOwn(scene, DESK_LABELS.dateAdd, [{ edit: 'add', list: 'dates', index, item }]);
}

/** The day that some words mean, as the extraction reads them; else that of the publication. */
function proposeDay({ start, end }: Range, { view, timeZone }: Scene): string {
  const { published } = view.head;
  const options = { published, timeZone, register: [], model: getTagger() };
  const { dates } = extract(view.text.slice(start, end), options);
  return dates[0]?.date ?? published.slice(0, 10);
}

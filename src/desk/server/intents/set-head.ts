import { DESK_LABELS } from '../../messages/labels.ts';
import type { Fields } from '../../model/article-edits.ts';
import { toNames, toSources } from '../../model/entry-text.ts';
import type { YamlValue } from '../../model/yaml/yaml-value.ts';
import { editOwn, type Outcome, type Scene, type Wanted } from './scene.ts';

export function setHead(intent: Wanted<'head-set'>, scene: Scene): Outcome {
  const { topics, source, translation, ...plain } = intent.fields;
  const [first] = source ? toSources(source).sources : [];
  const fields: Fields = {
    ...plain,
    ...(topics === undefined ? {} : { topics: toNames(topics) }),
    ...(source === undefined ? {} : { source: first as unknown as YamlValue | undefined }),
    ...(translation === undefined
      ? {}
      : { translation: translation === 'none' ? undefined : translation }),
  };
  return editOwn(scene, DESK_LABELS.headSet, [{ edit: 'head', fields }]);
}

import { readModel } from '../../cli/read-model.ts';
import type { TaggerModel } from '../../extract/index.ts';

let tagger: TaggerModel | undefined;

/** The weights by which drafts are proposed: read when they are first asked for, and once. */
export function getTagger(): TaggerModel {
  tagger ??= readModel();
  return tagger;
}

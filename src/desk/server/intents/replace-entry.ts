import type { ArticleEdit, Fields } from '../../model/article-edits.ts';
import type { ArticleView } from '../../model/view.ts';
import { toSpeakerFields } from './speaker-fields.ts';

/** Lets an article lead to one entry where it led to another: who speaks, and words that mean it. */
export function replaceEntry(view: ArticleView, ref: string, into: string): ArticleEdit[] {
  const claims = view.claims.flatMap((claim): ArticleEdit[] => {
    const speakers = [claim.speaker, ...claim.others];
    const fields: Fields = {
      ...(speakers.includes(ref) &&
        toSpeakerFields(speakers.map((each) => (each === ref ? into : each)))),
      ...(claim.via === ref && { via: into }),
    };
    return Object.keys(fields).length > 0
      ? [{ edit: 'set', list: 'claims', index: claim.index, fields }]
      : [];
  });
  const exceptions = view.exceptions.flatMap(({ entry, index }): ArticleEdit[] =>
    entry === ref ? [{ edit: 'set', list: 'mentions', index, fields: { entry: into } }] : [],
  );
  return [...claims, ...exceptions];
}

import { splitFrontMatter } from '../../load/parse-content.ts';
import { DRAFT_COMMENTS } from '../../authoring/messages.ts';
import { removeComment, removeCommentAbove } from './yaml/comments.ts';
import { insertItem, removeItem } from './yaml/items.ts';
import { setField } from './yaml/set-field.ts';
import { YamlEditError, type YamlValue } from './yaml/yaml-value.ts';

/** Fields of the front matter as they are written; `undefined` takes one away. */
export type Fields = Readonly<Record<string, YamlValue | undefined>>;

/** The lists of an article that annotate its text. */
export type ListName = 'claims' | 'dates' | 'notes' | 'mentions';

/** All lists that the desk writes: also the answers to warnings. */
export type EditedList = ListName | 'answers';

/** One change of an article's file. */
export type ArticleEdit =
  | { readonly edit: 'head'; readonly fields: Fields }
  | {
      readonly edit: 'set';
      readonly list: EditedList;
      readonly index: number;
      readonly fields: Fields;
    }
  /** The proposal becomes the editor's own. */
  | { readonly edit: 'accept'; readonly index: number; readonly fields: Fields }
  | {
      readonly edit: 'add';
      readonly list: EditedList;
      readonly index: number;
      readonly item: Fields;
    }
  | { readonly edit: 'remove'; readonly list: EditedList; readonly index: number }
  /** UTF-16 offsets of the Markdown below the front matter. */
  | {
      readonly edit: 'prose';
      readonly start: number;
      readonly end: number;
      readonly markdown: string;
    }
  | { readonly edit: 'publish' };

/** The fields in the order in which the schema has them, and in which new ones are put. */
const HEAD_FIELDS =
  'draft title description published updated authors section source translation translator topics claims dates notes mentions answers added corrections'.split(
    ' ',
  );
const ITEM_FIELDS =
  'draft id quote prefix suffix speaker speakers via verb kind summary brief source date event note entry ignore warning about reason'.split(
    ' ',
  );

/**
 * Makes one change in the text of an article's file; every line that it does not touch stays as it is.
 * @throws YamlEditError where the file cannot be read or has not what is to be changed
 */
export function editArticle(text: string, change: ArticleEdit): string {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') throw new YamlEditError('Expected a front matter');
  const yamlStart = text.indexOf('\n') + 1;
  const yamlEnd = yamlStart + parts.frontMatter.length;
  if (change.edit === 'prose') {
    const at = text.length - parts.markdown.length;
    return text.slice(0, at + change.start) + change.markdown + text.slice(at + change.end);
  }
  // An empty line stands between the last field and the end, so that it ends like the others.
  const yaml = editFrontMatter(`${parts.frontMatter}\n`, change).replace(/\n$/u, '');
  return text.slice(0, yamlStart) + yaml + text.slice(yamlEnd);
}

function editFrontMatter(yaml: string, change: Exclude<ArticleEdit, { edit: 'prose' }>): string {
  switch (change.edit) {
    case 'head':
      return setFields(yaml, [], change.fields, HEAD_FIELDS);
    case 'set':
      return setFields(yaml, [change.list, change.index], change.fields, ITEM_FIELDS);
    case 'accept': {
      const path = ['claims', change.index];
      const fields = setFields(yaml, path, { ...change.fields, draft: undefined }, ITEM_FIELDS);
      return removeCommentAbove(fields, ['claims'], change.index, DRAFT_COMMENTS.speaker);
    }
    case 'add':
      return insertItem(
        yaml,
        {
          path: [change.list],
          index: change.index,
          order: HEAD_FIELDS,
          isApart: change.list === 'claims',
        },
        withoutHoles(change.item),
      );
    case 'remove':
      return removeItem(yaml, [change.list], change.index);
    case 'publish': {
      const comments = [DRAFT_COMMENTS.article, DRAFT_COMMENTS.claims, DRAFT_COMMENTS.dates];
      return comments.reduce(removeComment, setField(yaml, { path: [], key: 'draft' }, undefined));
    }
  }
}

function setFields(
  yaml: string,
  path: readonly (string | number)[],
  fields: Fields,
  order: readonly string[],
): string {
  return Object.entries(fields).reduce(
    (text, [key, value]) => setField(text, { path, key, order }, value),
    yaml,
  );
}

function withoutHoles(item: Fields): Record<string, YamlValue> {
  const fields: Record<string, YamlValue> = {};
  for (const key of ITEM_FIELDS) {
    const value = item[key];
    if (value !== undefined) fields[key] = value;
  }
  return fields;
}

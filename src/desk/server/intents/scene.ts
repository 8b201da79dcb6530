import { type ArticleEdit, editArticle } from '../../model/article-edits.ts';
import type { Intent } from '../../model/intents.ts';
import { toText } from '../../model/raw-text.ts';
import type { DeskRegister } from '../register.ts';
import type { ArticleView } from '../../model/view.ts';
import { viewArticle } from '../view-article.ts';

/** Everything that an intent may need. */
export interface IntentContext {
  readonly root: string;
  readonly slug: string;
  readonly file: string;
  /** A file's raw text as the editor has it. */
  readonly read: (file: string) => string | null;
  readonly register: DeskRegister;
  readonly timeZone: string;
  /** What the words or the item were for whoever wants it; null where that does not matter. */
  readonly about: string | null;
}

/** The article on which an intent is done. */
export interface Scene extends IntentContext {
  /** Of its file, with LF line endings. */
  readonly text: string;
  readonly view: ArticleView;
}

/** What an intent changes: files with their text, line endings LF; null where one goes. */
export interface Outcome {
  readonly label: string;
  readonly texts: ReadonlyMap<string, string | null>;
  readonly note?: unknown;
  /** What is to be in hand next. */
  readonly focus?: string;
}

/** The intents of some kinds, by what is wanted. */
export type Wanted<Want extends Intent['want']> = Extract<Intent, { readonly want: Want }>;

/** Does one kind of intent. @throws DeskFault where it cannot be done */
export type Doer<Want extends Intent['want']> = (
  intent: Wanted<Want>,
  scene: Scene,
) => Outcome | Promise<Outcome>;

export function toScene(context: IntentContext): Scene {
  const { slug, file, read, register } = context;
  const text = toText(read(file) ?? '');
  return { ...context, text, view: viewArticle(slug, file, text, register) };
}

/** The outcome of edits to the article's own file. */
export function editOwn(
  { file, text }: Scene,
  label: string,
  edits: readonly ArticleEdit[],
  more: Partial<Outcome> = {},
): Outcome {
  return { label, texts: new Map([[file, edits.reduce(editArticle, text)]]), ...more };
}

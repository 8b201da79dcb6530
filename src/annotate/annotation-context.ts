import type { ArticleText } from './article-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { Suggestions } from './suggestions.ts';

/** What all that the front matter says of an article is resolved against. */
export interface AnnotationContext {
  readonly text: ArticleText;
  readonly lexicon: Lexicon;
  readonly suggestions: Suggestions;
}

/** What a quote or a reference belongs to: its name in messages and its field in the front matter. */
export interface FieldOwner {
  readonly what: string;
  readonly field: readonly (string | number)[];
}

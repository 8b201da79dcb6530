import { AgeNotice } from './age-notice.ts';
import { CardSheet } from './card-sheet.ts';
import { CopyClaim } from './copy-claim.ts';
import { FacetMemory } from './facet-memory.ts';
import { LinkedMarks } from './linked-marks.ts';
import { ListenArticle } from './listen-article.ts';
import { loadStyles } from './load-styles.ts';
import { ReadingKeys } from './reading-keys.ts';
import { ReadingPosition } from './reading-position.ts';
import { ReadingSettings } from './reading-settings.ts';

/** Every behaviour of the article page. An error in one element does not reach the others. */
const ELEMENTS = {
  'reading-settings': ReadingSettings,
  'facet-memory': FacetMemory,
  'linked-marks': LinkedMarks,
  'reading-position': ReadingPosition,
  'reading-keys': ReadingKeys,
  'card-sheet': CardSheet,
  'copy-claim': CopyClaim,
  'listen-article': ListenArticle,
  'age-notice': AgeNotice,
};

/** Those that show nothing until they are used need no place in the page before. */
const UNSEEN = ['card-sheet', 'facet-memory', 'linked-marks', 'reading-position'] as const;

loadStyles(() => {
  const tools = document.querySelector('.reading-tools');
  for (const name of UNSEEN) tools?.append(document.createElement(name));
  for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
});

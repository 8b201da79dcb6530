import { AgeNotice } from './age-notice.ts';
import { CardSheet } from './card-sheet.ts';
import { CopyClaim } from './copy-claim.ts';
import { FacetMemory } from './facet-memory.ts';
import { GlossColumn } from './gloss-column.ts';
import { LinkedMarks } from './linked-marks.ts';
import { ListenArticle } from './listen-article.ts';
import { loadStyles } from './load-styles.ts';
import { OpenGloss } from './open-gloss.ts';
import { ReadingKeys } from './reading-keys.ts';
import { ReadingPosition } from './reading-position.ts';
import { ReadingSettings } from './reading-settings.ts';
import { TextOutline } from './text-outline.ts';
import { ToolsBar } from './tools-bar.ts';

/** Every behaviour of the article page. An error in one element does not reach the others. */
const ELEMENTS = {
  'reading-settings': ReadingSettings,
  'facet-memory': FacetMemory,
  'gloss-column': GlossColumn,
  'linked-marks': LinkedMarks,
  'open-gloss': OpenGloss,
  'reading-position': ReadingPosition,
  'reading-keys': ReadingKeys,
  'card-sheet': CardSheet,
  'copy-claim': CopyClaim,
  'listen-article': ListenArticle,
  'age-notice': AgeNotice,
  'text-outline': TextOutline,
  'tools-bar': ToolsBar,
};

/** Those that show nothing until they are used need no place in the page before. */
const UNSEEN = [
  'gloss-column',
  'card-sheet',
  'facet-memory',
  'linked-marks',
  'open-gloss',
  'text-outline',
  'tools-bar',
] as const;

loadStyles(() => {
  const page = document.querySelector('.reading');
  for (const name of UNSEEN) page?.append(document.createElement(name));
  for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
});

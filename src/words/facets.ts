import { GLOSS_TERMS } from './articles.ts';

/** What claims can be filtered by. */
export const FACET_NAMES = {
  speaker: GLOSS_TERMS.who,
  form: 'Forma',
  topic: 'Tema',
  year: 'Año',
} as const;

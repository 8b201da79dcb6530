import { toCounted } from './counts.ts';

/** The articles of the front page, and what it says before there is one. */
export const LATEST_TITLE = 'Últimas noticias';
export const NO_ARTICLES = 'Todavía no hay ningún artículo.';

/** The list of the articles that the front page does not hold. */
export const EARLIER_LIST = {
  title: 'Noticias anteriores',
  description: 'Los artículos que ya no caben en la portada, los más recientes primero.',
} as const;

/** What an article is about, in a few names. */
export const GLOSS_TERMS = {
  who: 'Quién',
  where: 'Dónde',
} as const;

/** The newest words that somebody said, and which words those are. */
export const SAID = { title: 'Lo que se ha dicho', note: 'citas directas' } as const;

/** After quoted words: the article that has them. */
export const IN_ARTICLE = 'en ';

/** Below the words of somebody that most articles have. */
export const MOST_REPEATED = 'Su cita más repetida';

/** Before the names of those who speak in an article. */
export function toSpeakersLabel(count: number): string {
  return count === 1 ? 'Habla' : 'Hablan';
}

/** The link from an article in a list to all its claims. */
export function toAllClaims(count: number): string {
  return count === 1 ? 'Ver la afirmación' : `Ver las ${toCounted(count, 'claims')}`;
}

/** Above what was put right in an article, and above how that is done. */
export const CORRECTIONS_TITLE = 'Correcciones';

/** What stands in our headline, description or summaries and not in the article. */
export const ADDED_TITLE = 'Añadido por la redacción';

/** «Noruega»: what is said of where it comes from, or that the article does not have it. */
export function toAddedNote(note: string | undefined): string {
  return note ?? 'No está en el texto del artículo.';
}

/** All of it in one sentence, for data that have one field for it. */
export function toAddedSentence(
  added: readonly { words: string; note?: string | undefined }[],
): string {
  const items = added.map(
    ({ words, note }) => `«${words}» (${toAddedNote(note).replace(/\.$/u, '')})`,
  );
  return `${ADDED_TITLE}: ${items.join('; ')}.`;
}

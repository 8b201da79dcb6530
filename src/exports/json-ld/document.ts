const CONTEXT = 'https://schema.org';

/**
 * What search engines read of a page. It describes one thing, at the top, and what belongs to it inside:
 * not every reader knows the lists of `@graph`, and those that do read this as well.
 */
export function toDocument(thing: object): object {
  return { '@context': CONTEXT, ...thing };
}

/** A topic and the last part of its address. */
export interface TopicLabel {
  readonly slug: string;
  readonly name: string;
}

/** The topics of one article, each once: spellings that share an address are one topic. */
export function toTopics(
  names: readonly string[],
  toTopicSlug: (name: string) => string,
): TopicLabel[] {
  const topics = new Map<string, TopicLabel>();
  for (const name of names) {
    const slug = toTopicSlug(name);
    if (!topics.has(slug)) topics.set(slug, { slug, name });
  }
  return [...topics.values()];
}

import { toTopicPath } from '../data/paths.ts';
import type { TopicLabel } from '../data/topic-labels.ts';
import { type Html, html } from '../html/html.ts';

/** The topics of an article above its title; nothing where it has none. */
export function renderKicker(topics: readonly TopicLabel[]): Html | null {
  if (topics.length === 0) return null;
  const links = topics.map(
    ({ slug, name }, index) =>
      html`${index > 0 && ' · '}<a href="${toTopicPath(slug)}">${name}</a>`,
  );
  return html`<p class="kicker">${links}</p>`;
}

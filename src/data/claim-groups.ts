import type { Claim, Form } from '../annotate/index.ts';
import type { Entry } from '../load/read-registers.ts';
import { type Speaker, toSpeakers } from '../schema/claim.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { ArticleRecord } from './articles.ts';
import type { IndexedArticle } from './backlinks.ts';
import { hasPage } from '../load/entry-page.ts';
import { toYear } from '../words/dates.ts';
import type { Facet } from './facets.ts';
import { toSpeakerSlug } from './speaker-slug.ts';
import { FORM_NAMES, toSpeakerName } from '../words/words.ts';

/** A claim with the article that holds it. */
export interface ArchivedClaim<Article extends IndexedArticle = ArticleRecord> {
  readonly article: Article;
  readonly claim: Claim;
}

/** The claims that share a speaker, a form, a topic or a year. */
export interface ClaimGroup<Article extends IndexedArticle = ArticleRecord> {
  readonly facet: Facet;
  /** The last part of the group's address. */
  readonly slug: string;
  readonly name: string;
  readonly claims: readonly ArchivedClaim<Article>[];
}

/** The groups of each facet by their slugs, in the order in which the claims give them. */
export type ClaimGroups<Article extends IndexedArticle = ArticleRecord> = Readonly<
  Record<Facet, ReadonlyMap<string, ClaimGroup<Article>>>
>;

interface Label {
  readonly slug: string;
  readonly name: string;
}

const FORM_SLUGS: Readonly<Record<Form, string>> = {
  direct: 'directa',
  mixed: 'parcial',
  indirect: 'parafrasis',
};

/** All claims: the articles in their order, and within each the order of its text. */
export function toClaims<Article extends IndexedArticle>(
  articles: readonly Article[],
): ArchivedClaim<Article>[] {
  return articles.flatMap((article) =>
    article.annotations.claims.map((claim) => ({ article, claim })),
  );
}

/** Puts every claim into its groups; a private person's claims are gathered nowhere. */
export function toClaimGroups<Article extends IndexedArticle>(
  claims: readonly ArchivedClaim<Article>[],
  entries: ReadonlyMap<EntryRef, Entry>,
  timeZone: string,
): ClaimGroups<Article> {
  const groups: Record<Facet, Map<string, Draft<Article>>> = {
    speaker: new Map(),
    form: new Map(),
    topic: new Map(),
    year: new Map(),
  };
  const add = (facet: Facet, { slug, name }: Label, archived: ArchivedClaim<Article>): void => {
    const group = groups[facet].get(slug) ?? { facet, slug, name, claims: [] };
    groups[facet].set(slug, group);
    group.claims.push(archived);
  };
  for (const [{ meta, topics }, own] of Map.groupBy(claims, ({ article }) => article)) {
    const year = toYear(meta.published, timeZone);
    for (const archived of own) {
      const { form } = archived.claim;
      const speakers = toSpeakers(archived.claim).map((each) => toSpeakerLabel(each, entries));
      // Two entries that were merged are one speaker.
      const named = new Map(speakers.flatMap((who) => (who ? [[who.slug, who] as const] : [])));
      for (const who of named.values()) add('speaker', who, archived);
      add('form', { slug: FORM_SLUGS[form], name: FORM_NAMES[form] }, archived);
      for (const topic of topics) add('topic', topic, archived);
      add('year', { slug: year, name: year }, archived);
    }
  }
  return groups;
}

interface Draft<Article extends IndexedArticle> extends ClaimGroup<Article> {
  readonly claims: ArchivedClaim<Article>[];
}

function toSpeakerLabel(speaker: Speaker, entries: ReadonlyMap<EntryRef, Entry>): Label | null {
  const entry = speaker.type === 'entry' ? entries.get(speaker.ref) : undefined;
  if (entry && !hasPage(entry)) return null;
  return { slug: toSpeakerSlug(speaker), name: toSpeakerName(speaker, entries) };
}

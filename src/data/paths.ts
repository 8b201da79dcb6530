import { memoize } from '../html/memoize.ts';
import { toClaimTextId } from '../schema/anchors.ts';
import { type EntryKind, type EntryRef, fromEntryRef } from '../schema/ids.ts';
import { REGISTER_PATHS } from '../schema/register-paths.ts';
import type { ClaimGroup } from './claim-groups.ts';
import type { Facet } from './facets.ts';

/** The part of a claim list's address that says what the claims are filtered by. */
export const FACET_PATHS: Readonly<Record<Facet, string>> = {
  speaker: 'quien',
  form: 'forma',
  topic: 'tema',
  year: 'ano',
};

const BASE = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** A path of the site under the base where it is published: `/rss.xml` → `/noticias/rss.xml`. */
export function toPath(path: string): string {
  return BASE + path;
}

export function toArticlePath(slug: string): string {
  return toPath(`/articulos/${slug}/`);
}

export function toRegisterPath(kind: EntryKind): string {
  return toPath(REGISTER_PATHS[kind]);
}

/** The page of an entry: `person:kim-jong-un` → `/personas/kim-jong-un/`. */
export const toEntryPath = memoize((ref: EntryRef): string => {
  const { kind, id } = fromEntryRef(ref);
  return `${toRegisterPath(kind)}${id}/`;
});

/** The list of those who sign. */
export const AUTHORS_PATH = '/autores/';

export function toAuthorPath(id: string): string {
  return toPath(`${AUTHORS_PATH}${id}/`);
}

/** Of what an entry asserts, in its page. */
export const CLAIMS_ID = 'afirma';

/** The place of a mention in the page of its article. */
export function toMentionPath(slug: string, mentionId: string): string {
  return `${toArticlePath(slug)}#${mentionId}`;
}

/** The first words of a claim in the page of its article. */
export function toClaimPath(slug: string, claimId: string): string {
  return `${toArticlePath(slug)}#${toClaimTextId(claimId)}`;
}

export function toTopicPath(topicSlug: string): string {
  return toPath(`/temas/${topicSlug}/`);
}

/** The list of all groups of a facet: `/afirmaciones/quien/`. */
export function toFacetPath(facet: Facet): string {
  return toPath(`/afirmaciones/${FACET_PATHS[facet]}/`);
}

/** The claims of one group: `/afirmaciones/ano/2023/`. */
export function toClaimGroupPath({ facet, slug }: Pick<ClaimGroup, 'facet' | 'slug'>): string {
  return `${toFacetPath(facet)}${slug}/`;
}

/** A page of a list whose first page has the address `path`. */
export function toPagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${number}/`;
}

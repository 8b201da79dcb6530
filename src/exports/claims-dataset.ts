import type { Annotations } from '../annotate/index.ts';
import { toClaimTextId } from '../schema/anchors.ts';
import { CLAIM_KINDS } from '../schema/claim.ts';
import { toAddedIn } from '../words/added-in.ts';
import { DISCLAIMER } from '../words/claims.ts';
import { type CLAIM_MANUAL, toDatasetTitle, toRights } from '../words/open-data.ts';
import { toQuotedWords, toSpeakerKey, toSpeakerName } from '../words/words.ts';
import type { Entry } from '../load/read-registers.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { Site } from '../schema/site.ts';
import { toCsv } from './csv.ts';
import type { SiteUrls } from './site-urls.ts';

interface ClaimingArticle {
  readonly slug: string;
  readonly meta: Pick<ArticleMeta, 'title' | 'published' | 'corrections' | 'added'>;
  readonly text: string;
  readonly annotations: Pick<Annotations, 'claims'>;
}

/** A field of the open data; `name` is its key in JSON and its column in CSV. */
export interface ClaimField {
  readonly name: keyof typeof CLAIM_MANUAL;
  /** JSON Schema's type, and `null` where the value may be missing. */
  readonly type: 'string' | readonly ['string', 'null'];
  readonly values?: readonly string[];
  readonly format?: 'uri';
}

/** What the data hold of each claim: the schema and the columns are made of it. */
export const CLAIM_FIELDS = [
  { name: 'url', type: 'string', format: 'uri' },
  { name: 'article', type: 'string', format: 'uri' },
  { name: 'title', type: 'string' },
  { name: 'published', type: 'string' },
  { name: 'speaker', type: 'string' },
  { name: 'speaker_name', type: 'string' },
  { name: 'speaker_url', type: ['string', 'null'], format: 'uri' },
  { name: 'other_speakers', type: ['string', 'null'] },
  { name: 'via', type: ['string', 'null'] },
  { name: 'verb', type: ['string', 'null'] },
  { name: 'form', type: 'string', values: ['direct', 'mixed', 'indirect'] },
  { name: 'kind', type: 'string', values: CLAIM_KINDS },
  { name: 'summary', type: 'string' },
  { name: 'quote', type: 'string' },
  { name: 'source_name', type: ['string', 'null'] },
  { name: 'source_url', type: ['string', 'null'], format: 'uri' },
  { name: 'corrected', type: ['string', 'null'] },
  { name: 'added', type: ['string', 'null'] },
] as const satisfies readonly ClaimField[];

type Optional =
  | 'speaker_url'
  | 'other_speakers'
  | 'via'
  | 'verb'
  | 'source_name'
  | 'source_url'
  | 'corrected'
  | 'added';
export type ClaimRecord = Readonly<
  Record<Exclude<(typeof CLAIM_FIELDS)[number]['name'], Optional>, string> &
    Record<Optional, string | null>
>;

/** The claims of articles, in the order of the articles and of their texts. */
export function toClaimRecords(
  articles: readonly ClaimingArticle[],
  entries: ReadonlyMap<EntryRef, Entry>,
  urls: SiteUrls,
): ClaimRecord[] {
  return articles.flatMap(({ slug, meta, text, annotations }) =>
    annotations.claims.map((claim) => ({
      url: `${urls.toArticleUrl(slug)}#${toClaimTextId(claim.id)}`,
      article: urls.toArticleUrl(slug),
      title: meta.title,
      published: meta.published,
      speaker: toSpeakerKey(claim.speaker),
      speaker_name: toSpeakerName(claim.speaker, entries),
      speaker_url: claim.speaker.type === 'entry' ? urls.toEntryUrl(claim.speaker.ref, slug) : null,
      other_speakers: claim.coSpeakers?.map(toSpeakerKey).join('; ') ?? null,
      via: claim.via && toSpeakerKey(claim.via),
      verb: claim.verb,
      form: claim.form,
      kind: claim.kind,
      summary: claim.summary,
      quote: toQuotedWords(claim, text),
      source_name: claim.source?.name ?? null,
      source_url: claim.source?.url ?? null,
      corrected:
        meta.corrections.findLast(({ claims }) => claims.some((id) => id === claim.id))?.date ??
        null,
      added: toAddedIn(meta, [meta.title, claim.summary]),
    })),
  );
}

/** The same records as a table, the names of the fields first; what is missing is an empty cell. */
export function* toClaimsCsv(batches: Iterable<readonly ClaimRecord[]>): Generator<string> {
  const names = CLAIM_FIELDS.map(({ name }) => name);
  yield toCsv([names]);
  for (const records of batches)
    yield toCsv(records.map((record) => names.map((name) => record[name] ?? '')));
}

/** The records as JSON, with what they are and what may be done with them. */
export function* toClaimsJson(
  batches: Iterable<readonly ClaimRecord[]>,
  site: Site,
  schemaUrl: string,
): Generator<string> {
  const frame = JSON.stringify({
    $schema: schemaUrl,
    title: toDatasetTitle(site.name),
    description: DISCLAIMER,
    publisher: site.publisher.name,
    license: site.license?.url ?? null,
    rights: toRights(site),
    claims: [],
  });
  const end = frame.length - ']}'.length;
  yield frame.slice(0, end);
  let comma = '';
  for (const records of batches) {
    if (records.length === 0) continue;
    yield comma + JSON.stringify(records).slice('['.length, -']'.length);
    comma = ',';
  }
  yield `${frame.slice(end)}\n`;
}

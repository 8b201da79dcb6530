import type { Annotations } from '../annotate/index.ts';
import { toClaimTextId } from '../schema/anchors.ts';
import { toQuotedWords, toSpeakerKey, toSpeakerName } from '../words/words.ts';
import type { Entry } from '../load/read-registers.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { Site } from '../schema/site.ts';
import { toCsv } from './csv.ts';
import type { SiteUrls } from './site-urls.ts';

interface ClaimingArticle {
  readonly slug: string;
  readonly meta: Pick<ArticleMeta, 'title' | 'published'>;
  readonly text: string;
  readonly annotations: Pick<Annotations, 'claims'>;
}

/** A field of the open data; `name` is its key in JSON and its column in CSV. */
interface ClaimField {
  readonly name: string;
  /** JSON Schema's type, and `null` where the value may be missing. */
  readonly type: 'string' | readonly ['string', 'null'];
  readonly values?: readonly string[];
  readonly format?: 'uri';
  readonly description: string;
}

/** The manual of the data: the schema and the page about them are made of it. */
export const CLAIM_FIELDS = [
  {
    name: 'url',
    type: 'string',
    format: 'uri',
    description: 'Dirección de la afirmación dentro del artículo. Es también su identificador.',
  },
  { name: 'article', type: 'string', format: 'uri', description: 'Dirección del artículo.' },
  { name: 'title', type: 'string', description: 'Titular del artículo.' },
  {
    name: 'published',
    type: 'string',
    description: 'Cuándo se publicó el artículo (ISO 8601): un día, o un momento con su desfase.',
  },
  {
    name: 'speaker',
    type: 'string',
    description:
      'Quién lo afirma: «person:…», «organization:…» o «place:…» (su gobierno) con su identificador; «group:…» con las palabras del texto si no se le nombra; «none» si el texto no lo atribuye a nadie.',
  },
  { name: 'speaker_name', type: 'string', description: 'Cómo se llama en este sitio.' },
  {
    name: 'speaker_url',
    type: ['string', 'null'],
    format: 'uri',
    description:
      'Su página en este sitio, o su ficha en el artículo si no tiene página; vacío si no se le nombra.',
  },
  {
    name: 'via',
    type: ['string', 'null'],
    description: 'Por quién se sabe que lo afirma, escrito como «speaker».',
  },
  {
    name: 'verb',
    type: ['string', 'null'],
    description: 'Palabra del texto que lo atribuye, como «dijo» o «según».',
  },
  {
    name: 'form',
    type: 'string',
    values: ['direct', 'mixed', 'indirect'],
    description:
      'Cómo se dan las palabras: direct (cita directa, entre comillas), mixed (cita parcial), indirect (paráfrasis).',
  },
  {
    name: 'kind',
    type: 'string',
    values: ['fact', 'opinion', 'promise', 'question', 'inference'],
    description:
      'Qué se hace al afirmarlo: fact (se da por hecho), opinion (valora), promise (promete), question (pregunta), inference (deduce o supone).',
  },
  { name: 'summary', type: 'string', description: 'La afirmación resumida por la redacción.' },
  {
    name: 'quote',
    type: 'string',
    description:
      'Las palabras exactas del artículo que la contienen; sus partes van unidas por «[…]».',
  },
] as const satisfies readonly ClaimField[];

type Optional = 'speaker_url' | 'via' | 'verb';
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
      via: claim.via && toSpeakerKey(claim.via),
      verb: claim.verb,
      form: claim.form,
      kind: claim.kind,
      summary: claim.summary,
      quote: toQuotedWords(claim, text),
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
    title: `Afirmaciones publicadas en ${site.name}`,
    description: 'Afirmado en los textos; no verificado por nosotros.',
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

/** What may be done with the data, as far as it is known. */
export function toRights({ license }: Pick<Site, 'license'>): string {
  const data = license
    ? `Los datos sobre las afirmaciones se publican con la licencia ${license.name}.`
    : 'No se ha declarado ninguna licencia para estos datos.';
  return `${data} Las citas son de los artículos, y los derechos sobre sus textos no constan aquí.`;
}

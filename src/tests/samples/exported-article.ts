import type { Annotations, Claim } from '../../annotate/index.ts';
import type { Change } from '../../editions/types.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type ArticleMeta, articleSchema } from '../../schema/article.ts';
import type { EntryRef } from '../../schema/ids.ts';
import type { SiteUrls } from '../../exports/site-urls.ts';

/** An article small enough to read in a test, with one of each thing that exports tell. */
const text = '😀 Ana dijo que España crece. Los expertos y España responden: Ana miente.';

export const ANA = 'person:ana' as EntryRef;
export const SPAIN = 'place:espana' as EntryRef;

export const entries: ReadonlyMap<EntryRef, Entry> = new Map([
  toEntry({ kind: 'person', ref: ANA, data: { name: 'Ana </script>', roles: [] } }),
  toEntry({
    kind: 'place',
    ref: SPAIN,
    data: {
      name: 'España',
      kind: 'country',
      wikidata: 'Q29',
      coordinates: { latitude: 40, longitude: -4 },
    },
  }),
]);

export const article = {
  slug: 'uno',
  text,
  meta: articleSchema.parse({
    title: 'Ana y España',
    description: 'Ana habla.',
    published: '2026-05-04',
    topics: ['Economía'],
    corrections: [{ date: '2026-05-05', text: 'Decía «Eva».', claims: ['crece'] }],
  }) satisfies ArticleMeta,
  revisions: [
    [{ part: 'text', before: [text.replace('Ana dijo', 'Eva dijo')], after: [text] }],
  ] satisfies Change[][],
  annotations: {
    mentions: [toMention(1, 'Ana', ANA), toMention(2, 'España', SPAIN)],
    claims: [
      toClaim({
        id: 'crece',
        speaker: { type: 'entry', ref: ANA },
        ranges: [toRange('España crece')],
      }),
      toClaim({
        id: 'partes',
        speaker: { type: 'entry', ref: SPAIN },
        ranges: [toRange('España responden'), toRange('Ana miente')],
      }),
      toClaim({
        id: 'opina',
        kind: 'opinion',
        speaker: { type: 'group', text: 'los expertos' },
        ranges: [toRange('Ana miente')],
      }),
    ],
  } satisfies Pick<Annotations, 'claims' | 'mentions'>,
};

export const urls: SiteUrls = {
  toUrl: (path) => `https://e.org/n${path}`,
  toArticleUrl: (slug) => `https://e.org/n/articulos/${slug}/`,
  toEntryUrl: (ref) => `https://e.org/n/${ref.replace(':', '/')}/`,
};

function toRange(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function toMention(number: number, words: string, ref: EntryRef): Annotations['mentions'][number] {
  return { type: 'mention', id: `m-${number}`, ref, ...toRange(words) };
}

function toClaim(claim: Pick<Claim, 'id' | 'speaker' | 'ranges'> & Partial<Claim>): Claim {
  return {
    type: 'claim',
    form: 'indirect',
    via: null,
    verb: null,
    summary: `Resumen de ${claim.id}.`,
    kind: 'fact',
    ...claim,
  };
}

function toEntry(entry: { kind: Entry['kind']; ref: EntryRef; data: object }): [EntryRef, Entry] {
  const id = entry.ref.slice(entry.ref.indexOf(':') + 1);
  const data = { aliases: [], sources: [], description: 'x', ...entry.data };
  return [entry.ref, { ...entry, id, file: `content/${id}.yaml`, data } as unknown as Entry];
}

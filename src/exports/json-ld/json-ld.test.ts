import { expect, test } from 'vitest';
import { type Site, siteSchema } from '../../schema/site.ts';
import { ANA, article, entries, SPAIN, urls } from '../../tests/samples/exported-article.ts';
import { toScriptJson } from '../script-json.ts';
import { toArticleJsonLd } from './article.ts';
import { toAuthorJsonLd } from './author.ts';
import { toEntryJsonLd } from './entry.ts';
import { toSiteJsonLd } from './site.ts';

const site: Site = siteSchema.parse({
  name: 'E',
  description: 'x',
  url: 'https://e.org',
  timeZone: 'Europe/Madrid',
  publisher: { name: 'E' },
  policies: { corrections: 'x', unnamedSources: 'x', verification: 'x' },
});
const news = JSON.parse(toScriptJson(toArticleJsonLd({ ...article, entries }, site, urls)));

test('the article is the thing at the top, for readers that know no lists', () => {
  expect(news['@type']).toBe('NewsArticle');
  expect(news.publisher).toMatchObject({ '@type': 'NewsMediaOrganization', name: 'E' });
  expect(JSON.stringify(news)).not.toContain('@graph');
});

test('only assertions of facts are claims, and nothing is a review', () => {
  const claims = news.hasPart;
  expect(new Set(claims.map((each: { '@type': string }) => each['@type']))).toEqual(
    new Set(['Claim']),
  );
  expect(claims.map(({ '@id': id }: { '@id': string }) => id)).toEqual([
    'https://e.org/n/articulos/uno/#a-crece',
    'https://e.org/n/articulos/uno/#a-partes',
  ]);
  expect(claims[0]).toMatchObject({
    text: 'España crece',
    author: { '@id': 'https://e.org/n/person/ana/' },
  });
  expect(claims[1].text).toBe('España responden […] Ana miente');
  expect(JSON.stringify(news)).not.toContain('ClaimReview');
});

test('a place that asserts a fact is its government as well', () => {
  expect(news.mentions[1]).toEqual({
    '@type': ['Country', 'Organization'],
    '@id': 'https://e.org/n/place/espana/',
    name: 'España',
    sameAs: 'https://www.wikidata.org/entity/Q29',
  });
});

test('whoever asserts a fact is described, even if the text never names them', () => {
  const unnamed = { ...article, entries, annotations: { ...article.annotations, mentions: [] } };
  const { hasPart } = JSON.parse(toScriptJson(toArticleJsonLd(unnamed, site, urls)));
  const authors = hasPart.flatMap(({ author }: { author: object }) => author);
  expect(authors).toContainEqual(
    expect.objectContaining({ '@id': 'https://e.org/n/person/ana/', '@type': 'Person' }),
  );
  expect(authors).toContainEqual(
    expect.objectContaining({ '@id': 'https://e.org/n/place/espana/', name: 'España' }),
  );
});

test('corrections are published with their day, and date the text', () => {
  expect(news.dateModified).toBe('2026-05-05');
  expect(news.correction).toEqual([
    { '@type': 'CorrectionComment', text: 'Decía «Eva».', datePublished: '2026-05-05' },
  ]);
});

test('no text can close the script that holds it', () => {
  const json = toScriptJson(toArticleJsonLd({ ...article, entries }, site, urls));
  expect(json).not.toContain('<');
  expect(news.mentions[0].name).toBe('Ana </script>');
});

test("an entry's page describes it under the id that articles give it", () => {
  const pageOf = (ref: typeof ANA, isSpeaker: boolean) => {
    const entry = entries.get(ref);
    if (!entry) throw new TypeError('Expected the entry');
    return JSON.parse(toScriptJson(toEntryJsonLd(entry, isSpeaker, urls)));
  };
  const ana = pageOf(ANA, true);
  expect(ana['@type']).toBe('ProfilePage');
  expect(ana.mainEntity).toMatchObject(news.mentions[0]);
  const spain = pageOf(SPAIN, true);
  expect(spain['@type']).toBe('WebPage');
  expect(spain.mainEntity).toMatchObject(news.mentions[1]);
  expect(pageOf(SPAIN, false).mainEntity['@type']).toBe('Country');
});

test("a person's roles have their dates", () => {
  const roles = [{ title: 'alcaldesa', from: '2011', to: '2015-06' }, { title: 'escritora' }];
  const entry = { ...entries.get(ANA), data: { ...entries.get(ANA)?.data, roles } };
  const { mainEntity } = JSON.parse(
    toScriptJson(toEntryJsonLd(entry as Parameters<typeof toEntryJsonLd>[0], false, urls)),
  );
  expect(mainEntity.hasOccupation).toEqual([
    {
      '@type': 'Role',
      hasOccupation: { '@type': 'Occupation', name: 'alcaldesa' },
      startDate: '2011',
      endDate: '2015-06',
    },
    { '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'escritora' } },
  ]);
});

test('the site says who publishes it, under the id that articles know', () => {
  const website = JSON.parse(toScriptJson(toSiteJsonLd(site, urls)));
  expect(website['@type']).toBe('WebSite');
  expect(website.publisher).toEqual(news.publisher);
});

const EVA = { name: 'Eva', url: 'https://e.org/n/autores/eva/', links: ['https://m.org/@eva'] };
const BYLINE = {
  '@type': 'Person',
  '@id': EVA.url,
  name: 'Eva',
  url: EVA.url,
  sameAs: EVA.links,
};

test('who signs, the section, the translator and the source of the text are told', () => {
  const source = { name: 'Agencia', url: 'https://a.org/1', author: 'Kim', date: '2026-05' };
  const meta = { ...article.meta, section: 'Mundo', translator: 'Ana Ruiz', source };
  expect(toArticleJsonLd({ ...article, meta, entries }, site, urls, [EVA])).toMatchObject({
    author: [BYLINE],
    articleSection: 'Mundo',
    translator: { '@type': 'Person', name: 'Ana Ruiz' },
    isBasedOn: {
      '@type': 'CreativeWork',
      name: 'Agencia',
      url: 'https://a.org/1',
      author: { '@type': 'Person', name: 'Kim' },
      datePublished: '2026-05',
    },
  });
  expect(news).not.toHaveProperty('author');
  expect(news).not.toHaveProperty('articleSection');
});

test('a document that has a claim is cited by it', () => {
  const [first, ...others] = article.annotations.claims;
  if (!first) throw new TypeError('Expected a claim');
  const claims = [{ ...first, source: { name: 'Acta', url: 'https://a.org/acta' } }, ...others];
  const annotations = { ...article.annotations, claims };
  const cited = JSON.stringify(toArticleJsonLd({ ...article, annotations, entries }, site, urls));
  expect(cited).toContain(
    '"citation":{"@type":"CreativeWork","name":"Acta","url":"https://a.org/acta"}',
  );
});

test('a document that has what is no fact is cited by the article, once', () => {
  const source = { name: 'Acta', url: 'https://a.org/acta' };
  const claims = article.annotations.claims.map((claim) => ({
    ...claim,
    kind: 'opinion' as const,
    source,
  }));
  const annotations = { ...article.annotations, claims };
  expect(claims.length).toBeGreaterThan(1);
  expect(toArticleJsonLd({ ...article, annotations, entries }, site, urls)).toMatchObject({
    citation: [{ '@type': 'CreativeWork', ...source }],
  });
  expect(news).not.toHaveProperty('citation');
});

test('the page of somebody who signs has the id that articles give them', () => {
  expect(toAuthorJsonLd(EVA, { role: 'Corresponsal' }, site, urls)).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      ...BYLINE,
      jobTitle: 'Corresponsal',
      worksFor: { '@type': 'NewsMediaOrganization', '@id': 'https://e.org/n/#medio' },
    },
  });
});

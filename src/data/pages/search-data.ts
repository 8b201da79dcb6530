import type { Claim } from '../../annotate/index.ts';
import type { ClaimFile } from '../../exports/search/claim-file.ts';
import { memoize } from '../../html/memoize.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { toDigest } from '../../load/digest.ts';
import { type ClaimWords, toClaimWordFiles } from '../../exports/search/claim-words.ts';
import { toWordIndex, type WordFile } from '../../exports/search/word-files.ts';
import {
  type IndexedName,
  type NameFile,
  NAMES_PER_FILE,
} from '../../exports/search/name-index.ts';
import type { Library } from '../../load/read-library.ts';
import type { Entry } from '../../load/read-registers.ts';
import { ENTRY_KINDS, type EntryRef } from '../../schema/ids.ts';
import { type Speaker, toSpeakers } from '../../schema/claim.ts';
import { toAddedIn } from '../../words/added-in.ts';
import { toFormAndKind } from '../../words/article-words.ts';
import { toList } from '../../words/counts.ts';
import { toQuotedWords, toSpeakerName } from '../../words/words.ts';
import { type Archive, toArchive } from '../archive.ts';
import type { ArticleRecord } from '../articles.ts';
import { toCell } from '../cells.ts';
import type { ArchivedClaim } from '../claim-groups.ts';
import { type ArticleKeys, type PageKey, toArticleKeys, toPageKey } from '../page-keys.ts';
import { CLAIMS_PER_PAGE, toPages } from '../pagination.ts';
import { findYears } from '../years.ts';

interface SearchFile {
  /** The file's name without its ending. */
  readonly params: { readonly file: string };
  /** Made where it is asked for alone: most files are as published. */
  readonly props: { readonly toContent: () => SearchContent };
  readonly cacheKey?: string;
}

type SearchContent = NameFile | WordFile | ClaimFile;

/** For `getStaticPaths` of what a browser loads, part by part, to search names and claims. */
export function getSearchFiles(): SearchFile[] {
  const library = getCurrentLibrary();
  const archive = toArchive(library);
  const keys = toArticleKeys(library);
  const names = toPages(toIndexedNames(archive, library), NAMES_PER_FILE);
  const claims = toPages(archive.claims, CLAIMS_PER_PAGE);
  return [
    ...names.map(({ number, last, items }) =>
      toFile(`nombres-${number}`, { last, names: items } satisfies NameFile),
    ),
    ...toWordFilesOf(archive).map((words, index) => toFile(`palabras-${index + 1}`, words)),
    ...claims.map(({ number, items }) => ({
      params: { file: `afirmaciones-${number}` },
      props: { toContent: () => toClaimFile(items) },
      ...toClaimsKey(keys, items),
    })),
  ];
}

/** What a browser loads first to search the words of claims. */
export function getClaimWords(): ClaimWords {
  const archive = toArchive(getCurrentLibrary());
  return { perPage: CLAIMS_PER_PAGE, ...toWordIndex(toWordFilesOf(archive)) };
}

function toFile(file: string, content: SearchContent): SearchFile {
  return {
    params: { file },
    props: { toContent: () => content },
    cacheKey: toDigest(JSON.stringify(content)),
  };
}

/** A key of all that a file can show of the articles of its claims, and of which claims they are. */
function toClaimsKey(keys: ArticleKeys, claims: readonly ArchivedClaim[]): PageKey {
  const articles = new Set(claims.map(({ article }) => article));
  const which = claims.map(({ article, claim }) => `${article.slug}#${claim.id}`).join();
  return toPageKey(keys, [...articles], which);
}

/** The entries that have a page, those of most articles first, of all years. */
function toIndexedNames({ backlinks, entries }: Archive, library: Library): IndexedName[] {
  return [...backlinks]
    .flatMap(([ref, appearances]): IndexedName[] => {
      const entry = entries.get(ref);
      if (!entry) return [];
      const { name, aliases, description } = entry.data;
      const kind = ENTRY_KINDS.indexOf(entry.kind);
      const elsewhere = findYears(library, ref).reduce((sum, year) => sum + year.articles, 0);
      const articles = appearances.length + elsewhere;
      return [[kind, entry.id, articles, description, name, ...aliases]];
    })
    .sort((a, b) => b[2] - a[2]);
}

const toWordFilesOf = memoize(({ claims }: Archive): WordFile[] =>
  toClaimWordFiles(claims.values().map(toText)),
);

/** The words by which a claim is found. A private person's name is none: it would gather what they say. */
function toText({ article, claim }: ArchivedClaim): string {
  const { summary, verb } = claim;
  const names = toSpeakers(claim)
    .filter((speaker) => !isPrivate(speaker, article.entries))
    .map((speaker) => toSpeakerName(speaker, article.entries));
  return [...names, verb, summary, toQuotedWords(claim, article.text)].join(' ');
}

function isPrivate(speaker: Speaker, entries: ReadonlyMap<EntryRef, Entry>): boolean {
  const entry = speaker.type === 'entry' ? entries.get(speaker.ref) : undefined;
  return entry?.kind === 'person' && entry.data.private;
}

function toClaimFile(claims: readonly ArchivedClaim[]): ClaimFile {
  const articles = [...new Set(claims.map(({ article }) => article))];
  return {
    articles: articles.map(({ slug, meta }) => [slug, meta.title, meta.published]),
    claims: claims.map(({ article, claim }) => [
      articles.indexOf(article),
      claim.id,
      toCell(claim),
      toNames(claim, article),
      claim.summary,
      toQuotedWords(claim, article.text),
      toFormAndKind(claim),
      ...toAdded(claim, article),
    ]),
  };
}

/** None for nearly all claims, whose summaries have no word from elsewhere. */
function toAdded({ summary }: Claim, { meta }: ArticleRecord): [] | [string] {
  const added = toAddedIn(meta, [summary]);
  return added === null ? [] : [added];
}

function toNames(claim: Claim, { entries }: ArticleRecord): string {
  return toList(toSpeakers(claim).map((speaker) => toSpeakerName(speaker, entries)));
}

import { toLine } from '../html/nodes.ts';
import { parsePage, toArticle, toBody } from '../html/to-article.ts';
import { cleanLetters } from '../clean-letters.ts';
import { ImportFault } from '../import-fault.ts';
import { IMPORT_FAULTS } from '../messages.ts';
import type { ImportedPicture, ImportEntry } from '../types.ts';

/** What every kind of feed states of an entry, each in its own way. */
export interface StatedEntry {
  /** As HTML. */
  readonly title: string;
  /** As HTML. */
  readonly content: string;
  /** As HTML: the short form, where the entry has its text too. */
  readonly summary: string;
  readonly published: string | null;
  readonly byline: string;
  readonly topics: readonly string[];
  /** Absolute, or empty. */
  readonly address: string;
  readonly siteName: string;
  readonly slug: string;
  /** Of what was taken out of the text before. */
  readonly remarks?: readonly string[];
  /** Beside its text. */
  readonly pictures?: readonly ImportedPicture[];
  /** Whether blank lines part paragraphs. */
  readonly hasBlankLines?: boolean;
}

/** «[…]» or «…» at its end: a summary that is only the beginning of the text. */
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u;

export function toEntry(stated: StatedEntry): ImportEntry {
  const title = toPlain(stated.title);
  const { published, address, siteName, slug, byline } = stated;
  const summary = toPlain(stated.summary);
  return {
    title,
    published,
    slug: slug || toLastPart(address),
    read: () => {
      const article = toArticle(toBody(parsePage(stated.content)), {
        address: address || null,
        hasBlankLines: stated.hasBlankLines ?? false,
      });
      if (article.markdown.trim() === '')
        throw new ImportFault(IMPORT_FAULTS.noWordsInEntry(title));
      return {
        title: title || null,
        description: summary === '' || CUT.test(summary) ? null : summary,
        published,
        byline: toPlain(byline) || null,
        topics: [...new Set(stated.topics.map(toPlain))],
        source:
          siteName === '' ? null : { name: toPlain(siteName), ...(address && { url: address }) },
        markdown: article.markdown,
        pictures: join(article.pictures, stated.pictures ?? []),
        remarks: [...(stated.remarks ?? []), ...article.remarks],
      };
    },
  };
}

/** Those of the text, and others. */
function join(
  pictures: readonly ImportedPicture[],
  beside: readonly ImportedPicture[],
): ImportedPicture[] {
  const inText = new Set(pictures.map(({ address }) => address));
  return [...pictures, ...beside.filter(({ address }) => !inText.has(address))];
}

/** Feeds give tags and entities where plain words belong. */
export function toPlain(html: string): string {
  return cleanLetters(/[<&]/u.test(html) ? toLine(toBody(parsePage(html))) : html)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** `https://example.org/2023/09/una-cumbre/` → `una-cumbre` */
function toLastPart(address: string): string {
  return (
    URL.parse(address)
      ?.pathname.split('/')
      .findLast((part) => part !== '') ?? ''
  );
}

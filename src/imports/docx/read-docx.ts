import mammoth from 'mammoth';
import { parsePage, toArticle, toBody } from '../html/to-article.ts';
import { ImportFault } from '../import-fault.ts';
import { IMPORT_FAULTS, IMPORT_REMARKS, PARTS_LEFT_OUT, toPictureName } from '../messages.ts';
import { NOTHING_STATED, type ImportedArticle } from '../types.ts';
import { mendParts } from './mend-parts.ts';
import { type DocumentParts, readArchive } from './read-archive.ts';

/** Word's own names of its styles, whatever its language. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.pie:fresh",
];
/** A picture alone in its paragraph, and what stands below it. */
const CAPTIONED = /<p>(?<picture><img\b[^>]*>)<\/p>\s*<p class="pie">(?<words>[\s\S]*?)<\/p>/gu;
/** «An unrecognised element was ignored: w:object» */
const IGNORED = /element was ignored: (\S+)/u;
/** Marks of places and settings, without words of their own. */
const WORDLESS =
  /^(?:\w+:)?(?:proofErr|bookmark\w*|lastRenderedPageBreak|permStart|permEnd|smartTagPr)$/u;
const TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/gu;
const PARTS: readonly (readonly [test: RegExp, part: string])[] = [
  [/^word\/header\d*\.xml$/u, 'headers'],
  [/^word\/footer\d*\.xml$/u, 'footers'],
  [/^word\/comments\.xml$/u, 'comments'],
];

/**
 * Reads a document of a word processor: paragraphs, headings, lists, quotes, tables, links, notes and
 * pictures.
 * @param what names the file in sentences
 * @throws ImportFault where it cannot be opened or has no words
 */
export async function readDocx(bytes: Uint8Array, what: string): Promise<ImportedArticle> {
  const parts = await readArchive(bytes, what);
  const mended = await mendParts(bytes, parts);
  const { value, messages, pictures } = await convert(mended.bytes, what);
  const article = toArticle(toBody(parsePage(value)), {
    takesTitle: true,
    findPicture: (address) => pictures.get(address) ?? null,
  });
  if (article.markdown.trim() === '') throw new ImportFault(IMPORT_FAULTS.noWords(what));
  const ignored = messages
    .flatMap(({ message }) => IGNORED.exec(message)?.[1] ?? [])
    .filter((name) => !WORDLESS.test(name));
  return {
    ...NOTHING_STATED,
    title: article.title,
    markdown: article.markdown,
    pictures: article.pictures,
    remarks: [
      ...article.remarks,
      ...mended.remarks,
      ...tellUnread(parts),
      ...(ignored.length > 0 ? [IMPORT_REMARKS.ignored([...new Set(ignored)])] : []),
    ],
  };
}

async function convert(
  bytes: Uint8Array,
  what: string,
): Promise<
  Awaited<ReturnType<typeof mammoth.convertToHtml>> & {
    /** By what their addresses call them. */
    readonly pictures: ReadonlyMap<string, Uint8Array>;
  }
> {
  const pictures = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = toPictureName(pictures.size + 1, image.contentType);
    pictures.set(src, await image.readAsBuffer());
    return { src };
  });
  try {
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage, externalFileAccess: false },
    );
    const value = converted.value.replace(
      CAPTIONED,
      '<figure>$<picture><figcaption>$<words></figcaption></figure>',
    );
    return { ...converted, value, pictures };
  } catch {
    throw new ImportFault(IMPORT_FAULTS.brokenDocx(what));
  }
}

/** What stands in the document beside its text. */
function tellUnread(parts: DocumentParts): string[] {
  const remarks = [...parts].flatMap(([name, xml]) => {
    const part = PARTS.find(([test]) => test.test(name))?.[1];
    const words = part === undefined ? '' : toText(xml);
    return part === undefined || words === ''
      ? []
      : [IMPORT_REMARKS.leftOut(PARTS_LEFT_OUT[part] ?? part, words)];
  });
  const isRevised = /<w:(?:ins|del)\s/u.test(parts.get('word/document.xml') ?? '');
  return [...new Set(remarks), ...(isRevised ? [IMPORT_REMARKS.revised] : [])];
}

function toText(xml: string): string {
  return [...xml.matchAll(TEXT)]
    .map(([, words]) => words ?? ' ')
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

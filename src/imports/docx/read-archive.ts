import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { ImportFault } from '../import-fault.ts';
import { IMPORT_FAULTS, OTHER_DOCUMENTS } from '../messages.ts';

/** A document with all that a word processor adds to the text of a whole book. */
const XML_MAX_MB = 32;
const MEGABYTE = 1024 * 1024;
const XML = /\.(?:xml|rels)$/iu;
/** What no document of this kind has: the standard forbids it (ECMA-376, part 2). */
const DOCTYPE = /<!DOCTYPE/iu;
const KINDS: readonly (readonly [test: RegExp, kind: keyof typeof OTHER_DOCUMENTS])[] = [
  [/^xl\//u, 'xlsx'],
  [/^ppt\//u, 'pptx'],
  [/^META-INF\/container\.xml$/u, 'epub'],
  [/^Index\/.*\.iwa$/u, 'pages'],
];

/** The parts of a document that are XML, by their names in it. */
export type DocumentParts = ReadonlyMap<string, string>;

/**
 * Opens a file that word processors pack, and reads what is text in it, never more than a bound:
 * a small file can unpack to terabytes.
 * @param what names the file in sentences
 * @throws ImportFault where it is no DOCX, broken or too large
 */
export async function readArchive(bytes: Uint8Array, what: string): Promise<DocumentParts> {
  const archive = await open(bytes, what);
  const names = Object.keys(archive.files);
  const other = KINDS.find(([test]) => names.some((name) => test.test(name)));
  if (archive.file('mimetype') && archive.file('content.xml'))
    throw new ImportFault(IMPORT_FAULTS.odt(what));
  if (other) throw new ImportFault(IMPORT_FAULTS.otherOffice(what, OTHER_DOCUMENTS[other[1]]));
  if (!archive.file('[Content_Types].xml'))
    throw new ImportFault(
      names.length > 0 ? IMPORT_FAULTS.archive(what) : IMPORT_FAULTS.brokenDocx(what),
    );
  const parts = new Map<string, string>();
  let left = XML_MAX_MB * MEGABYTE;
  for (const name of names.filter((each) => XML.test(each))) {
    const part = await readBounded(archive.file(name), left).catch(() => {
      throw new ImportFault(IMPORT_FAULTS.brokenDocx(what));
    });
    if (part === null) throw new ImportFault(IMPORT_FAULTS.bomb(what, XML_MAX_MB));
    left -= part.length;
    const text = part.toString('utf8');
    if (DOCTYPE.test(text)) throw new ImportFault(IMPORT_FAULTS.entities(what));
    parts.set(name, text);
  }
  return parts;
}

async function open(bytes: Uint8Array, what: string): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    const isEncrypted = /encrypted/iu.test(String(error));
    throw new ImportFault(
      isEncrypted ? IMPORT_FAULTS.encrypted(what) : IMPORT_FAULTS.brokenDocx(what),
    );
  }
}

/** @returns null where it is longer than it may be; no more than that was unpacked */
async function readBounded(part: JSZip.JSZipObject | null, max: number): Promise<Buffer | null> {
  if (!part) return Buffer.alloc(0);
  const chunks: Buffer[] = [];
  let length = 0;
  // Its own streams are of a kind that cannot be walked.
  for await (const chunk of new Readable().wrap(part.nodeStream())) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > max) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

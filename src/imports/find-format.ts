import { ImportFault } from './import-fault.ts';
import { IMPORT_FAULTS } from './messages.ts';

/** What a text is written in. */
export type TextFormat = 'text' | 'markdown' | 'html' | 'feed';

/** Files that say by their first bytes what they are, and hold no text to be read. */
const SIGNATURES: readonly (readonly [bytes: string, fault: (what: string) => string])[] = [
  ['%PDF-', IMPORT_FAULTS.pdf],
  ['{\\rtf', IMPORT_FAULTS.rtf],
  ['\xFF\xD8\xFF', IMPORT_FAULTS.picture],
  ['\x89PNG', IMPORT_FAULTS.picture],
  ['GIF8', IMPORT_FAULTS.picture],
  ['RIFF', IMPORT_FAULTS.picture],
  ['\x1F\x8B', IMPORT_FAULTS.archive],
  ['Rar!', IMPORT_FAULTS.archive],
  ['7z\xBC\xAF', IMPORT_FAULTS.archive],
];
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
/** Word and its kin before 2007; since then, what is encrypted. */
const COMPOUND = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const MAIL = /^(?:From|MIME-Version|Snapshot-Content-Location):[\s\S]{0,2000}multipart\/related/iu;
/** A message as mail programs save it: lines of a head, which say how it came. */
const LETTER = /^(?:[A-Z][\w-]*:.*\r?\n(?:[ \t].*\r?\n)*){3,}\r?\n/u;
const ON_ITS_WAY = /^(?:MIME-Version|Message-ID|Received|Return-Path):/imu;
const SHORTCUT = /^\s*\[InternetShortcut\]/u;
const PROLOGUE = String.raw`^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*`;
const HTML = new RegExp(`${PROLOGUE}<(?:!doctype html|html|head|body|article|main)\\b`, 'iu');
const DRAWING = new RegExp(`${PROLOGUE}<svg\\b`, 'u');
const FEED = new RegExp(`${PROLOGUE}<(?:rss|feed|rdf:RDF)\\b`, 'u');
const XML = /^\s*<\?xml\b|^\s*<!DOCTYPE\s+(?!html\b)/iu;
const HTML_NAME = /\.x?html?$/iu;
const MARKDOWN_NAME = /\.(?:md|markdown|mdx)$/iu;
const FEED_NAME = /\.(?:xml|rss|atom|rdf)$/iu;
/** Of a text hardly any; of anything else a good part. */
const CONTROLS = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F-\x84\x86-\x9F\uFFFD]/gu;
const CONTROLS_SHARE = 0.02;

/**
 * Whether a file is one that word processors pack.
 * @param what names the file in sentences
 * @throws ImportFault where its bytes say that it holds no text that can be read
 */
export function isPacked(bytes: Uint8Array, what: string): boolean {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (ZIP.some((signature) => head.startsWith(signature))) return true;
  if (head.startsWith(COMPOUND)) {
    const isEncrypted = Buffer.from(bytes).includes(ENCRYPTED);
    throw new ImportFault((isEncrypted ? IMPORT_FAULTS.encrypted : IMPORT_FAULTS.doc)(what));
  }
  const fault = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  if (fault) throw new ImportFault(fault(what));
  return false;
}

/**
 * What a text is written in, by what it begins with and by its file's name.
 * @param file null for the standard input
 * @param what names the file in sentences
 * @throws ImportFault where it is no text, or of a kind that cannot be read
 */
export function findTextFormat(text: string, file: string | null, what: string): TextFormat {
  if (text.trim() === '') throw new ImportFault(IMPORT_FAULTS.empty());
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls / text.length > CONTROLS_SHARE) throw new ImportFault(IMPORT_FAULTS.binary(what));
  if (MAIL.test(text)) throw new ImportFault(IMPORT_FAULTS.mail(what));
  if (ON_ITS_WAY.test(LETTER.exec(text)?.[0] ?? ''))
    throw new ImportFault(IMPORT_FAULTS.letter(what));
  if (SHORTCUT.test(text)) throw new ImportFault(IMPORT_FAULTS.shortcut(what));
  if (isData(text)) throw new ImportFault(IMPORT_FAULTS.data(what));
  if (DRAWING.test(text)) throw new ImportFault(IMPORT_FAULTS.picture(what));
  const name = file ?? '';
  if (FEED.test(text)) return 'feed';
  if (HTML.test(text) || HTML_NAME.test(name)) return 'html';
  if (XML.test(text) || FEED_NAME.test(name)) return 'feed';
  return MARKDOWN_NAME.test(name) ? 'markdown' : 'text';
}

function isData(text: string): boolean {
  if (!/^\s*[[{]/u.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

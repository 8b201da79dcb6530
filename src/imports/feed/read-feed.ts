import { ImportFault } from '../import-fault.ts';
import { IMPORT_FAULTS, IMPORT_REMARKS } from '../messages.ts';
import type { ImportEntry } from '../types.ts';
import { parseFeedXml } from './parse-feed-xml.ts';
import { readAtom } from './read-atom.ts';
import { readRss } from './read-rss.ts';

/**
 * Reads a feed or an export.
 * @param what names the file in sentences
 * @throws ImportFault where it is none, or has no entries
 */
export function readFeed(
  text: string,
  what: string,
): { entries: ImportEntry[]; remarks: string[] } {
  const root = parseFeedXml(text, what);
  if (!['feed', 'rss', 'rdf:RDF'].includes(root.name))
    throw new ImportFault(IMPORT_FAULTS.unknownXml(what, root.name));
  const { entries, others } =
    root.name === 'feed' ? { entries: readAtom(root), others: 0 } : readRss(root);
  if (entries.length === 0) throw new ImportFault(IMPORT_FAULTS.noEntries(what));
  return { entries, remarks: others > 0 ? [IMPORT_REMARKS.otherPosts(others)] : [] };
}

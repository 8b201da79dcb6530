import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { parsePage, toBody } from '../html/to-article.ts';
import { toWords } from '../html/nodes.ts';
import { ImportFault } from '../import-fault.ts';
import { IMPORT_FAULTS } from '../messages.ts';

const ENTITY = /<!ENTITY\b/iu;
/** What XML 1.0 does not have; exports of old databases do. */
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F]/gu;

/**
 * The root element of a feed. Entities that XML does not know and HTML does stand for their signs.
 * @param what names the file in sentences
 * @throws ImportFault where it is not well formed, or declares entities of its own
 */
export function parseFeedXml(text: string, what: string): XmlElement {
  if (ENTITY.test(text)) throw new ImportFault(IMPORT_FAULTS.entities(what));
  try {
    const { root } = parseXml(text.replace(CONTROLS, '').trimStart(), {
      resolveUndefinedEntity: toSign,
    });
    if (root) return root;
    throw new ImportFault(IMPORT_FAULTS.noEntries(what));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { line, message } = error as XmlError & { readonly line?: number };
    const [reason = ''] = message.split(/ \(line|\n/u);
    throw new ImportFault(IMPORT_FAULTS.xml(what, line ?? null, reason));
  }
}

/** «&nbsp;» as HTML reads it; what HTML does not know either stays as it is written. */
function toSign(reference: string): string {
  return toWords(toBody(parsePage(reference)));
}

/** The children of an element by their names, as the file prefixes them. */
export function findChildren(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(
    (child) => child instanceof XmlElement && names.includes(child.name),
  ) as XmlElement[];
}

/** The words of the first child by one of the names, in the order of the names; empty where there is none. */
export function readChild(element: XmlElement, ...names: readonly string[]): string {
  return (
    names
      .map((name) => findChildren(element, name)[0]?.text.trim() ?? '')
      .find((text) => text !== '') ?? ''
  );
}

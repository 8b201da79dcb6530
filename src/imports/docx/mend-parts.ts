import JSZip from 'jszip';
import { IMPORT_REMARKS, PARTS_LEFT_OUT } from '../messages.ts';
import type { DocumentParts } from './read-archive.ts';

const TEXTS = /^word\/(?:document|footnotes|endnotes)\.xml$/u;
/** A field whose result stands in it, as a date: its words are the text's. */
const FIELD = /<\/?w:fldSimple\b[^>]*>/gu;
const FORMULA = /<m:oMath>[\s\S]*?<\/m:oMath>/gu;
const RUN =
  /<w:r(?:\s[^>]*)?>\s*<w:rPr>(?<look>(?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/gu;
/** A run that is shown on no page. */
const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/u;
const WORDS = /<(?<tag>[wm]:t)(?:\s[^>]*)?>(?<words>[^<]*)<\/\k<tag>>/gu;

/**
 * Makes of a document what the library reads whole: the words of fields stay, what no page shows goes.
 * @returns the same bytes where there is nothing to do, and a sentence for each part that is left out
 */
export async function mendParts(
  bytes: Uint8Array,
  parts: DocumentParts,
): Promise<{ bytes: Uint8Array; remarks: string[] }> {
  const remarks: string[] = [];
  const tell = (part: 'formula' | 'hiddenWords', xml: string): void => {
    const words = [...xml.matchAll(WORDS)].map(({ groups }) => groups?.['words']).join('');
    if (words.trim() !== '')
      remarks.push(IMPORT_REMARKS.leftOut(PARTS_LEFT_OUT[part] ?? '', words));
  };
  const mended = [...parts]
    .filter(([name]) => TEXTS.test(name))
    .map(([name, xml]) => {
      const changed = xml
        .replace(FIELD, '')
        .replace(FORMULA, (formula) => {
          tell('formula', formula);
          return '';
        })
        .replace(RUN, (run, look: string) => {
          if (!HIDDEN.test(look)) return run;
          tell('hiddenWords', run);
          return '';
        });
      return { name, xml, changed };
    })
    .filter(({ xml, changed }) => changed !== xml);
  if (mended.length === 0) return { bytes, remarks };
  const archive = await JSZip.loadAsync(bytes);
  for (const { name, changed } of mended) archive.file(name, changed);
  return { bytes: await archive.generateAsync({ type: 'uint8array' }), remarks };
}

import type { Speaker } from '../schema/claim.ts';
import type { AnnotationContext, FieldOwner } from './annotation-context.ts';
import { findAnyCase } from './find-any-case.ts';
import { type Problem, toProblem } from './problems.ts';
import { resolveEntry } from './resolve-entry.ts';

/** «ambos», «los tres países», «ellos»: the text says who they are. */
const NAMED_BEFORE =
  /^(?:ambos|ambas|ellos|ellas|él|ella|est[oe]s|estas|esas|aquellos|los mismos|unos y otros|(?:todos|todas|los|las|estos|estas|esos|esas) (?:ellos|ellas|dos|tres|cuatro|cinco|seis|siete|ocho|demás)|los dos|las dos)(?![\p{L}])/iu;
/** «el informe de la ONU», «la sentencia». */
const DOCUMENT =
  /^(?:(?:el|la|los|las|un|una|este|esta|ese|esa|dicho|dicha|su) )?(?:informe|comunicado|documento|estudio|ley|decreto|sentencia|auto|carta|nota|texto|tratado|acuerdo|resolución|encuesta|sondeo|acta|dictamen|escrito|memorando|declaración|libro|expediente|borrador|contrato|constitución|barómetro|atestado|reglamento|manifiesto|censo|artículo|teletipo)(?![\p{L}])/iu;

/**
 * Who a speaker is: an entry stands for what it was merged into; an anonymous source is called as the
 * article calls it.
 * @param owner `field` is that of the speaker itself
 */
export function resolveSpeaker(
  context: AnnotationContext,
  speaker: Speaker,
  owner: FieldOwner,
): { speaker: Speaker; problems: Problem[] } {
  if (speaker.type === 'entry') {
    const { ref, problems } = resolveEntry(context, speaker.ref, owner, 'speaker-unknown');
    return { speaker: { type: 'entry', ref: ref ?? speaker.ref }, problems };
  }
  if (speaker.type === 'none') return { speaker, problems: [] };
  const details = { what: owner.what, group: speaker.text };
  const code = !findAnyCase(context.text.searched, speaker.text)
    ? speaker.type === 'group'
      ? 'group-missing'
      : 'document-missing'
    : speaker.type === 'group'
      ? findMisnomer(speaker.text)
      : null;
  return { speaker, problems: code ? [toProblem(code, { field: owner.field }, details)] : [] };
}

/** Words for those who were named before, or for a document, which is no source without a name. */
function findMisnomer(words: string): 'group-named' | 'group-document' | null {
  if (NAMED_BEFORE.test(words)) return 'group-named';
  return DOCUMENT.test(words) ? 'group-document' : null;
}

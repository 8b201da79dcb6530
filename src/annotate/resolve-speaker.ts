import type { Speaker } from '../schema/claim.ts';
import type { AnnotationContext, FieldOwner } from './annotation-context.ts';
import { findAnyCase } from './find-any-case.ts';
import { type Problem, toProblem } from './problems.ts';
import { resolveEntry } from './resolve-entry.ts';

/** «ambos», «los tres países», «los 27», «uno de ellos», «este último»: the text says who they are. */
const NAMED_BEFORE =
  /^(?:ambos|ambas|ellos|ellas|él|ella|est[oe]s|estas|esas|aquel|aquell[ao]s?|los mismos|un[oa]s? y otr[oa]s?|(?:cada )?un[oa] de (?:ell[oa]s|los dos|las dos)|(?:los|las|este|esta|el|la) (?:citad[oa]s?|mencionad[oa]s?)|(?:este|esta|estos|estas|el|la) (?:primer[oa]s?|segund[oa]s?|últim[oa]s?|anterior(?:es)?)$|(?:todos|todas|los|las|estos|estas|esos|esas) (?:ellos|ellas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|\d+(?=$| (?:países|Estados|Gobiernos|socios|miembros))|demás))(?![\p{L}])/iu;
/** What stands before a noun: «el», «dos», «varios», «un nuevo». */
const DETERMINER =
  '(?:(?:el|la|los|las|un|una|unos|unas|este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|su|sus|otro|otra|otros|otras|vari[oa]s|algun[oa]s|much[oa]s|numeros[oa]s|dos|tres|cuatro|cinco) )?(?:(?:nuev|últim|primer|segund|propi|recient|vari|divers)(?:[oae]s?)? )?';
/** «el informe de la ONU», «la sentencia», «varios estudios». */
const DOCUMENT = new RegExp(
  `^${DETERMINER}(?:informe|comunicado|documento|estudio|ley|decreto|sentencia|fallo|auto|carta|nota|texto|tratado|acuerdo|resolución|encuesta|sondeo|acta|dictamen|escrito|memorando|declaración|libro|expediente|borrador|contrato|constitución|barómetro|atestado|reglamento|manifiesto|censo|artículo|teletipo|denuncia|querella|demanda|sumario|circular|boletín|reportaje|tuit|mensaje|correo|grabación|vídeo|video|web|página|dosier|folleto|cable|anuncio|edicto)(?:e?s)?(?![\\p{L}])`,
  'iu',
);

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
  // «la última encuesta»
  if (DOCUMENT.test(words)) return 'group-document';
  return NAMED_BEFORE.test(words) ? 'group-named' : null;
}

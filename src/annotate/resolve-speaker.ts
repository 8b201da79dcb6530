import type { Speaker } from '../schema/claim.ts';
import type { AnnotationContext, FieldOwner } from './annotation-context.ts';
import { findAnyCase } from './find-any-case.ts';
import { type Problem, toProblem } from './problems.ts';
import { resolveEntry } from './resolve-entry.ts';

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
  if (speaker.type === 'none' || findAnyCase(context.text.searched, speaker.text))
    return { speaker, problems: [] };
  const details = { what: owner.what, group: speaker.text };
  return { speaker, problems: [toProblem('group-missing', { field: owner.field }, details)] };
}

import type { ArticleMeta } from '../schema/article.ts';
import type { AnnotationContext, FieldOwner } from './annotation-context.ts';
import { checkForm } from './check-form.ts';
import { checkVerb } from './check-verb.ts';
import { unfold } from './fold.ts';
import { computeForm } from './form.ts';
import { type Problem, SUBJECTS, toProblem } from './problems.ts';
import { byFirstRange, type Range } from './range.ts';
import { resolveClaimQuote } from './resolve-quotes.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { toSpokenRanges } from './spoken-ranges.ts';
import type { Claim } from './types.ts';

type ClaimData = ArticleMeta['claims'][number];

/** Finds the claims in the text; drafts are left out and not checked. */
export function resolveClaims(
  context: AnnotationContext,
  claims: readonly ClaimData[],
): { claims: Claim[]; problems: Problem[] } {
  const { plain } = context.text;
  const speech = toSpokenRanges(plain);
  const problems: Problem[] = [];
  const found: Claim[] = [];
  const ids = new Set<string>();
  for (const [index, claim] of claims.entries()) {
    if (claim.draft) continue;
    const owner = { what: SUBJECTS.claim(claim.id), field: ['claims', index] };
    if (ids.has(claim.id)) {
      const place = { field: [...owner.field, 'id'] };
      problems.push(toProblem('claim-repeated', place, { id: claim.id }));
    }
    ids.add(claim.id);
    const resolved = resolveClaim(context, claim, owner, speech);
    problems.push(...resolved.problems);
    if (resolved.claim) found.push(resolved.claim);
  }
  return { claims: found.sort(byFirstRange), problems };
}

/**
 * @param speech what the text gives as it was said
 * @returns no claim where its quote has no place
 */
function resolveClaim(
  context: AnnotationContext,
  data: ClaimData,
  owner: FieldOwner,
  speech: readonly Range[],
): { claim: Claim | null; problems: Problem[] } {
  const { text } = context;
  const toOwner = (key: string): FieldOwner => ({ ...owner, field: [...owner.field, key] });
  const by = resolveSpeaker(context, data.speaker, toOwner('speaker'));
  const others = (data.coSpeakers ?? []).map((other, index) =>
    resolveSpeaker(context, other, { ...owner, field: [...owner.field, 'speakers', index + 1] }),
  );
  const via = data.via ? resolveSpeaker(context, data.via, toOwner('via')) : null;
  const quote = resolveClaimQuote(context, data, owner);
  const problems = [
    ...by.problems,
    ...others.flatMap((each) => each.problems),
    ...(via?.problems ?? []),
    ...quote.problems,
  ];
  if (data.verb !== undefined) problems.push(...checkVerb(text, data.verb, quote.ranges, owner));
  if (quote.ranges.length === 0) return { claim: null, problems };
  const ranges = quote.ranges.map((range) => unfold(text.folded, range));
  const { id, verb = null, summary, brief, source, kind } = data;
  const shown = computeForm(text.plain.text, ranges, speech);
  problems.push(...checkForm(text, data, { form: shown, ranges }, owner));
  const coSpeakers = others.map((other) => other.speaker);
  const speakers = {
    speaker: by.speaker,
    ...(coSpeakers.length > 0 && { coSpeakers }),
    via: via?.speaker ?? null,
  };
  const isStated = data.form === 'direct' && shown === 'indirect';
  const form = isStated
    ? { form: 'direct' as const, isFormStated: true as const }
    : { form: shown };
  const said = {
    verb,
    summary,
    ...(brief !== undefined && { brief }),
    ...(source && { source }),
    kind,
  };
  return { claim: { type: 'claim', id, ranges, ...form, ...speakers, ...said }, problems };
}

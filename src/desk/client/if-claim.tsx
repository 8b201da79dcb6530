import { computeForm } from '../../annotate/form.ts';
import type { Range } from '../../annotate/range.ts';
import { KIND_NAMES } from '../messages/names.ts';
import { UI } from '../messages/ui.ts';
import { FORM_NAMES } from '../../words/words.ts';
import { proposeAttribution } from '../model/attribution.ts';
import { proposeKind } from '../../authoring/propose-kind.ts';
import type { DeskView, RegisterRow } from '../model/view.ts';
import { toSpeakerName } from './speaker.tsx';

interface IfClaimProps {
  readonly view: DeskView;
  readonly range: Range;
  readonly rows: readonly RegisterRow[];
}

/** What a claim on the selected words would be, before anything is made. */
export function IfClaim({ view, range, rows }: IfClaimProps) {
  const { text, blocks, speech, names, claims } = view;
  const block = blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  const around = { text, block: block ?? { start: 0, end: text.length }, names, claims };
  const { speaker, verb, via } = proposeAttribution(range, around);
  const form = computeForm(text, [range], speech);
  const quote = text.slice(range.start, range.end);
  const kind = proposeKind({ quote, verb, speaker, form });
  return (
    <section class="if-claim" aria-label={UI.ifClaim}>
      <h3>{UI.ifClaim}</h3>
      <dl>
        <dt>{UI.who}</dt>
        <dd>{toSpeakerName(speaker, view, rows)}</dd>
        {via && (
          <>
            <dt>{UI.via}</dt>
            <dd>{toSpeakerName(via, view, rows)}</dd>
          </>
        )}
        <dt>{UI.verb}</dt>
        <dd>{verb ?? UI.noVerb}</dd>
        <dt>{UI.kind}</dt>
        <dd>{KIND_NAMES[kind]}</dd>
        <dt>{UI.form}</dt>
        <dd>
          <em>{FORM_NAMES[form]}</em>
        </dd>
        <dt>{UI.limits}</dt>
        <dd>{UI.limitLetters(quote.length)}</dd>
      </dl>
    </section>
  );
}

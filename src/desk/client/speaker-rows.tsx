import { UI } from '../messages/ui.ts';
import type { ClaimFormProps, SpeakerField } from './claim-form-props.ts';
import { Key } from './parts.tsx';
import { Picker } from './picker.tsx';
import { Speaker, toSpeakerName } from './speaker.tsx';

/** Who asserts the claim in hand, and through whom it is known. */
export function SpeakerRows(props: ClaimFormProps) {
  const { view, claim, rows, mode, onMode } = props;
  const picker = (field: SpeakerField, label: string, current: string) => (
    <Picker
      label={label}
      rows={rows}
      near={view.entries.map(({ ref }) => ref)}
      current={current}
      hasWords
      noneName={field === 'via' ? UI.noVia : UI.nobodyOption}
      {...(field === 'speaker' && {
        chips: claim.others.length > 0 ? [claim.speaker, ...claim.others] : [],
        nameOf: (speaker: string) => toSpeakerName(speaker, view, rows),
      })}
      onChoose={(...choices) => props.onChoose(field, choices)}
      onCancel={() => onMode(null)}
    />
  );
  return (
    <>
      <div class="row">
        <span class="label">{UI.who}</span>
        {mode === 'speaker' || mode === 'double' ? (
          picker(mode, UI.pickSpeaker, claim.speaker)
        ) : (
          <button
            type="button"
            class="value"
            aria-keyshortcuts="Q"
            onClick={() => onMode('speaker')}
          >
            {[claim.speaker, ...claim.others].map((speaker) => (
              <Speaker key={speaker} speaker={speaker} view={view} rows={rows} />
            ))}
            <Key>Q</Key>
          </button>
        )}
      </div>
      <div class="row">
        <span class="label">{UI.via}</span>
        {mode === 'via' ? (
          picker('via', UI.pickVia, claim.via ?? 'none')
        ) : (
          <button type="button" class="value" aria-keyshortcuts="V" onClick={() => onMode('via')}>
            {claim.via ? (
              <Speaker speaker={claim.via} view={view} rows={rows} />
            ) : (
              <i>{UI.noVia}</i>
            )}
            <Key>V</Key>
          </button>
        )}
      </div>
    </>
  );
}

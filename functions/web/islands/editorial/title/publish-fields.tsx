import { latestSchedule } from '../../../../../shared/revisions/latest-schedule.ts';
import { CountedText } from '../../forms/counted-text.tsx';
import { Field } from '../../forms/field.tsx';

const noteLength = 600;

/** Reads the public note and the time from the panel that publishes. The time is in the editor's time zone. */
export function readPublishFields(
  data: FormData,
  later: boolean,
): { note: string | undefined; at: string | undefined } {
  const at = String(data.get('at') ?? '');
  return {
    note: String(data.get('note') ?? '').trim() || undefined,
    at: later && at !== '' ? new Date(at).toISOString() : undefined,
  };
}

/** Returns a time as a field for a local date and time writes it: `2026-11-30T18:05`. */
const localMinute = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

const When = (props: { later: boolean; setLater: (later: boolean) => void }) => (
  <fieldset>
    <legend>When</legend>
    <div class="ticks">
      {[false, true].map((later) => (
        <label class="tick" key={String(later)}>
          <input
            type="radio"
            name="when"
            checked={props.later === later}
            onChange={() => props.setLater(later)}
          />
          {later ? 'At a time' : 'Now'}
        </label>
      ))}
    </div>
  </fieldset>
);

/** The public note, and when the revision is published. */
export function PublishFields(props: { later: boolean; setLater: (later: boolean) => void }) {
  return (
    <>
      <Field
        id="publish-note"
        label="Note for readers (optional)"
        hint="Shown in the history of the page. For a correction, say what was wrong."
      >
        {(described) => <CountedText {...described} name="note" maxLength={noteLength} value="" />}
      </Field>
      <When {...props} />
      {props.later && (
        <Field
          id="publish-at"
          label="Date and time"
          hint="In your own time zone. It is published within five minutes after that."
        >
          {(described) => (
            <input
              {...described}
              name="at"
              type="datetime-local"
              min={localMinute(new Date())}
              max={localMinute(latestSchedule(new Date()))}
              required
            />
          )}
        </Field>
      )}
    </>
  );
}

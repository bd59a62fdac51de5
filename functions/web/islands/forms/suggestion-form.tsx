import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { keepDraft } from '../helpers/drafts.ts';
import { CountedText } from './counted-text.tsx';
import { Field } from './field.tsx';
import { FormFoot } from './form-foot.tsx';
import { type Destination, useSending } from './use-sending.ts';

const areas: Readonly<Record<Suggestion['area'], string>> = {
  diversity: 'Diversity: who is shown, and how',
  fact: 'A fact: a name, a date, a detail',
  'where-to-watch': 'Where to find it',
  grid: 'A level in "A lot or a little?"',
  other: 'Something else',
};

/**
 * Reads the suggestion from a form, as the API expects it. `stored` contains the values that the form has no field
 * for.
 */
const readSuggestion = (data: FormData, stored: Partial<Suggestion>): Suggestion => {
  const evidenceUrl = String(data.get('evidenceUrl') ?? '').trim();
  return {
    area: data.get('area') as Suggestion['area'],
    text: String(data.get('text') ?? '').trim(),
    ...defined({
      patch: stored.patch,
      evidenceUrl: evidenceUrl || undefined,
      credit: data.get('credit') === 'on' ? true : undefined,
    }),
  };
};

/** The form to propose a change to a title's page. */
export function SuggestionForm(props: {
  destination: Destination;
  initial: Partial<Suggestion>;
  button: string;
}) {
  const { destination, initial } = props;
  const { sending, problem, errorOf, send } = useSending(destination);
  const read = (form: HTMLFormElement) => readSuggestion(new FormData(form), initial);
  return (
    <form
      class="form"
      aria-label="Your suggestion"
      onInput={(event) => keepDraft(destination.draft, read(event.currentTarget))}
      onSubmit={(event) => {
        event.preventDefault();
        void send(read(event.currentTarget));
      }}
    >
      <Field id="suggestion-area" label="What is it about?" error={errorOf('area')}>
        {(described) => (
          <select {...described} name="area">
            {Object.entries(areas).map(([area, text]) => (
              <option key={area} value={area} selected={area === initial.area}>
                {text}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id="suggestion-text"
        label="What should change?"
        error={errorOf('text')}
        hint="Tell us what the page says now and what it should say."
      >
        {(described) => (
          <CountedText {...described} name="text" maxLength={3000} value={initial.text ?? ''} required />
        )}
      </Field>
      <Field
        id="suggestion-evidence"
        label="Where can an editor check it? (optional)"
        error={errorOf('evidenceUrl')}
        hint="A web address that begins with https://"
      >
        {(described) => (
          <input
            {...described}
            name="evidenceUrl"
            type="url"
            maxLength={2048}
            pattern="https://.*"
            defaultValue={initial.evidenceUrl ?? ''}
          />
        )}
      </Field>
      <label class="check">
        <input type="checkbox" name="credit" defaultChecked={initial.credit ?? false} />
        <span>Credit me by name if my suggestion is used</span>
      </label>
      <FormFoot problem={problem} sending={sending} button={props.button} />
    </form>
  );
}

import { useState } from 'preact/hooks';
import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { keepDraft } from '../helpers/drafts.ts';
import { CountedText } from './counted-text.tsx';
import { Field } from './field.tsx';
import { FormFoot } from './form-foot.tsx';
import { ProposedValue, readProposal } from './proposed-value.tsx';
import { type SuggestableField, suggestableFields } from './suggestable-fields.ts';
import { type Destination, useSending } from './use-sending.ts';

const rows: Readonly<Record<Suggestion['area'], string>> = {
  fact: 'A date or fact',
  'where-to-watch': 'Where to find it',
  grid: 'A level in "A lot or a little?"',
  diversity: 'Diverse representations',
  other: 'Something else',
};

type Row = Suggestion['area'];

/**
 * Reads the suggestion from a form, as the API expects it. `stored` contains the values that the form has no field
 * for.
 */
const readSuggestion = (
  data: FormData,
  stored: Partial<Suggestion>,
  field: SuggestableField | undefined,
): Suggestion => {
  const evidenceUrl = String(data.get('evidenceUrl') ?? '').trim();
  const today = new Date().toISOString().slice(0, 10);
  return {
    area: data.get('area') as Row,
    text: String(data.get('text') ?? '').trim(),
    ...defined({
      patch: field ? [readProposal(data, field, today)] : stored.patch,
      evidenceUrl: evidenceUrl || undefined,
      credit: data.get('credit') === 'on' ? true : undefined,
    }),
  };
};

/** The choice of the row and the field, with what the page says there and the proposal. */
const Target = (props: {
  page: PageDocument | undefined;
  row: Row;
  field: SuggestableField | undefined;
  initial: Partial<Suggestion>;
  onRow: (row: Row) => void;
  onField: (path: string) => void;
  errorOf: (name: string) => string | undefined;
}) => {
  const { page, row, field, initial, errorOf } = props;
  const fields = page ? suggestableFields(page, row) : [];
  return (
    <>
      <Field id="suggestion-area" label="Which row of the page is it about?" error={errorOf('area')}>
        {(described) => (
          <select
            {...described}
            name="area"
            onChange={(event) => props.onRow(event.currentTarget.value as Row)}
          >
            {Object.entries(rows).map(([area, words]) => (
              <option key={area} value={area} selected={area === row}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      {fields.length > 0 && (
        <Field id="suggestion-field" label="What exactly?">
          {(described) => (
            <select {...described} onChange={(event) => props.onField(event.currentTarget.value)}>
              <option value="" selected={field === undefined}>
                Something else, in words
              </option>
              {fields.map(({ path, label }) => (
                <option key={path} value={path} selected={path === field?.path}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {field && (
        <ProposedValue
          key={field.path}
          field={field}
          proposed={initial.patch?.find(({ path }) => path === field.path)?.value}
          error={errorOf('patch')}
        />
      )}
    </>
  );
};

/** The form to propose a change to a title's page. Without `page` the change is described in words only. */
export function SuggestionForm(props: {
  destination: Destination;
  initial: Partial<Suggestion>;
  button: string;
  page?: PageDocument | undefined;
  row?: Row | undefined;
}) {
  const { destination, initial, page } = props;
  const [row, setRow] = useState<Row>(props.row ?? initial.area ?? 'fact');
  const [path, setPath] = useState(initial.patch?.[0]?.path ?? '');
  const field = page && suggestableFields(page, row).find((one) => one.path === path);
  const { sending, problem, errorOf, send } = useSending(destination);
  const { patch, ...others } = initial;
  const earlier: Partial<Suggestion> = path === '' ? others : { ...others, ...defined({ patch }) };
  const read = (form: HTMLFormElement) => readSuggestion(new FormData(form), earlier, field);
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
      <Target
        page={page}
        row={row}
        field={field}
        initial={initial}
        onRow={(next) => {
          setRow(next);
          setPath('');
        }}
        onField={setPath}
        errorOf={errorOf}
      />
      {!field && errorOf('patch') && <p class="field-error">{errorOf('patch')}</p>}
      <Field
        id="suggestion-text"
        label="What should change, and why?"
        error={errorOf('text')}
        hint="A sentence or two that an editor can follow."
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

import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { defined } from '../../../../shared/values/defined.ts';
import type { Fault } from '../../html/words/messages.ts';
import { suggestionRows } from '../../html/words/suggestion-rows.ts';
import { keepDraft } from '../helpers/drafts.ts';
import { CountedText } from './counted-text.tsx';
import { Field } from './field.tsx';
import { FormFoot } from './form-foot.tsx';
import { ProposedValue, readProposal } from './proposed-value.tsx';
import { type SuggestableField, suggestableFields } from './suggestable-fields.ts';
import { type Destination, useSending } from './use-sending.ts';

type Row = Suggestion['area'];

/** What the form says when its page is too old: it was off the site or merged since, or has changed very often. */
const pageMoved =
  'The page has changed too much since you opened it. Open it again to see what it says now; what you wrote here is kept.';

/**
 * Reads the suggestion from a form, as the API expects it. `stored` contains the values that the form has no field
 * for.
 */
const readSuggestion = (
  data: FormData,
  stored: Partial<Suggestion>,
  { row, field, page }: { row: Row; field: SuggestableField | undefined; page: PageDocument | undefined },
): Suggestion => {
  const evidenceUrl = String(data.get('evidenceUrl') ?? '').trim();
  const today = new Date().toISOString().slice(0, 10);
  const patch = field
    ? [readProposal(data, field, today)]
    : stored.patch?.filter(({ value }) => value !== undefined);
  return {
    area: row,
    text: String(data.get('text') ?? '').trim(),
    ...defined({
      patch,
      // The form has shown what this revision of the page says.
      revision: patch && page?.revision,
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
  /** The reader has picked the row already. */
  isPicked: boolean;
  onRow: (row: Row) => void;
  onField: (path: string) => void;
  errorOf: (name: string) => string | undefined;
  /** What was refused in the proposed value. */
  faults: readonly Fault[];
}) => {
  const { page, row, field, initial, errorOf } = props;
  const fields = page ? suggestableFields(page, row) : [];
  const [isChoosing, setChoosing] = useState(!props.isPicked);
  return (
    <>
      {isChoosing ? (
        <Field id="suggestion-area" label="Which row of the page is it about?" error={errorOf('area')}>
          {(described) => (
            <select
              {...described}
              name="area"
              onChange={(event) => props.onRow(event.currentTarget.value as Row)}
            >
              {Object.entries(suggestionRows).map(([area, words]) => (
                <option key={area} value={area} selected={area === row}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <p class="suggestion-picked">
          <span>
            About: <strong>{suggestionRows[row]}</strong>
          </span>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              setChoosing(true);
              requestAnimationFrame(() => document.getElementById('suggestion-area')?.focus());
            }}
          >
            It is about something else
          </button>
        </p>
      )}
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
          faults={props.faults}
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
  /** The row, and perhaps the field, that the reader picked on the page. */
  picked?: { row: Row; field?: string | undefined } | undefined;
  /** Called with the row that the form is about. */
  onRow?: (row: Row) => void;
}) {
  const { destination, initial, page, picked } = props;
  const [row, setRow] = useState<Row>(picked?.row ?? initial.area ?? 'fact');
  const [path, setPath] = useState((picked ? picked.field : initial.patch?.[0]?.path) ?? '');
  const isPicked = picked !== undefined || initial.area !== undefined;
  const [isRowChosen, setRowChosen] = useState(isPicked);
  useEffect(() => {
    if (isRowChosen) props.onRow?.(row);
  }, [row, isRowChosen]);
  const field = page && suggestableFields(page, row).find((one) => one.path === path);
  const { sending, problem, errorOf, faultsOf, send, forget } = useSending(destination);
  /** What was refused in one field says nothing about another one. */
  const choose = (next: string): void => {
    setPath(next);
    forget('patch');
  };
  const { patch, ...others } = initial;
  const earlier: Partial<Suggestion> = path === '' ? others : { ...others, ...defined({ patch }) };
  const read = (form: HTMLFormElement) => readSuggestion(new FormData(form), earlier, { row, field, page });
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
        isPicked={isPicked}
        onRow={(next) => {
          setRowChosen(true);
          setRow(next);
          choose('');
        }}
        onField={choose}
        errorOf={errorOf}
        faults={faultsOf('patch')}
      />
      {errorOf('revision') && <p class="field-error">{pageMoved}</p>}
      {!field && errorOf('patch') && <p class="field-error">{errorOf('patch')}</p>}
      <Field
        id="suggestion-text"
        label={field ? 'Why? What does your source say?' : 'What should change, and why?'}
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

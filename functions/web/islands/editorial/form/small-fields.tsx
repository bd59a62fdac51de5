import { announced, dateParts } from '../../../../../shared/titles/partial-date.ts';
import { formValueAt } from '../../../html/editorial/form-values.ts';
import { partialDate } from '../../../html/words/dates.ts';
import { Field } from '../../forms/field.tsx';
import { controlId, errorAt, useTitleForm } from './form-context.ts';
import { LineText } from './text-field.tsx';

interface FieldProps {
  path: string;
  label: string;
}

const useValue = (path: string) => {
  const form = useTitleForm();
  return {
    value: formValueAt(form.values, path),
    set: (next: unknown) => form.set(path, next),
    error: errorAt(form, path),
  };
};

const readDate = (text: string): string => {
  if (text === '') return 'As precisely as known: 2020-04-15, 2020-04, 2020, or the word announced.';
  const known = text === announced || dateParts(text) !== undefined;
  return known
    ? `Readers see: ${partialDate(text)}`
    : 'Not a date yet. Write 2020-04-15, 2020-04, 2020 or announced.';
};

/** A date as precisely as it is known, with what readers will see. */
export function PartialDateField({ path, label }: FieldProps) {
  const { value } = useValue(path);
  return (
    <LineText
      path={path}
      label={label}
      plain
      hint={readDate(typeof value === 'string' ? value.trim() : '')}
    />
  );
}

/** A whole number; empty when it is not known. */
export function NumberField({ path, label, hint }: FieldProps & { hint?: string }) {
  const { value, set, error } = useValue(path);
  return (
    <Field id={controlId(path)} label={label} hint={hint} error={error}>
      {(described) => (
        <input
          {...described}
          type="number"
          inputMode="numeric"
          min={0}
          value={typeof value === 'number' ? value : ''}
          onInput={({ currentTarget }) =>
            set(currentTarget.value === '' ? undefined : currentTarget.valueAsNumber)
          }
        />
      )}
    </Field>
  );
}

/** A question that is answered by yes or no. */
export function FlagField({ path, label }: FieldProps) {
  const { value, set } = useValue(path);
  return (
    <label class="check">
      <input
        type="checkbox"
        id={controlId(path)}
        checked={value === true}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** A choice from a list. */
export function ChoiceField(
  props: FieldProps & { options: readonly (readonly [value: string, name: string])[]; numeric?: boolean },
) {
  const { value, set, error } = useValue(props.path);
  return (
    <Field id={controlId(props.path)} label={props.label} error={error}>
      {(described) => (
        <select
          {...described}
          value={value === undefined ? '' : String(value)}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value;
            if (chosen === '') set(undefined);
            else set(props.numeric ? Number(chosen) : chosen);
          }}
        >
          <option value="">Choose</option>
          {props.options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

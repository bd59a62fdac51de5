import type { TextLimits } from '../../../../../shared/expert-reviews/limits.ts';
import { formValueAt } from '../../../html/editorial/form-values.ts';
import { styleHints } from '../../../html/editorial/style-hints.ts';
import { sentenceOf } from '../../../html/words/messages.ts';
import { Field } from '../../forms/field.tsx';
import { FieldFault } from './field-fault.tsx';
import { controlId, refusedAt, useTitleForm } from './form-context.ts';

const Count = ({ length, limits }: { length: number; limits: TextLimits }) => {
  const short = length > 0 && length < limits.min;
  return (
    <span class={short || length > limits.max ? 'counter counter-off' : 'counter'}>
      {length} of {limits.max} characters{short && `, at least ${limits.min}`}
    </span>
  );
};

interface TextProps {
  path: string;
  label: string;
  hint?: string;
  /** Something to check about the value, which can be saved all the same. */
  note?: string | undefined;
  limits?: TextLimits;
}

const useText = ({ path, hint, note, limits }: TextProps) => {
  const form = useTitleForm();
  const value = formValueAt(form.values, path);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const advice = [...(note ? [note] : []), ...(limits ? styleHints(path, text) : [])];
  const refused = refusedAt(form, path);
  return {
    text,
    set: (next: string) => form.set(path, next),
    error: refused && <FieldFault {...refused} message={sentenceOf(refused.message)} />,
    hint: (hint || limits || note) && (
      <>
        {hint && <span>{hint}</span>}
        {limits && <Count length={text.length} limits={limits} />}
        {advice.map((line) => (
          <span key={line} class="style-hint">
            {line}
          </span>
        ))}
      </>
    ),
  };
};

/** A text of several lines with its counter and advice on style. */
export function LongText(props: TextProps & { rows: number }) {
  const { text, set, error, hint } = useText(props);
  return (
    <Field id={controlId(props.path)} label={props.label} hint={hint} error={error}>
      {(described) => (
        <textarea
          {...described}
          rows={props.rows}
          value={text}
          dir="auto"
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A text of one line. A `code` consists of capital letters, such as the code of a country. */
export function LineText(
  props: TextProps & {
    type?: 'text' | 'url' | 'date';
    list?: string | undefined;
    plain?: boolean;
    code?: boolean;
  },
) {
  const { text, set, error, hint } = useText(props);
  return (
    <Field id={controlId(props.path)} label={props.label} hint={hint} error={error}>
      {(described) => (
        <input
          {...described}
          type={props.type ?? 'text'}
          list={props.list}
          value={text}
          dir={props.plain || props.code ? 'ltr' : 'auto'}
          spellcheck={!(props.plain || props.code)}
          onInput={({ currentTarget: { value } }) => set(props.code ? value.toUpperCase() : value)}
        />
      )}
    </Field>
  );
}

import type { ComponentChildren } from 'preact';

/** The attributes that connect a control with its hint and its error. */
export interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

/** A labelled control with a hint and, when its value was refused, the reason. `children` renders the control. */
export function Field(props: {
  id: string;
  label: string;
  hint?: ComponentChildren;
  error?: ComponentChildren;
  children: (described: Described) => ComponentChildren;
}) {
  const { id, hint, error } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

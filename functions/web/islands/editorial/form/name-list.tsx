import { useRef, useState } from 'preact/hooks';
import { listAt } from '../../../html/editorial/form-values.ts';
import { controlId, errorAt, useTitleForm } from './form-context.ts';

/** A list of names, such as the people in a role: Enter adds one, and each has a button that removes it. */
export function NameList(props: { path: string; label: string; hint?: string }) {
  const form = useTitleForm();
  const [adding, setAdding] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const names = listAt(form.values, props.path).map(String);
  const id = controlId(props.path);
  const error = errorAt(form, props.path, true);
  const add = (): void => {
    const name = adding.trim();
    if (name !== '' && !names.includes(name)) form.set(props.path, [...names, name]);
    setAdding('');
  };
  const remove = (name: string): void => {
    form.set(
      props.path,
      names.filter((other) => other !== name),
    );
    input.current?.focus();
  };
  return (
    <div class="field name-list">
      <label for={id}>{props.label}</label>
      {names.length > 0 && (
        <ul class="names" aria-label={props.label}>
          {names.map((name) => (
            <li key={name}>
              <span dir="auto">{name}</span>
              <button type="button" aria-label={`Remove ${name}`} onClick={() => remove(name)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="name-add">
        <input
          ref={input}
          id={id}
          value={adding}
          dir="auto"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          onInput={(event) => setAdding(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" class="small-button" onClick={add}>
          Add<span class="hidden"> to {props.label}</span>
        </button>
      </div>
      <p class="field-hint" id={`${id}-hint`}>
        {props.hint ?? 'Enter adds it.'}
      </p>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

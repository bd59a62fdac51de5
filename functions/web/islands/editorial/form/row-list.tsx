import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moved } from '../../../html/console/rule-list.ts';
import { listAt } from '../../../html/editorial/form-values.ts';
import { controlId, errorAt, rowId, useTitleForm } from './form-context.ts';

const RowButtons = (props: {
  what: string;
  at: number;
  count: number;
  move: (by: -1 | 1) => void;
  remove: () => void;
}) => (
  <div class="row-acts">
    {props.at > 0 && (
      <button type="button" class="small-button" onClick={() => props.move(-1)}>
        Up<span class="hidden">: {props.what}</span>
      </button>
    )}
    {props.at < props.count - 1 && (
      <button type="button" class="small-button" onClick={() => props.move(1)}>
        Down<span class="hidden">: {props.what}</span>
      </button>
    )}
    <button type="button" class="small-button" onClick={props.remove}>
      Remove<span class="hidden">: {props.what}</span>
    </button>
  </div>
);

/** A list whose entries have several fields. Entries can be added, moved and removed; a new one gets the focus. */
export function RowList(props: {
  path: string;
  /** The name of one entry, such as `Offer`. */
  one: string;
  add?: { name: string; row: unknown };
  max: number;
  children: (path: string, value: unknown, index: number) => ComponentChildren;
}) {
  const form = useTitleForm();
  const rows = listAt(form.values, props.path);
  const place = useRef<HTMLOListElement>(null);
  const focusLast = useRef(false);
  const error = errorAt(form, props.path);
  useEffect(() => {
    if (!focusLast.current) return;
    focusLast.current = false;
    place.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [rows.length]);
  const change = (next: readonly unknown[]): void => form.set(props.path, next);
  return (
    <div class="row-list" id={controlId(props.path)}>
      <ol ref={place}>
        {rows.map((value, index) => {
          const what = `${props.one} ${index + 1}`;
          return (
            <li key={index} class="form-row" id={rowId(`${props.path}.${index}`)} aria-label={what}>
              {props.children(`${props.path}.${index}`, value, index)}
              <RowButtons
                what={what}
                at={index}
                count={rows.length}
                move={(by) => change(moved(rows, index, by))}
                remove={() => change(rows.filter((_, at) => at !== index))}
              />
            </li>
          );
        })}
      </ol>
      {error && <p class="field-error">{error}</p>}
      {props.add && rows.length < props.max && (
        <button
          type="button"
          class="small-button"
          onClick={() => {
            focusLast.current = true;
            change([...rows, props.add?.row]);
          }}
        >
          {props.add.name}
        </button>
      )}
    </div>
  );
}

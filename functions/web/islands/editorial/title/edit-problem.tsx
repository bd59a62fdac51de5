import { useLayoutEffect, useRef } from 'preact/hooks';
import { errorName } from '../../../html/editorial/error-names.ts';
import { focusInto, focusOn } from '../../helpers/focus.ts';
import { controlId } from '../form/form-context.ts';
import type { OpenEdit } from './use-edit.ts';

/** Moves the focus to the field of an error, or to the list that contains it. */
const focusField = (path: string): void => {
  const parts = path.split('.');
  const found = parts
    .map((_, index) => document.getElementById(controlId(parts.slice(0, parts.length - index).join('.'))))
    .find((element) => element !== null);
  if (found?.matches('input, select, textarea')) focusOn(found);
  else focusInto(found);
};

/** Says why a revision was not saved, with a link to every refused field. */
export function EditProblem({ edit }: { edit: OpenEdit }) {
  const place = useRef<HTMLDivElement>(null);
  const { problem, errors } = edit;
  useLayoutEffect(() => place.current?.focus(), [problem]);
  if (problem === undefined) return null;
  return (
    <div class="form-problem" role="alert" tabIndex={-1} ref={place}>
      <p>
        <strong>
          {errors.length > 0 ? 'Not saved. These fields need a change:' : `Not saved. ${problem.title}.`}
        </strong>{' '}
        {errors.length === 0 && problem.detail}
      </p>
      {problem.mergedInto && (
        <p>
          What you wrote is still here, and on this device.{' '}
          <a href={`/editorial/titles/${problem.mergedInto}`}>Open the other title</a>
        </p>
      )}
      {errors.length > 0 && (
        <ul class="bullets">
          {errors.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <button type="button" class="link-button" onClick={() => focusField(path)}>
                {errorName(path, edit.edit.values)}
              </button>
              : {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

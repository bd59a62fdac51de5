import { useLayoutEffect, useRef } from 'preact/hooks';
import { isReviewField } from '../../../../../shared/revisions/content.ts';
import { errorName } from '../../../html/editorial/error-names.ts';
import { asSentence } from '../../../html/words/messages.ts';
import { signInAddress } from '../../helpers/addresses.ts';
import { focusInto, focusOn } from '../../helpers/focus.ts';
import { FieldFault } from '../form/field-fault.tsx';
import { controlId, rowId } from '../form/form-context.ts';
import type { OpenEdit } from './use-edit.ts';

const control = 'input, select, textarea';

/** Moves the focus to the field of an error, or into the list that contains it. An empty list has a button that adds to it. */
const focusField = (path: string): void => {
  const parts = path.split('.');
  const found = parts
    .map((_, index) => parts.slice(0, parts.length - index).join('.'))
    .map((at) => document.getElementById(controlId(at)) ?? document.getElementById(rowId(at)))
    .find((element) => element !== null);
  if (found?.matches(control)) focusOn(found);
  else if (found?.querySelector(control)) focusInto(found);
  else focusOn(found?.querySelector('button'));
};

/** Returns whether a refused path of the API is in the review. Those of the facts may begin with `title.` */
const isOfReview = (path: string): boolean => isReviewField(path.split('.', 1)[0] ?? '');

/** Says what to do about a save that was refused because of some fields. */
const headOf = ({ problem, errors }: OpenEdit): string => {
  if (errors.length > 0) return 'Not saved. These fields need a change:';
  if (problem !== undefined && problem.errors.length > 0)
    return 'Not saved yet. You changed every field that was refused: save again.';
  return `Not saved. ${asSentence(problem?.title ?? '')}`;
};

/** Says why a revision was not saved, with a link to every refused field that nobody has changed since. */
export function EditProblem({ edit }: { edit: OpenEdit }) {
  const place = useRef<HTMLDivElement>(null);
  const { problem, errors } = edit;
  useLayoutEffect(() => place.current?.focus(), [problem]);
  if (problem === undefined) return null;
  return (
    <div class="form-problem" role="alert" tabIndex={-1} ref={place}>
      <p>
        <strong>{headOf(edit)}</strong> {problem.errors.length === 0 && problem.detail}
      </p>
      {problem.errors.length > 0 && (
        <p>
          {problem.errors.some(({ path }) => isOfReview(path)) && 'A review can only be saved whole. '}
          Until it is saved as a revision, what you wrote is kept as a draft that nobody else sees.
        </p>
      )}
      {problem.status === 401 && (
        <p>
          <a href={signInAddress()}>Sign in</a>
        </p>
      )}
      {problem.mergedInto && (
        <p>
          What you wrote is still here, as your draft.{' '}
          <a href={`/editorial/titles/${problem.mergedInto}`}>Open the other title</a>
        </p>
      )}
      {errors.length > 0 && (
        <ul class="bullets">
          {errors.map((error) => (
            <li key={`${error.path} ${error.message}`}>
              <button type="button" class="link-button" onClick={() => focusField(error.path)}>
                {errorName(error.path, edit.edit.values)}
              </button>
              : <FieldFault {...error} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

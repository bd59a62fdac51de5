import { defined } from '../../../../shared/values/defined.ts';
import { plainMessage } from '../words/messages.ts';
import { formPath } from './error-names.ts';
import { type FormValues, pathInForm } from './form-values.ts';

/** A field that the API refused, by its path in the form, and why in plain words. `owner` is the title that has its value. */
export interface FieldError {
  path: string;
  message: string;
  owner?: string;
}

interface Refused {
  errors: readonly { path: string; message: string }[];
  /** The titles that have refused identifiers, by the path of the field. */
  owners?: readonly { path: string; slug: string }[];
}

const isBelow = (path: string, above: string): boolean => path.startsWith(`${above}.`);

/** Returns the errors of an answer of the API as the form whose values were sent shows them. */
export function errorsOfForm({ errors, owners = [] }: Refused, values: FormValues): FieldError[] {
  const all = errors.map(({ path, message }) => ({
    path: pathInForm(values, formPath(path)),
    message: plainMessage(message),
    ...defined({ owner: owners.find((one) => one.path === path)?.slug }),
  }));
  return all.filter(
    ({ path, message }, index) =>
      all.findIndex((one) => one.path === path && one.message === message) === index,
  );
}

/**
 * Returns the errors that still hold after the field at a path was changed. What was refused there, in what it contains,
 * or about the list to which it belongs may be right now: the next save checks it.
 */
export function errorsAfterChange(errors: readonly FieldError[], changed: string): FieldError[] {
  return errors.filter(({ path }) => path !== changed && !isBelow(path, changed) && !isBelow(changed, path));
}

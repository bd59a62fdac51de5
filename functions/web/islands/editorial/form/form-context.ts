import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TitleKind } from '../../../../../shared/titles/kinds.ts';
import type { FieldError } from '../../../html/editorial/field-errors.ts';
import type { FormValues } from '../../../html/editorial/form-values.ts';
import { sentenceOf } from '../../../html/words/messages.ts';

/** A form of a title and its review, for the fields in it. */
export interface TitleForm {
  kind: TitleKind;
  slug: string;
  values: FormValues;
  set: (path: string, value: unknown) => void;
  /** Adds an entry to the list at a path, as the list is now. */
  add: (path: string, entry: unknown) => void;
  errors: readonly FieldError[];
}

const FormContext = createContext<TitleForm | undefined>(undefined);

export const FormProvider = FormContext.Provider;

/** Returns the form that a field belongs to. Throws outside a form. */
export function useTitleForm(): TitleForm {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('a field needs a form');
  return form;
}

/** Returns what the API refused at a path. */
export function refusedAt({ errors }: TitleForm, path: string): FieldError | undefined {
  return errors.find((error) => error.path === path);
}

/** Returns why the API refused what is at a path, as a sentence; with `below`, also what it refused inside it. */
export function errorAt({ errors }: TitleForm, path: string, below = false): string | undefined {
  const found = errors.find((error) => error.path === path || (below && error.path.startsWith(`${path}.`)));
  return found && sentenceOf(found.message);
}

/** Returns the id of the control for a path. */
export function controlId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** Returns the id of a row of a list. A row that is one text has a control with the same path. */
export function rowId(path: string): string {
  return `row-${controlId(path)}`;
}

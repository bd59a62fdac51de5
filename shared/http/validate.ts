import type * as z from 'zod';
import { type FieldError, type Refusal, refuse } from '../contract/refusal.ts';

type Issue = z.core.$ZodIssue;

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => String(step).slice(0, 80)).join('.');

/** Returns whether an issue says that the whole value is of another type, such as a text in place of a list. */
const isOfAnotherType = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === 0;

/**
 * Returns the issues of a value for which there are several schemas by the one schema that fits its type, with the whole
 * path to each. When none or several fit, it is one issue.
 */
const withInnerIssues = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const [fitting, ...others] = issue.errors.filter((branch) => !branch.some(isOfAnotherType));
  if (fitting === undefined || others.length > 0) return [issue];
  return fitting.flatMap((inner) => withInnerIssues({ ...inner, path: [...issue.path, ...inner.path] }));
};

const fieldErrors = (issues: readonly Issue[]): FieldError[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, 20).map((key) => ({
          path: pathOf([...issue.path, key]),
          message: 'is not a known field',
        }))
      : [{ path: pathOf(issue.path), message: messageOf(issue) }],
  );

const messageOf = (issue: Issue): string =>
  issue.code === 'invalid_value' ? `must be one of ${issue.values.map(String).join(', ')}` : issue.message;

const isUnknown = (issue: Issue): boolean => issue.code === 'unrecognized_keys';

function refusalOf(error: z.core.$ZodError): Refusal<'validation-failed' | 'unknown-field'> {
  const issues = error.issues.flatMap(withInnerIssues);
  const code = issues.every(isUnknown) ? 'unknown-field' : 'validation-failed';
  return refuse(code, { errors: fieldErrors(issues).slice(0, 50) });
}

/**
 * Parses untrusted input, or refuses it with at most 50 field errors, which never repeat a value. The code is
 * `unknown-field` when unknown fields are the only error, otherwise `validation-failed`. The value is wrapped, so that
 * input with a field named `refused` is not read as a refusal.
 */
export function validated<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { value: z.output<Schema> } | Refusal<'validation-failed' | 'unknown-field'> {
  const result = schema.safeParse(input);
  return result.success ? { value: result.data } : refusalOf(result.error);
}

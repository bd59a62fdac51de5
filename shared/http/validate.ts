import type * as z from 'zod';
import { type FieldError, type Refusal, refuse } from '../contract/refusal.ts';

const pathOf = (path: PropertyKey[]): string => path.map(String).join('.');

const fieldErrors = (error: z.core.$ZodError): FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, 20).map((key) => ({
          path: pathOf([...issue.path, key.slice(0, 80)]),
          message: 'is not a known field',
        }))
      : [{ path: pathOf(issue.path), message: messageOf(issue) }],
  );

const messageOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_value' ? `must be one of ${issue.values.map(String).join(', ')}` : issue.message;

const isUnknown = (issue: z.core.$ZodIssue): boolean => issue.code === 'unrecognized_keys';

function refusalOf(error: z.core.$ZodError): Refusal<'validation-failed' | 'unknown-field'> {
  const code = error.issues.every(isUnknown) ? 'unknown-field' : 'validation-failed';
  return refuse(code, { errors: fieldErrors(error).slice(0, 50) });
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

import type * as z from 'zod';
import type { FieldError } from '../contract/refusal.ts';
import { Problem } from './problem.ts';

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

/**
 * Parses what came from outside, or refuses it with every field error; the errors never repeat a value. The code is
 * `unknown-field` where nothing but fields that nobody knows is wrong, else `validation-failed`.
 */
export const validated = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const { error } = result;
  const unknown = error.issues.every(isUnknown);
  throw new Problem(
    400,
    unknown ? 'unknown-field' : 'validation-failed',
    unknown ? 'The request has fields that are not known' : 'The request has fields that cannot be taken',
    { errors: fieldErrors(error).slice(0, 50) },
  );
};

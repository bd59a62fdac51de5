import { problems } from '../contract/problems.ts';
import type { Refusal } from '../contract/refusal.ts';
import { Problem } from './problem.ts';

/** The problem that a refusal is answered with. */
export function problemOf({ refused, retryAfter, ...options }: Refusal): Problem {
  const { status, title } = problems[refused];
  return new Problem(status, refused, title, {
    ...options,
    ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
  });
}

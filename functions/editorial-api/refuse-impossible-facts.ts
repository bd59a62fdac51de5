import { type FieldError, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { impossibleFacts } from '../../shared/titles/impossible-facts.ts';
import { reservedSlugFault } from '../../shared/titles/reserved-slugs.ts';
import type { Title } from '../../shared/titles/schema.ts';

const refuseAll = (errors: readonly FieldError[]): Refusal<'validation-failed'> | undefined =>
  errors.length > 0 ? refuse('validation-failed', { errors: [...errors] }) : undefined;

/** Refuses a new title with facts that cannot be true, or with the address of another page. `now` is ISO. */
export function refuseNewTitle(title: Title, now: string): Refusal<'validation-failed'> | undefined {
  const message = reservedSlugFault(title.slug);
  return refuseAll([...(message ? [{ path: 'slug', message }] : []), ...impossibleFacts(title, now)]);
}

/**
 * Refuses facts that cannot be true, except those that the title has already. `within` is the field of the request that has
 * the facts; `now` is ISO.
 */
export function refuseImpossibleFacts(
  facts: Title,
  before: Title,
  now: string,
  within?: 'title',
): Refusal<'validation-failed'> | undefined {
  const errors = impossibleFacts(facts, now, before);
  return refuseAll(
    within === undefined ? errors : errors.map((error) => ({ ...error, path: `${within}.${error.path}` })),
  );
}

import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { Title } from '../../shared/titles/schema.ts';

/** Refuses facts that would change the slug or the kind of a title. `within` is the field of the request that has the facts. */
export function refuseOtherTitle(
  facts: Pick<Title, 'slug' | 'kind'>,
  { slug, kind }: Pick<Title, 'slug' | 'kind'>,
  within?: 'title',
): Refusal<'validation-failed'> | undefined {
  if (facts.slug === slug && facts.kind === kind) return undefined;
  const field = facts.slug === slug ? 'kind' : 'slug';
  return refuse('validation-failed', {
    detail: 'The slug and the kind of a title cannot be changed.',
    errors: [{ path: within === undefined ? field : `${within}.${field}`, message: 'cannot be changed' }],
  });
}

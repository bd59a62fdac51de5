import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { Title } from '../../shared/titles/schema.ts';

/** Refuses facts that would change the slug or the kind of a title. */
export function refuseOtherTitle(
  facts: Pick<Title, 'slug' | 'kind'>,
  { slug, kind }: Pick<Title, 'slug' | 'kind'>,
): Refusal<'validation-failed'> | undefined {
  if (facts.slug === slug && facts.kind === kind) return undefined;
  return refuse('validation-failed', {
    detail: 'The slug and the kind of a title cannot be changed.',
    errors: [{ path: facts.slug === slug ? 'kind' : 'slug', message: 'cannot be changed' }],
  });
}

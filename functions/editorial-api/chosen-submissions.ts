import { type FieldError, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { type Address, unseal } from '../../shared/people/sealing.ts';
import { readSubmissions } from '../../shared/storage/read-submissions.ts';
import type { StoredTitle } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';

interface Chosen {
  reviews: readonly string[];
  suggestions: readonly string[];
}

const reference = ({ person, item }: Address): string => `${person}/${item}`;

/**
 * Returns the addresses `person/item` of the submissions that an editor chose to move. Refuses them all when one is not a
 * submission of the title, when nothing is chosen, or when the other title cannot have them.
 */
export async function chosenSubmissions(
  { store, keys }: Dependencies,
  from: StoredTitle,
  to: StoredTitle,
  { reviews, suggestions }: Chosen,
): Promise<string[] | Refusal<'move-not-possible' | 'validation-failed'>> {
  if (from.title.slug === to.title.slug || from.title.kind !== to.title.kind)
    return refuse('move-not-possible', {
      detail: 'Name another title of the same kind.',
      errors: [{ path: 'into', message: 'must be another title of the same kind' }],
    });
  const named = [
    ...reviews.map((id, index) => ({
      path: `reviews.${index}`,
      kind: 'review',
      address: unseal(keys, 'review', id),
    })),
    ...suggestions.map((id, index) => ({
      path: `suggestions.${index}`,
      kind: 'suggestion',
      address: unseal(keys, 'suggestion', id),
    })),
  ];
  if (named.length === 0)
    return refuse('validation-failed', {
      detail: 'Name at least one review or suggestion.',
      errors: [{ path: 'reviews', message: 'name at least one review or suggestion to move' }],
    });
  const addresses = new Map(
    named.flatMap(({ address }) => (address ? [[reference(address), address] as const] : [])),
  );
  const found = await readSubmissions(store, [...addresses.values()]);
  const isThere = new Set(
    found
      .filter(({ slug }) => slug === from.title.slug)
      .map(({ kind, address }) => `${kind}:${reference(address)}`),
  );
  const errors: FieldError[] = named.flatMap(({ path, kind, address }) =>
    address && isThere.has(`${kind}:${reference(address)}`)
      ? []
      : [{ path, message: `is not a ${kind} of this title` }],
  );
  if (errors.length > 0) return refuse('validation-failed', { errors });
  return [...addresses.keys()];
}

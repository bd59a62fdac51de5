import type { Submission } from '../../shared/moderation/submission.ts';
import type { Audience } from '../../shared/people/audience.ts';
import type { Address } from '../../shared/people/sealing.ts';
import type { PageSources } from '../../shared/storage/page-sources.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import { defined } from '../../shared/values/defined.ts';

/** A review that changed, as the table has it now. */
export interface ChangedReview {
  address: Address;
  /** Unknown for one that was erased meanwhile. */
  audience?: Audience;
  submission?: Submission;
}

const named = ({ person, item }: Address): string => `${person}/${item}`;

/**
 * Reads the reviews of a title that changed last, which the aggregates name, and those in `newest`: the addresses `person/item`
 * in the records of the stream.
 */
export function readChangedReviews(
  store: Store,
  sources: Pick<PageSources, 'newest'>,
  newest: readonly string[],
): Promise<ChangedReview[]> {
  const counted = new Map(sources.newest.map(({ audience, address }) => [named(address), audience]));
  const names = [...new Set([...counted.keys(), ...newest])];
  return Promise.all(
    names.map(async (name) => {
      const [person = '', item = ''] = name.split('/');
      const address = { person, item };
      const submission = await readSubmission(store, address);
      return { address, ...defined({ audience: counted.get(name) ?? submission?.audience, submission }) };
    }),
  );
}

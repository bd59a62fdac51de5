import { outcomeOf } from '../moderation/report-outcome.ts';
import type { Address } from '../people/sealing.ts';
import { listDecisions } from './decisions.ts';
import type { Store } from './store.ts';

const maxExamined = 10;

/** Reads the outcomes of a person's ten latest reports. The result has those that were decided, by item tag. */
export async function outcomesOf(
  store: Store,
  reports: readonly { item: string; about?: Address; at: string }[],
): Promise<{ item: string; outcome: 'upheld' | 'declined' }[]> {
  const latest = [...reports].sort((a, b) => b.at.localeCompare(a.at)).slice(0, maxExamined);
  const found = await Promise.all(
    latest.map(async ({ item, about, at }) => {
      const outcome = about && outcomeOf(at, await listDecisions(store, about));
      return outcome ? [{ item, outcome }] : [];
    }),
  );
  return found.flat();
}

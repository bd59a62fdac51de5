import { advanceCase, isCaseRefusal } from '../../shared/moderation/case-machine.ts';
import { changeCase } from '../../shared/storage/cases.ts';
import { listCases } from '../../shared/storage/list-cases.ts';
import type { SweeperDependencies } from './dependencies.ts';

const maxAtOnce = 100;

/** Returns cases whose lease has expired to the queue. The result is how many. */
export async function releaseExpired({ store, now }: SweeperDependencies): Promise<number> {
  const { cases } = await listCases(store, 'assigned', { withConfidential: true }, maxAtOnce);
  let released = 0;
  for (const moderationCase of cases) {
    const next = advanceCase(moderationCase, { type: 'expired', now: now().toISOString() });
    if (!isCaseRefusal(next) && (await changeCase(store, next, moderationCase.version))) released += 1;
  }
  return released;
}

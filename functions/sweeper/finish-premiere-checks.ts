import { checkPremiere } from '../../shared/storage/check-premiere.ts';
import { listPremiereChecks, type PremiereCheck } from '../../shared/storage/premiere-checks.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** How long to wait after a premiere has changed, so that every review that was published at that time is in the index. */
const completeAfterMs = 120_000;
/** How many checks one run works on, and how many reviews it looks at in all. The next run continues. */
const checksAtOnce = 10;
const reviewsAtOnce = 2000;

/**
 * Looks once more at the reviews of titles whose premiere has changed, and ends what was begun when that happened. Returns how
 * many checks ended. One that fails does not keep the others from being carried out.
 * @throws at the end when a check failed
 */
export async function finishPremiereChecks({ store, now }: SweeperDependencies): Promise<number> {
  const at = now().toISOString();
  const complete = new Date(now().getTime() - completeAfterMs).toISOString();
  let ended = 0;
  let left = reviewsAtOnce;
  const failures: unknown[] = [];
  const finish = async (check: PremiereCheck): Promise<void> => {
    let current: PremiereCheck | undefined = check;
    while (current && left > 0) {
      const { seen, next }: Awaited<ReturnType<typeof checkPremiere>> = await checkPremiere(
        store,
        current,
        at,
        left,
      );
      left -= seen;
      current = next;
    }
    if (current === undefined) ended += 1;
  };
  for (const check of await listPremiereChecks(store, checksAtOnce))
    if (check.at <= complete) await finish(check).catch((cause: unknown) => failures.push(cause));
  if (failures.length > 0) throw failures[0];
  return ended;
}

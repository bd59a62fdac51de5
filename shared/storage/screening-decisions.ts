import type { ScreeningDecision } from '../moderation/decide-by-policy.ts';
import { asReported } from '../moderation/reported-state.ts';
import type { Submission } from '../moderation/submission.ts';
import { withEarlierCase } from '../moderation/with-earlier-case.ts';
import { readCase } from './cases.ts';
import { writeDecision } from './decisions.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';

/**
 * Writes a screening decision about a submission and its case, if there is one. The signature of a text that is not a
 * copy is stored with it. `decide` is called with the submission and its current reports, and once more whenever the
 * case has changed. It returns `undefined` when there is nothing to decide. Returns `false` when the submission itself
 * has changed; its next revision is screened separately.
 * @throws ChangedMeanwhile when the case kept changing
 */
export function writeScreeningDecision(
  store: Store,
  submission: Submission,
  decide: (reported: Submission) => ScreeningDecision | undefined | Promise<ScreeningDecision | undefined>,
  signature?: Uint8Array,
): Promise<boolean> {
  const tried: (number | undefined)[] = [];
  return retryOnConflict('The case', async () => {
    const mayHaveCase = submission.decisions > 0 || tried.length > 0;
    const earlier = mayHaveCase ? await readCase(store, submission.address) : undefined;
    if (tried.includes(earlier?.version)) return false;
    tried.push(earlier?.version);
    const existing = asReported(submission, earlier);
    const decided = await decide(existing);
    if (decided === undefined) return false;
    const written = await writeDecision(store, withEarlierCase(decided, existing, earlier), signature);
    return written ? true : changed;
  });
}

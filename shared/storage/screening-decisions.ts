import type { ScreeningDecision } from '../moderation/decide-by-policy.ts';
import { asReported } from '../moderation/reported-state.ts';
import type { Submission } from '../moderation/submission.ts';
import { withEarlierCase } from '../moderation/with-earlier-case.ts';
import { readCase } from './cases.ts';
import { writeDecision } from './decisions.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';

/**
 * Writes what screening decides about a submission, beside a case that there may be, with the signature of a text that
 * is no copy. `decide` gets the submission as it is with the reports that came so far, and is asked again when the case
 * changed meanwhile; it answers `undefined` when nothing is to be decided. Answers `false` when the submission itself
 * changed meanwhile: its next revision is screened by itself.
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

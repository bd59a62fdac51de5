import type { Case } from '../moderation/case.ts';
import { asReported, hasUndecidedReports } from '../moderation/reported-state.ts';
import type { Submission } from '../moderation/submission.ts';
import { isVisible, type SubmissionState } from '../moderation/submission-machine.ts';
import type { Address } from '../people/sealing.ts';
import { batchGet } from './batch-get.ts';
import { type CaseItem, caseFrom } from './case-items.ts';
import { readCase } from './cases.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

type Placed = Pick<Submission, 'kind' | 'state' | 'address'>;

const mayBeFlagged = ({ kind, state }: Placed): boolean => kind === 'review' && isVisible(state);

const placeOf = ({ person, item }: Address): string => `${person}/${item}`;

/**
 * Returns a submission with the state that results from its reports. Costs one more read when the submission is a
 * visible review.
 */
export async function withReports(store: Store, submission: Submission): Promise<Submission> {
  return mayBeFlagged(submission)
    ? asReported(submission, await readCase(store, submission.address))
    : submission;
}

/**
 * Reads the cases about the visible reviews in a list, which show which reviews are flagged. One request for every
 * hundred.
 */
const casesAbout = async (store: Store, listed: readonly Placed[]) => {
  const wanted = listed.filter(mayBeFlagged).map(({ address }) => keys.case(address));
  const found = (await batchGet<CaseItem>(store, wanted, { consistent: true })).map(caseFrom);
  const cases = new Map(found.map((about) => [placeOf(about.address), about]));
  return ({ address }: Placed): Case | undefined => cases.get(placeOf(address));
};

/** Returns submissions with the states that result from their reports, in the same order. */
export async function eachWithReports(
  store: Store,
  submissions: readonly Submission[],
): Promise<Submission[]> {
  const about = await casesAbout(store, submissions);
  return submissions.map((submission) => asReported(submission, about(submission)));
}

/** Returns the states of submissions, including those that result from reports, in the same order. */
export async function statesWithReports(store: Store, listed: readonly Placed[]): Promise<SubmissionState[]> {
  const about = await casesAbout(store, listed);
  return listed.map((one) => (mayBeFlagged(one) && hasUndecidedReports(about(one)) ? 'flagged' : one.state));
}

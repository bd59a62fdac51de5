import { type Counters, counterChange } from '../community-reviews/aggregate.ts';
import { countedAs, shownReview } from './approved.ts';
import { withoutOpenAppeal } from './end-appeal.ts';
import type { Submission } from './submission.ts';
import { isRefusal, type Refusal, transition } from './submission-machine.ts';

/** Removes what a suggestion says about the fields that it would change. */
const withoutValues = <Left extends Submission>(submission: Left): Left => {
  if (submission.kind !== 'suggestion') return submission;
  const { before: _, ...left } = submission;
  return left as Left;
};

/**
 * Withdraws a submission: deletes its texts and subtracts its ratings from the counters. Refuses to withdraw it twice.
 */
export function withdraw(
  submission: Submission,
): { next: Submission; change: Counters; wasShown: boolean } | Refusal {
  const state = transition(submission.state, { type: 'withdrawn' });
  if (isRefusal(state)) return state;
  const { content: _, ...withoutContent } = withoutOpenAppeal(submission);
  const version = submission.version + 1;
  if (withoutContent.kind !== 'review')
    return {
      next: withoutValues({ ...withoutContent, state, version, reasons: [] }),
      change: {},
      wasShown: false,
    };
  const {
    published: __,
    publishedAt: ___,
    editedAt: ____,
    publishedRevision: _____,
    edit: ______,
    ...rest
  } = withoutContent;
  const change = counterChange(countedAs(submission), {});
  return {
    next: { ...rest, state, version, reasons: [], helpful: 0 },
    change,
    wasShown: shownReview(submission) !== undefined || Object.keys(change).length > 0,
  };
}

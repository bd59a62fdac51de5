import { mergeReview } from '../../shared/community-reviews/merge.ts';
import { labelledReview } from '../../shared/community-reviews/premiere-label.ts';
import { CommunityReview } from '../../shared/community-reviews/schema.ts';
import { sentReview } from '../../shared/community-reviews/spoiler.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { submitReview } from '../../shared/contract/reviews.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { validated } from '../../shared/http/validate.ts';
import { requestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import { latestContent, type Submission } from '../../shared/moderation/submission.ts';
import { isBeforePremiere } from '../../shared/titles/partial-date.ts';
import { authorWithRecord } from './gates.ts';
import { newSubmission } from './new-submission.ts';
import { placeReview } from './place-review.ts';
import { type Incoming, receiveSubmission } from './receive-submission.ts';
import { refuseUnfit } from './refuse-unfit.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

/** Returns what a person sent earlier as their review of this title. */
function sentBefore(existing: Submission | undefined): CommunityReview | undefined {
  const stored = existing?.kind === 'review' ? latestContent(existing) : undefined;
  return stored && sentReview(stored);
}

/** Accepts a review. A person has one review of each title; sending another one edits it. */
export default endpoint(submitReview, authorWithRecord, async (input, deps) => {
  const { caller, params, body: change } = input;
  const { person, own } = caller;
  const request = requestFingerprint(input.request, deps.keys, change);
  const started = await newSubmission(deps, caller, { slug: params.slug, request });
  if (isRefused(started)) return started;
  const { base, receivedFrom, wait, kind, premiere } = started;
  const unfit = refuseUnfit(change, kind);
  if (unfit) return unfit;
  const isEarly = (day: string): boolean => isBeforePremiere(premiere, day);
  const title = { slug: base.slug, name: base.titleName, receivedFrom, premiere };
  const { address, known } = await placeReview(deps, person.tag, own, title);
  const over: Incoming['over'] = async (existing) => {
    const merged = validated(CommunityReview, mergeReview(sentBefore(existing), change));
    if (isRefused(merged)) return merged;
    // Unchanged fields may date from before the author was known to be a teen, so all fields are checked.
    const year = deps.now().getUTCFullYear();
    const cleaned = await withoutPersonalInformation(merged.value, person, year, base.titleName);
    const content = labelledReview(cleaned, base.submittedAt, isEarly);
    return { ...base, kind: 'review', address, content, helpful: 0 };
  };
  const probably = known || change.stars === undefined;
  return receiveSubmission(deps, { address, request, own, over }, { wait, known: probably });
});

import { labelledReview } from '../../shared/community-reviews/premiere-label.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { resubmit } from '../../shared/contract/submissions.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { requestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { audienceOf } from '../../shared/people/schema.ts';
import { isBeforePremiere } from '../../shared/titles/partial-date.ts';
import { applyTeenRulesOnce } from './author.ts';
import { checkSuggestion, type PatchRefusal } from './check-suggestion.ts';
import { findOwnText } from './find-submission.ts';
import { followMerge } from './follow-merge.ts';
import { authorWithRecord } from './gates.ts';
import { type Incoming, reviseSubmission } from './receive-submission.ts';
import { refuseUnfit } from './refuse-unfit.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

/**
 * Replaces a whole submission with an edited one. To change single fields of a review, send them to its title's route.
 */
export default endpoint(resubmit, authorWithRecord, async ({ caller, params, bodyAs, ...input }, deps) => {
  const { person, own } = caller;
  // Unlike a new text, an edit also applies the rules for teens to reported texts and to texts that nobody sees.
  const profile = own.profile.readAsTeen ? undefined : await applyTeenRulesOnce(deps, person, undefined);
  if (isRefused(profile)) return profile;
  const stored = await findOwnText(deps, params.receipt, person);
  if (isRefused(stored)) return stored;
  const { text: found, title } = await followMerge(deps, params.receipt, person, stored);
  if (isRefused(found)) return found;
  const parsed = bodyAs(found.kind);
  if (isRefused(parsed)) return parsed;
  const body = parsed.value;
  const now = deps.now();
  const isReview = 'stars' in body;
  const unfit = isReview ? refuseUnfit(body, title?.kind) : undefined;
  if (unfit) return unfit;
  const isEarly = (day: string): boolean => isBeforePremiere(title?.premiere, day);
  const request = requestFingerprint(input.request, deps.keys, body);
  const over: Incoming<PatchRefusal>['over'] = async (existing = found) => {
    const year = now.getUTCFullYear();
    const content = await withoutPersonalInformation(body, person, year, existing.titleName);
    const checked =
      'stars' in content
        ? { content: labelledReview(content, now.toISOString(), isEarly) }
        : await checkSuggestion(deps, { slug: existing.slug, readAs: existing.slug }, content);
    if (isRefused(checked)) return checked;
    return {
      ...existing,
      ...checked,
      audience: audienceOf(person, year),
      submittedAt: now.toISOString(),
      request,
    } as Submission;
  };
  return reviseSubmission(deps, found, { address: found.address, request, own, over });
});

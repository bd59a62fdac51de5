import { isRefused } from '../../shared/contract/refusal.ts';
import { resubmit } from '../../shared/contract/submissions.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { requestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { audienceOf } from '../../shared/people/schema.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import { applyTeenRulesOnce } from './author.ts';
import { findOwnText } from './find-submission.ts';
import { authorWithRecord } from './gates.ts';
import { reviseSubmission } from './receive-submission.ts';
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
  const found = await findOwnText(deps, params.receipt, person);
  if (isRefused(found)) return found;
  const parsed = bodyAs(found.kind);
  if (isRefused(parsed)) return parsed;
  const body = parsed.value;
  const now = deps.now();
  if ('stars' in body && (body.concerns ?? body.grid)) {
    const title = await readNamedTitle(deps.store, found.slug, now.getTime());
    const unfit = refuseUnfit(body, title?.kind);
    if (unfit) return unfit;
  }
  const request = requestFingerprint(input.request, deps.keys, body);
  const over = async (existing: Submission = found): Promise<Submission> =>
    ({
      ...existing,
      content: await withoutPersonalInformation(body, person, now.getUTCFullYear(), existing.titleName),
      audience: audienceOf(person, now.getUTCFullYear()),
      submittedAt: now.toISOString(),
      request,
    }) as Submission;
  return reviseSubmission(deps, found, { address: found.address, request, own, over });
});

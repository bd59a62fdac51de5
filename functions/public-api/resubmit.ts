import { CommunityReview } from '../../shared/community-reviews/schema.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { requestMark } from '../../shared/http/request-mark.ts';
import { validated } from '../../shared/http/validate.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { audienceOf } from '../../shared/people/schema.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import { Suggestion } from '../../shared/suggestions/schema.ts';
import { authorWithRecord, readEarlierTexts } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { findOwnText } from './find-submission.ts';
import { reviseSubmission } from './receive-submission.ts';
import { refuseUnfit } from './refuse-unfit.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

/** Puts a mended text in the place of the one that is there, all of it; to change single fields, send the review again. */
const resubmit: Endpoint<Dependencies> = async (event, deps) => {
  const { person, own } = await authorWithRecord(event, deps);
  // An edit reads again what a new text may leave for later: reports, and what nobody sees.
  if (!own.profile.readAsTeen) await readEarlierTexts(deps, person, undefined);
  const found = await findOwnText(event, deps, person);
  const body = validated(found.kind === 'review' ? CommunityReview : Suggestion, jsonBody(event));
  const now = deps.now();
  if ('stars' in body && (body.concerns ?? body.grid))
    refuseUnfit(body, (await readNamedTitle(deps.store, found.slug, now.getTime()))?.kind);
  const request = requestMark(event, deps.keys, body);
  const over = async (existing: Submission = found): Promise<Submission> =>
    ({
      ...existing,
      content: await withoutPersonalInformation(body, person, now.getUTCFullYear(), existing.titleName),
      audience: audienceOf(person, now.getUTCFullYear()),
      submittedAt: now.toISOString(),
      request,
    }) as Submission;
  return reviseSubmission(deps, found, { address: found.address, request, own, over });
};
export default resubmit;

import { CommunityReview } from '../../shared/community-reviews/schema.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { requestMark } from '../../shared/http/request-mark.ts';
import { validated } from '../../shared/http/validate.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { audienceOf } from '../../shared/people/schema.ts';
import { Suggestion } from '../../shared/suggestions/schema.ts';
import { author, withBirthYear } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { findOwnSubmission } from './find-submission.ts';
import { reviseSubmission } from './receive-submission.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

const resubmit: Endpoint<Dependencies> = async (event, deps) => {
  const person = await withBirthYear(deps, await author(event, deps));
  const existing = await findOwnSubmission(event, deps, person);
  const schema = existing.kind === 'review' ? CommunityReview : Suggestion;
  const now = deps.now();
  const body = validated(schema, jsonBody(event));
  const content = await withoutPersonalInformation(body, person, now.getUTCFullYear());
  const incoming = {
    ...existing,
    content,
    audience: audienceOf(person, now.getUTCFullYear()),
    submittedAt: now.toISOString(),
    request: requestMark(event, deps.keys, content),
  } as Submission;
  return reviseSubmission(deps, existing, incoming);
};
export default resubmit;

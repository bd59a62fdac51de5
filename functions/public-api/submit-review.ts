import { CommunityReview } from '../../shared/community-reviews/schema.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { tagOf } from '../../shared/people/sealing.ts';
import { author, withRecord } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { newSubmission } from './new-submission.ts';
import { receiveSubmission } from './receive-submission.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

const submitReview: Endpoint<Dependencies> = async (event, deps) => {
  const signedIn = await author(event, deps);
  const body = validated(CommunityReview, jsonBody(event));
  const who = await withRecord(deps, signedIn);
  const { person } = who;
  const content = await withoutPersonalInformation(body, person, deps.now().getUTCFullYear());
  const { base, wait } = await newSubmission(event, deps, who, content);
  const address = { person: person.tag, item: tagOf(deps.keys, 'review', person.tag, base.slug) };
  return receiveSubmission(deps, { ...base, kind: 'review', address, content, helpful: 0 }, wait);
};
export default submitReview;

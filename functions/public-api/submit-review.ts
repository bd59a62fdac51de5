import { mergeReview } from '../../shared/community-reviews/merge.ts';
import { CommunityReview, ReviewChange } from '../../shared/community-reviews/schema.ts';
import { sentReview } from '../../shared/community-reviews/spoiler.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { latestContent, type Submission } from '../../shared/moderation/submission.ts';
import { tagOf } from '../../shared/people/sealing.ts';
import { authorWithRecord } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { newSubmission } from './new-submission.ts';
import { receiveSubmission } from './receive-submission.ts';
import { refuseUnfit } from './refuse-unfit.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

/** What somebody sent of their review of this title so far. */
const before = (existing: Submission | undefined): CommunityReview | undefined => {
  const kept = existing?.kind === 'review' ? latestContent(existing) : undefined;
  return kept && sentReview(kept);
};

/** A person has one review of a title: sending another is an edit of it. */
const submitReview: Endpoint<Dependencies> = async (event, deps) => {
  const who = await authorWithRecord(event, deps);
  const change = validated(ReviewChange, jsonBody(event));
  const { person, own } = who;
  const { base, wait, kind } = await newSubmission(event, deps, who, change);
  refuseUnfit(change, kind);
  const address = { person: person.tag, item: tagOf(deps.keys, 'review', person.tag, base.slug) };
  const over = async (existing: Submission | undefined): Promise<Submission> => {
    const merged = validated(CommunityReview, mergeReview(before(existing), change));
    // What was kept may come from when its author was no teen, so all of it is looked at.
    const content = await withoutPersonalInformation(
      merged,
      person,
      deps.now().getUTCFullYear(),
      base.titleName,
    );
    return { ...base, kind: 'review', address, content, helpful: 0 };
  };
  const known = change.stars === undefined || own.submissions.some(({ item }) => item === address.item);
  return receiveSubmission(deps, { address, request: base.request, own, over }, { wait, known });
};
export default submitReview;

import type { Endpoint } from '../../shared/http/api.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { tagOf } from '../../shared/people/sealing.ts';
import { Suggestion } from '../../shared/suggestions/schema.ts';
import { authorWithRecord } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { newSubmission } from './new-submission.ts';
import { receiveSubmission } from './receive-submission.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

/** A person may suggest as often as they wish; the same idempotency key is the same suggestion. */
const submitSuggestion: Endpoint<Dependencies> = async (event, deps) => {
  const who = await authorWithRecord(event, deps);
  const body = validated(Suggestion, jsonBody(event));
  const { person, own } = who;
  const { base, wait } = await newSubmission(event, deps, who, body);
  const item = tagOf(deps.keys, 'suggestion', person.tag, base.slug, base.request.key);
  const address = { person: person.tag, item };
  const over = async (): Promise<Submission> => {
    const content = await withoutPersonalInformation(
      body,
      person,
      deps.now().getUTCFullYear(),
      base.titleName,
    );
    return { ...base, kind: 'suggestion', address, content };
  };
  const known = own.submissions.some((earlier) => earlier.item === item);
  return receiveSubmission(deps, { address, request: base.request, own, over }, { wait, known });
};
export default submitSuggestion;

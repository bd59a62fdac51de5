import { isRefused } from '../../shared/contract/refusal.ts';
import { submitSuggestion } from '../../shared/contract/submissions.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { requestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import { tagOf } from '../../shared/people/sealing.ts';
import type { Suggestion } from '../../shared/suggestions/schema.ts';
import { defined } from '../../shared/values/defined.ts';
import { checkSuggestion, type PatchRefusal } from './check-suggestion.ts';
import type { Dependencies } from './dependencies.ts';
import { authorWithRecord } from './gates.ts';
import { newSubmission } from './new-submission.ts';
import { type Incoming, receiveSubmission } from './receive-submission.ts';
import { appliedBy } from './refuse-too-many.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

/**
 * Returns why a teen's suggestion is refused. If the page could have what they sent, but not what is left after personal
 * information was removed from it, the refusal says so.
 */
const explainedToTeen = async (
  deps: Dependencies,
  title: Parameters<typeof checkSuggestion>[1],
  body: Suggestion,
  refusal: PatchRefusal,
): Promise<PatchRefusal> => {
  if (isRefused(await checkSuggestion(deps, title, body))) return refusal;
  return {
    ...refusal,
    detail:
      'Web addresses, names and contact details are removed from what people under 18 send, so the page cannot have this ' +
      'value. Say it in your own words instead, without a value.',
  };
};

/** Accepts a suggestion. A person may send several. A request with the same idempotency key is the same suggestion. */
export default endpoint(submitSuggestion, authorWithRecord, async (input, deps) => {
  const { caller, params, body } = input;
  const { person, own } = caller;
  const request = requestFingerprint(input.request, deps.keys, body);
  const started = await newSubmission(deps, caller, { slug: params.slug, request });
  if (isRefused(started)) return started;
  const { base, wait } = started;
  const item = tagOf(deps.keys, 'suggestion', person.tag, base.slug, request.key);
  const address = { person: person.tag, item };
  const over: Incoming<PatchRefusal>['over'] = async () => {
    const year = deps.now().getUTCFullYear();
    const content = await withoutPersonalInformation(body, person, year, base.titleName);
    const title = { slug: base.slug, readAs: params.slug };
    const checked = await checkSuggestion(deps, title, content);
    if (isRefused(checked)) return content === body ? checked : explainedToTeen(deps, title, body, checked);
    const record = appliedBy(own);
    return { ...base, kind: 'suggestion', address, ...checked, ...defined({ record: record || undefined }) };
  };
  const known = own.submissions.some((earlier) => earlier.item === item);
  return receiveSubmission(deps, { address, request, own, over }, { wait, known });
});

import { decideMany } from '../../shared/contract/cases.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import type { AnswerOf } from '../../shared/contract/route.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { keyedRequest } from '../../shared/moderation/keyed-requests.ts';
import { requestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import { decide } from './decide.ts';
import { addressOfCase } from './find-case.ts';
import { moderator } from './gates.ts';

type Items = AnswerOf<typeof decideMany>['body']['items'];

/**
 * Decides up to fifty cases with the same outcome. Each decision gets its own record. A case that is refused does not
 * stop the others.
 */
export default endpoint(decideMany, moderator, async ({ caller: person, body, request }, deps) => {
  const { cases, ...alike } = body;
  const fingerprint = requestFingerprint(request, deps.keys, alike, 'decision');
  const keyed = keyedRequest(request, deps.keys, person.tag, 'decision', alike);
  const items: Items = [];
  for (const { id, version } of cases) {
    const address = addressOfCase({ id }, deps);
    const decided = isRefused(address)
      ? address
      : await decide(deps, address, { request: { ...alike, version }, person, fingerprint, keyed });
    items.push(
      isRefused(decided)
        ? { id, code: decided.refused }
        : { id, version: decided.version, state: decided.state },
    );
  }
  return answer(200, { items });
});

import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { requestMark } from '../../shared/http/request-mark.ts';
import { validated } from '../../shared/http/validate.ts';
import { ManyRulingsRequest } from '../../shared/moderation/ruling-request.ts';
import { unseal } from '../../shared/people/sealing.ts';
import { decide } from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { moderator } from './moderator.ts';

/** Decides up to fifty cases alike, each with its own record; one that is refused does not stop the others. */
const decideMany: Endpoint<Dependencies> = async (event, deps) => {
  const person = await moderator(event, deps);
  const { cases, ...ruling } = validated(ManyRulingsRequest, jsonBody(event));
  const mark = requestMark(event, deps.keys, ruling, 'decision');
  const results: { id: string; version?: number; state?: string; code?: string }[] = [];
  for (const { id, version } of cases) {
    const address = unseal(deps.keys, 'case', id);
    try {
      if (address === undefined) throw new Problem(404, 'case-not-found', 'There is no such case');
      const decided = await decide(deps, address, { request: { ...ruling, version }, person, mark });
      results.push({ id, version: decided.version, state: decided.state });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      results.push({ id, code: error.code });
    }
  }
  return json(200, { items: results });
};
export default decideMany;

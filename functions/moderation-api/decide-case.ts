import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { requestMark } from '../../shared/http/request-mark.ts';
import { validated } from '../../shared/http/validate.ts';
import { RulingRequest } from '../../shared/moderation/ruling-request.ts';
import { addressInPath } from './case-in-hand.ts';
import { caseSummary } from './case-view.ts';
import { decide } from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { moderator } from './moderator.ts';

const decideCase: Endpoint<Dependencies> = async (event, deps) => {
  const person = await moderator(event, deps);
  const request = validated(RulingRequest, jsonBody(event));
  const decided = await decide(deps, addressInPath(event, deps), {
    request,
    person,
    mark: requestMark(event, deps.keys, request, 'decision'),
  });
  return json(200, {
    ...caseSummary(deps, decided, person.tag),
    outcome: request.outcome,
    ...(decided.undo ? { undoUntil: decided.undo.until } : {}),
  });
};
export default decideCase;

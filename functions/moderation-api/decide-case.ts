import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { RulingRequest } from '../../shared/moderation/ruling-request.ts';
import { caseSummary } from './case-view.ts';
import { decide } from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { caseInPath, moderator } from './moderator.ts';

const decideCase: Endpoint<Dependencies> = async (event, deps) => {
  const person = await moderator(event, deps);
  const request = validated(RulingRequest, jsonBody(event));
  const { subject } = await caseInPath(event, deps);
  const decided = await decide(deps, subject.address, request, person);
  return json(200, {
    ...caseSummary(deps, decided, person.tag),
    outcome: request.outcome,
    ...(decided.undo ? { undoUntil: decided.undo.until } : {}),
  });
};
export default decideCase;

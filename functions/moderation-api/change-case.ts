import type { CaseSummary } from '../../shared/contract/case-schemas.ts';
import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { answer, type UseCaseAnswer } from '../../shared/http/answer.ts';
import { advanceCase, type CaseEvent, type CaseRefusal } from '../../shared/moderation/case-machine.ts';
import { keyedRequest, recallKeyed, rememberKeyed } from '../../shared/moderation/keyed-requests.ts';
import type { IdentifiedRequest } from '../../shared/moderation/request-fingerprint.ts';
import { changeCase as write } from '../../shared/storage/cases.ts';
import { caseSummary } from './case-view.ts';
import type { Dependencies } from './dependencies.ts';
import { type CaseNotShown, findCaseById, type Viewer } from './find-case.ts';
import { refuseChange, refuseOldVersion } from './refuse-change.ts';

/** A moderator's request to change a case. */
interface ChangeRequest {
  caller: Viewer;
  params: { id: string };
  request: IdentifiedRequest;
}

/**
 * Applies an event to a case for a moderator. Repeating a request with the same idempotency key changes nothing. When
 * two moderators change a case at the same time, one succeeds and the other is refused with `version-conflict`.
 */
export async function changeCase(
  { caller, params, request }: ChangeRequest,
  deps: Dependencies,
  eventAt: (now: string) => CaseEvent,
): Promise<
  | UseCaseAnswer<200, CaseSummary>
  | CaseNotShown
  | Refusal<'version-conflict' | 'idempotency-key-reused' | CaseRefusal['refused']>
> {
  const by = caller.tag;
  const found = await findCaseById(params, deps, caller, 'change');
  if (isRefused(found)) return found;
  const { moderationCase } = found;
  const event = eventAt(deps.now().toISOString());
  const asked = keyedRequest(request, deps.keys, by, event.type);
  const known = recallKeyed(moderationCase, asked);
  if (known === 'replay') return answer(200, caseSummary(deps, moderationCase, by));
  if (known === 'reused') return refuse('idempotency-key-reused');
  const next = advanceCase(moderationCase, event);
  if (isRefused(next)) return refuseChange(next.refused, moderationCase);
  const written = { ...next, ...rememberKeyed(next, asked) };
  if (!(await write(deps.store, written, moderationCase.version)))
    return refuseOldVersion(deps, moderationCase.address, caller, 'change');
  return answer(200, caseSummary(deps, next, by));
}

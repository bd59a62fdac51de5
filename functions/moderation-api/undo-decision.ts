import { undoDecision } from '../../shared/contract/cases.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { keyedRequest, recallKeyed, rememberKeyed } from '../../shared/moderation/keyed-requests.ts';
import { undo } from '../../shared/moderation/undo.ts';
import { writeCaseChange } from '../../shared/storage/case-changes.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { renameNow } from '../../shared/storage/renamings.ts';
import { caseSummary } from './case-view.ts';
import { findCaseById } from './find-case.ts';
import { moderator } from './gates.ts';
import { refuseChange, refuseOldVersion } from './refuse-change.ts';

export default endpoint(undoDecision, moderator, async ({ caller, params, request }, deps) => {
  const found = await findCaseById(params, deps, caller, 'change');
  if (isRefused(found)) return found;
  const { tag } = caller;
  const { moderationCase, submission } = found;
  const asked = keyedRequest(request, deps.keys, tag, 'undo');
  const known = recallKeyed(moderationCase, asked);
  if (known === 'replay') return answer(200, caseSummary(deps, moderationCase, tag));
  if (known === 'reused') return refuse('idempotency-key-reused');
  const { kind, address } = moderationCase;
  const decisions = kind === 'appeal' ? await listDecisions(deps.store, address) : [];
  const undoing = undo(moderationCase, submission, tag, deps.now().toISOString(), decisions);
  if (isRefused(undoing)) return refuseChange(undoing.refused, moderationCase);
  const nextCase = { ...undoing.nextCase, ...rememberKeyed(moderationCase, asked) };
  if (!(await writeCaseChange(deps.store, { ...undoing, nextCase })))
    return refuseOldVersion(deps, address, caller, 'change');
  if (undoing.name) await renameNow(deps.store, address.person, undoing.name.at);
  return answer(200, caseSummary(deps, nextCase, tag));
});
